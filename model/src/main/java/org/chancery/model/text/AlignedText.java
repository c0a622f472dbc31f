package org.chancery.model.text;

/**
 * Clean text, and the way back from any span of it to what the outlet printed.
 *
 * @param raw what the outlet printed, every character
 * @param clean what is read: furniture still in place, markup gone
 * @param alignment from clean positions to raw positions
 */
public record AlignedText(String raw, String clean, Alignment alignment) {

    /** A text that needs no cleaning. */
    public static AlignedText identity(String text) {
        return new AlignedText(text, text, Alignment.identity(text.length()));
    }

    /** The raw span, in UTF-16 units, that a clean span came from. */
    public Span toRaw(Span span) {
        return alignment.toRaw(span);
    }

    /** The raw span counted in Unicode code points, as the record format counts. */
    public Span toRawCodePoints(Span span) {
        Span units = toRaw(span);
        int start = raw.codePointCount(0, units.start());
        return new Span(start, start + raw.codePointCount(units.start(), units.end()));
    }

    /** What the outlet printed at a clean span. */
    public String quote(Span span) {
        return toRaw(span).in(raw);
    }
}
