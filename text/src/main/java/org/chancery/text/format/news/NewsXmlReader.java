package org.chancery.text.format.news;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.text.ingest.IntakeResult;
import org.chancery.text.ingest.IntakeSettings;
import org.chancery.text.ingest.MarkupOpening;
import org.chancery.text.ingest.ReportReader;

/** Reads NITF, NewsML-G2 and NewsML 1, with one story or many. */
public final class NewsXmlReader implements ReportReader {
    private static final Set<String> ROOTS = Set.of("nitf", "newsMessage", "newsItem", "NewsML");

    @Override
    public boolean reads(String fileName, String opening) {
        Optional<String> root = MarkupOpening.root(opening);
        return root.filter(ROOTS::contains).isPresent();
    }

    @Override
    public Stream<IntakeResult> read(String name, InputStream bytes, IntakeSettings settings)
            throws IOException {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new NewsXmlStories(name, bytes, settings),
                        Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
