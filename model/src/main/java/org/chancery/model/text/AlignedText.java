package org.chancery.model.text;

/**
 * Clean text, and the way back from any span of it to what the outlet printed. Immutable.
 *
 * <pre>{@code
 * AlignedText text = AlignedText.identity("Peru signed.");
 * text.quote(new Span(0, 4));   // Peru
 * }</pre>
 */
public final class AlignedText {
    private final String raw;
    private final String clean;
    private final Alignment alignment;
    private final CodePoints codePoints;

    /**
     * A clean text with its way back.
     *
     * @param raw what the outlet printed, every character
     * @param clean what is read: furniture still in place, markup gone
     * @param alignment from clean positions to raw positions
     */
    public AlignedText(String raw, String clean, Alignment alignment) {
        this.raw = raw;
        this.clean = clean;
        this.alignment = alignment;
        this.codePoints = CodePoints.of(raw);
    }

    /** A text that needs no cleaning. */
    public static AlignedText identity(String text) {
        return new AlignedText(text, text, Alignment.identity(text.length()));
    }

    /** What the outlet printed, every character. */
    public String raw() {
        return raw;
    }

    /** What is read. */
    public String clean() {
        return clean;
    }

    /** From positions in {@link #clean} to positions in {@link #raw}. */
    public Alignment alignment() {
        return alignment;
    }

    /** The raw span, in UTF-16 units, that a clean span came from. */
    public Span toRaw(Span span) {
        return alignment.toRaw(span);
    }

    /** The raw span counted in Unicode code points, as the record format counts. */
    public Span toRawCodePoints(Span span) {
        Span units = toRaw(span);
        return new Span(codePoints.before(units.start()), codePoints.before(units.end()));
    }

    /** What the outlet printed at a clean span. */
    public String quote(Span span) {
        return toRaw(span).in(raw);
    }
}
