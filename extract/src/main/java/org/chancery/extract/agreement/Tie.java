package org.chancery.extract.agreement;

import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.model.statement.Agreement;
import org.chancery.model.text.Span;

/**
 * What ties an instrument to another one.
 *
 * @param instrument the instrument that is tied
 * @param tree the sentence
 * @param word the word that names it or stands for it
 * @param kind how it is tied
 * @param other where the other one's name stands in the clean text
 * @param stands true when the tie is there, rather than to come or possible
 * @param whole the words that carry both names and what ties them
 * @param attribution on whose word
 * @param rule the rule that found it
 */
record Tie(
        Instrument instrument,
        SentenceTree tree,
        int word,
        Agreement.Link.Kind kind,
        Span other,
        boolean stands,
        Span whole,
        Attribution attribution,
        String rule) {

    boolean repeats(Tie earlier) {
        return earlier.instrument.number() == instrument.number()
                && earlier.kind == kind
                && earlier.other.equals(other);
    }
}
