package org.chancery.text.format.news;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.text.Article;
import org.chancery.text.ingest.DeclaredDays;

/** What is gathered of one story while its file is read. */
final class Story {
    private final Map<Part, String> parts = new EnumMap<>(Part.class);

    /** What a story is made of. */
    enum Part {
        ID,
        HEADLINE,
        /** A title that counts where there is no headline. */
        TITLE,
        BYLINE,
        DATELINE,
        BODY,
        OUTLET,
        ADDRESS,
        PUBLISHED,
        MODIFIED
    }

    /** The first value that is given for a part stands. */
    void give(Part part, String value) {
        if (!value.isBlank()) {
            parts.putIfAbsent(part, value.strip());
        }
    }

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    Optional<String> get(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    /**
     * The report: headline, byline, and the body, which the dateline opens as in print.
     *
     * @param name what to call it where the story has no id
     */
    Article article(String name) {
        String text =
                Stream.of(get(Part.HEADLINE), get(Part.BYLINE), Optional.of(body()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n\n"));
        Article article =
                new Article(
                        get(Part.ID).orElse(name),
                        Optional.empty(),
                        get(Part.HEADLINE).or(() -> get(Part.TITLE)),
                        get(Part.OUTLET),
                        get(Part.ADDRESS),
                        get(Part.PUBLISHED)
                                .or(() -> get(Part.MODIFIED))
                                .flatMap(DeclaredDays::read),
                        Article.Markup.PLAIN,
                        text);
        return get(Part.MODIFIED).flatMap(DeclaredDays::read).map(article::seenOn).orElse(article);
    }

    private String body() {
        String body = get(Part.BODY).orElse("");
        return get(Part.DATELINE)
                .map(dateline -> dateline + (endsInDash(dateline) ? " " : " -- ") + body)
                .orElse(body);
    }

    private static boolean endsInDash(String dateline) {
        return "-–—:".indexOf(dateline.charAt(dateline.length() - 1)) >= 0;
    }
}
