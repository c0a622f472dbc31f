package org.chancery.extract.agreement;

import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.model.statement.Agreement;
import org.chancery.model.text.Span;

/**
 * What an instrument says, is to say, or does not say.
 *
 * @param instrument the instrument
 * @param tree the sentence
 * @param word the word that names it
 * @param trigger the verb that tells it
 * @param words where the provision's words stand in the clean text
 * @param whole the words that carry instrument, verb and provision
 * @param stance how it is spoken of
 * @param attribution on whose word
 * @param rule the rule that found it
 */
record Provision(
        Instrument instrument,
        SentenceTree tree,
        int word,
        int trigger,
        Span words,
        Span whole,
        Agreement.Stance stance,
        Attribution attribution,
        String rule) {}
