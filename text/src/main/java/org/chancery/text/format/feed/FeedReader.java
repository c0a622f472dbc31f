package org.chancery.text.format.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.ingest.BoundedBytes;
import org.chancery.text.ingest.Decoding;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.MarkupOpening;
import org.chancery.text.ingest.ReportReader;
import org.chancery.text.ingest.TextDecoder;

/**
 * Reads the items of a feed, of any version of RSS and Atom. An item is known by its id and its
 * text, so that two of one day are two, and one that was changed is a new report.
 */
public final class FeedReader implements ReportReader {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");

    @Override
    public boolean reads(String fileName, String opening) {
        return MarkupOpening.root(opening).filter(ROOTS::contains).isPresent();
    }

    @Override
    public Stream<IntakeResult> read(String name, InputStream bytes, IntakeSettings settings)
            throws IOException {
        Optional<byte[]> all = BoundedBytes.read(bytes, settings);
        if (all.isEmpty()) {
            return Stream.of(new IntakeResult.Refused(name, BoundedBytes.tooLarge(settings)));
        }
        Decoding decoding = TextDecoder.decode(all.get());
        if (decoding instanceof Decoding.Text text) {
            return FeedItems.read(name, text.text(), text.warnings());
        }
        return Stream.of(new IntakeResult.Refused(name, ((Decoding.NotText) decoding).reason()));
    }
}
