package org.chancery.server.record;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.library.Answers;
import org.chancery.library.ChanceryException;

/** Questions that strangers ask: no longer than people ask them. */
public final class Questions {
    private static final int LONGEST = 1000;
    private static final int WORDS = 80;

    private final Shelf shelf;

    /** Asked of the record of a shelf. */
    public Questions(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What the record answers.
     *
     * @throws ChanceryException when it is too long or cannot be understood
     */
    public Answers ask(String question, int count, Optional<LocalDate> asOf) {
        if (question.length() > LONGEST || question.split("\\s+").length > WORDS) {
            throw new ChanceryException(
                    "That is too long to ask; use at most %d words and %d characters."
                            .formatted(WORDS, LONGEST));
        }
        return shelf.chancery().ask(question, count, asOf);
    }
}
