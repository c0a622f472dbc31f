package org.chancery.library;

import java.util.List;

/**
 * What the record answers to a question.
 *
 * @param best the answers, best first; empty when the record has nothing
 * @param unknown names in the question that no report mentions
 */
public record Answers(List<Answer> best, List<String> unknown) {
    public Answers {
        best = List.copyOf(best);
        unknown = List.copyOf(unknown);
    }
}
