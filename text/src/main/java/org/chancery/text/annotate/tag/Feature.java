package org.chancery.text.annotate.tag;

/** The kinds of features, in the order in which the model counts them. */
enum Feature {
    WORD_BEFORE,
    WORD,
    WORD_AFTER,
    TWO_TAGS_BEFORE,
    TAG_BEFORE,

    // From here on, features of rare words only.
    SHAPE_BEFORE,
    SHAPE,
    SHAPE_AFTER,
    CLASS_BEFORE,
    CLASS,
    CLASS_AFTER,
    THREE_CLASSES,
    HAS_DIGIT,
    HAS_DASH,
    HAS_LETTER_DIGIT_AND_DASH,
    NEAR_END_OF_FIRM,
    PREFIX_1,
    PREFIX_2,
    PREFIX_3,
    PREFIX_4,
    PREFIX_5,
    PREFIX_6,
    PREFIX_7,
    PREFIX_8,
    PREFIX_9,
    PREFIX_10,
    SUFFIX_1,
    SUFFIX_2,
    SUFFIX_3,
    SUFFIX_4,
    SUFFIX_5,
    SUFFIX_6,
    SUFFIX_7,
    SUFFIX_8,
    SUFFIX_9,
    SUFFIX_10,
    FINE_SHAPE,
    NO_LETTER_OR_DIGIT;

    /** The longest beginnings and endings of words that the model looks at. */
    static final int LONGEST_AFFIX = 10;

    /** The beginning of so many letters. */
    static Feature prefix(int length) {
        return valueOf("PREFIX_" + length);
    }

    /** The ending of so many letters. */
    static Feature suffix(int length) {
        return valueOf("SUFFIX_" + length);
    }
}
