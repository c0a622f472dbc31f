package org.chancery.text.annotate.time;

/** On which side of the report's day a time lies, by the verb it goes with. */
public enum Tense {
    PAST,
    /** Rather before it, as what hangs on a noun in a sentence about the past. */
    MOSTLY_PAST,
    FUTURE,
    UNKNOWN
}
