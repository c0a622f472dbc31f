package org.chancery.pages.view;

import java.util.Optional;
import java.util.Set;
import org.chancery.pages.address.Paths;

/**
 * What a page is shown with: to whom, and what they may do.
 *
 * @param paths where the page stands
 * @param account who looks at it; empty where nobody has to say so
 * @param may what they may do
 * @param hidden what every form carries, against forged ones; empty for none
 * @param asOf the day whose knowledge is shown, as in the address; empty for today's
 * @param table the table that is wanted as CSV instead of the page
 * @param said what has just been done, to be told
 */
public record Frame(
        Paths paths,
        Optional<String> account,
        Set<Can> may,
        Optional<Hidden> hidden,
        String asOf,
        Optional<String> table,
        Optional<Said> said) {

    /** What somebody may do. */
    public enum Can {
        LOOK,
        CORRECT,
        ADD,
        AUDIT
    }

    /** A hidden field of a form. */
    public record Hidden(String name, String value) {}

    /**
     * Something that was done.
     *
     * @param words what
     * @param undo the number of the correction that can be taken back; empty for none
     */
    public record Said(String words, String undo) {}

    public Frame {
        may = Set.copyOf(may);
    }

    /** In a file, where nothing can be done. */
    static Frame none() {
        return new Frame(
                new Paths("", "", ""),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    boolean mayCorrect() {
        return may.contains(Can.CORRECT);
    }

    boolean mayAdd() {
        return may.contains(Can.ADD);
    }

    boolean mayAudit() {
        return may.contains(Can.AUDIT);
    }
}
