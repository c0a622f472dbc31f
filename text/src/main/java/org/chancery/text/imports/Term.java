package org.chancery.text.imports;

import java.util.List;
import org.chancery.model.time.DateRange;
import org.chancery.text.actor.ActorDictionary;

/**
 * A person's term in an office.
 *
 * @param name the usual name, given name first where the file says so
 * @param aliases other names
 * @param country the state's id, or an organisation's CAMEO code
 * @param office the sort of office in the dictionary's terms
 * @param title the office in words; blank when unknown
 * @param start yyyy-mm-dd, yyyy-mm or yyyy; blank when open
 * @param end the same
 */
record Term(
        String name,
        List<String> aliases,
        String country,
        String office,
        String title,
        String start,
        String end) {
    Term {
        aliases = List.copyOf(aliases);
    }

    /** True unless it ends before it begins, or its ends are no days. */
    boolean isInOrder() {
        try {
            range();
            return true;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    boolean isTimeless() {
        return start.isEmpty() && end.isEmpty();
    }

    /**
     * The days of the term.
     *
     * @throws IllegalArgumentException when it is not in order
     */
    DateRange range() {
        return ActorDictionary.range(start, end);
    }
}
