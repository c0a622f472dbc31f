package org.chancery.text.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.chancery.text.clean.html.HtmlHead;

/** Reads an HTML page as one report; title, outlet, address and day are what its head declares. */
public final class HtmlReader implements ReportReader {

    @Override
    public boolean reads(String fileName, String opening) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return true;
        }
        String start = opening.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
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
            HtmlHead head = HtmlHead.of(text.text());
            Article article =
                    new Article(
                            name,
                            Optional.empty(),
                            head.title(),
                            head.outlet(),
                            head.address(),
                            head.published().flatMap(DeclaredDays::read),
                            Article.Markup.HTML,
                            text.text());
            return new IntakeResult.Accepted(article, text.warnings());
        }
        return new IntakeResult.Refused(name, ((Decoding.NotText) decoding).reason());
    }
}
