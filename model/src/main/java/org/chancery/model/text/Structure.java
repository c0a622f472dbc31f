package org.chancery.model.text;

import java.util.List;
import java.util.Optional;

/**
 * How the page is laid out, in spans of the clean text.
 *
 * @param title the report's title
 * @param outlet the outlet's name, when the page gives it
 * @param byline who wrote it
 * @param dateline the place and day that open the report, such as "LISBON, March 12 (Lusa) --"
 * @param paragraphs the report's own paragraphs, in order, without title and furniture
 * @param furniture everything else
 */
public record Structure(
        Optional<Span> title,
        Optional<String> outlet,
        Optional<Span> byline,
        Optional<Span> dateline,
        List<Span> paragraphs,
        List<Furniture> furniture) {

    public Structure {
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
    }

    /** A text that is one paragraph and nothing else. */
    public static Structure plain(String clean) {
        return new Structure(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, clean.length())),
                List.of());
    }
}
