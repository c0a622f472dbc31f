package org.chancery.ledger.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.time.DateRange;

/**
 * What is asked: conditions that must hold of a finding, and words.
 *
 * @param conditions the wanted values by field; one of the values of a field must hold
 * @param during days that the finding's own date must share
 * @param phrases words that must stand together
 * @param words words to look for
 * @param plain true for a question put in plain words, of which not every word need be found
 */
public record Question(
        Map<Field, Set<String>> conditions,
        Optional<DateRange> during,
        List<String> phrases,
        String words,
        boolean plain) {

    /** A field of the query language. */
    public enum Field {
        ACTOR,
        RECIPIENT,
        TYPE,
        STATUS,
        KIND,
        REPORT
    }

    public Question {
        conditions = Map.copyOf(conditions);
        phrases = List.copyOf(phrases);
    }

    /** True when only findings can answer, not bare sentences. */
    boolean isAboutFindings() {
        boolean reportOnly = conditions.keySet().equals(Set.of(Field.REPORT));
        return during.isPresent() || !(conditions.isEmpty() || reportOnly);
    }
}
