package org.chancery.library;

import java.util.Optional;
import org.chancery.model.statement.Entry;
import org.chancery.model.text.Span;

/**
 * A sentence of a report that answers a question.
 *
 * @param report the report's name
 * @param raw where the sentence stands in it, in code points
 * @param words the sentence: exactly the raw text at {@code raw}
 * @param finding what was found in it that answers best; empty when nothing was found in it
 * @param entry the entry of that finding
 * @param score how well it answers, for comparing the answers to one question only
 */
public record Answer(
        String report,
        Span raw,
        String words,
        Optional<KnownFinding> finding,
        Optional<Entry> entry,
        double score) {}
