package org.chancery.extract.forecast;

import java.util.List;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.statement.Forecast;
import org.chancery.model.text.Span;

/**
 * Words that look ahead, and the clause they look ahead in.
 *
 * @param tree the sentence
 * @param word the verb or noun that names what lies ahead
 * @param at the word that looks ahead, such as "will"
 * @param form what sort of looking ahead it is
 * @param evidence the clause
 * @param holders the heads of the phrases that name who expects or promises; none for modals
 * @param rule the name of the pattern
 */
record Trigger(
        SentenceTree tree,
        int word,
        int at,
        Forecast.Form form,
        Span evidence,
        List<Integer> holders,
        String rule) {

    Trigger {
        holders = List.copyOf(holders);
    }

    Trigger withForm(Forecast.Form other) {
        return new Trigger(tree, word, at, other, evidence, holders, rule);
    }

    Trigger withEvidence(Span other) {
        return new Trigger(tree, word, at, form, other, holders, rule);
    }
}
