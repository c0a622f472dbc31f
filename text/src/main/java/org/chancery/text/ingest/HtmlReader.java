package org.chancery.text.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.chancery.text.clean.html.HtmlHead;

/** Reads an HTML page as one report; title, outlet, address and day are what its head declares. */
public final class HtmlReader implements ReportReader {
    private static final Set<String> ROOTS = Set.of("html", "head", "body");

    @Override
    public boolean reads(String fileName, String opening) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return true;
        }
        return MarkupOpening.root(opening)
                .filter(root -> ROOTS.contains(root.toLowerCase(Locale.ROOT)))
                .isPresent();
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
            Article seen =
                    head.modified()
                            .flatMap(DeclaredDays::read)
                            .map(article::seenOn)
                            .orElse(article);
            return new IntakeResult.Accepted(seen, text.warnings());
        }
        return new IntakeResult.Refused(name, ((Decoding.NotText) decoding).reason());
    }
}
