package org.chancery.ledger.search;

import java.util.Locale;

/** The fields of the index. */
final class Fields {
    /** Words, as text: the sentence, the quote, who takes part, the entry, what stands before. */
    static final String SENTENCE = "sentence";

    static final String QUOTE = "quote";
    static final String NAMES = "names";
    static final String ENTRY = "entry";
    static final String BEFORE = "before";

    /** Conditions, as they are: see {@link Question.Field}. */
    static final String KIND = "kind";

    static final String DATED = "dated";

    /** Days, from the first to the last: see {@link Days}. */
    static final String WHEN = "when";

    static final String PUBLISHED = "published";

    /** Kept, to make a hit of. */
    static final String ARTICLE = "article";

    static final String START = "start";
    static final String END = "end";
    static final String WORDS = "words";
    static final String FINDING = "finding";

    private Fields() {}

    static String of(Question.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
