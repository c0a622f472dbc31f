package org.chancery.text.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.text.Article;

/** Reads any file that no other reader claims as one plain-text report. */
public final class PlainTextReader implements ReportReader {

    @Override
    public boolean reads(String fileName, String opening) {
        return true;
    }

    @Override
    public Stream<IntakeResult> read(String name, InputStream bytes, IntakeSettings settings)
            throws IOException {
        Optional<byte[]> all = BoundedBytes.read(bytes, settings);
        if (all.isEmpty()) {
            return Stream.of(new IntakeResult.Refused(name, BoundedBytes.tooLarge(settings)));
        }
        return Stream.of(result(name, TextDecoder.decode(all.get())));
    }

    private static IntakeResult result(String name, Decoding decoding) {
        if (decoding instanceof Decoding.Text text) {
            return new IntakeResult.Accepted(Article.plain(name, text.text()), text.warnings());
        }
        return new IntakeResult.Refused(name, ((Decoding.NotText) decoding).reason());
    }
}
