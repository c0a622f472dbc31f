package org.chancery.model.text;

/** What annotators add to a document, and what extractors need of it. */
public enum Layer {
    /** Furniture marked; title, outlet, byline and paragraphs known. */
    STRUCTURE,
    SENTENCES,
    TOKENS,
    PARTS_OF_SPEECH,
    LEMMAS,
    DEPENDENCIES,
    QUOTATIONS,
    /** Time expressions, resolved as far as the report's date is known. */
    TIMES,
    /** The report's own date. */
    DATING,
    /** Actors and places, names and pronouns, with who is meant. */
    MENTIONS
}
