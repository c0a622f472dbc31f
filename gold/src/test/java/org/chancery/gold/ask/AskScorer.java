package org.chancery.gold.ask;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.Answer;
import org.chancery.library.Chancery;

/**
 * How many questions have their evidence among the first answers: an answer is right when its
 * sentence shares a character with an evidence of the question.
 *
 * @param first with a right first answer
 * @param five with a right one among the first five
 * @param all questions
 */
record AskScorer(int first, int five, int all) {
    private static final int SHOWN = 5;

    /**
     * Asks every question.
     *
     * @param reports the names of the reports by the ids that the questions use
     */
    static AskScorer of(
            Chancery chancery, Iterable<JsonNode> questions, Map<String, String> reports) {
        int first = 0;
        int five = 0;
        int all = 0;
        for (JsonNode question : questions) {
            List<Answer> answers =
                    chancery.ask(question.path("question").asText(), SHOWN, Optional.empty())
                            .best();
            boolean[] right = new boolean[SHOWN];
            for (int i = 0; i < answers.size(); i++) {
                right[i] = isRight(answers.get(i), question.path("evidences"), reports);
            }
            all++;
            first += right[0] ? 1 : 0;
            five += right[0] || right[1] || right[2] || right[3] || right[4] ? 1 : 0;
        }
        return new AskScorer(first, five, all);
    }

    static boolean isRight(Answer answer, JsonNode evidences, Map<String, String> reports) {
        for (JsonNode evidence : evidences) {
            boolean there = answer.report().equals(reports.get(evidence.path("doc").asText()));
            int start = evidence.path("span").path(0).asInt();
            int end = evidence.path("span").path(1).asInt();
            if (there && answer.raw().start() < end && start < answer.raw().end()) {
                return true;
            }
        }
        return false;
    }
}
