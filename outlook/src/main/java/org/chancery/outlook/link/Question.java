package org.chancery.outlook.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * To whom will a subject do something on a day? Each right answer is judged by itself.
 *
 * @param subject who acts
 * @param relation what is done; from the number of relations on, what is suffered
 * @param day when
 * @param answers who it was, as came out
 */
record Question(int subject, int relation, int day, List<Integer> answers) {
    Question {
        answers = List.copyOf(answers);
    }

    /** The questions that some facts of one day answer, both ways round. */
    static List<Question> of(List<Quadruple> facts, int relations) {
        Map<List<Integer>, List<Integer>> answers = new LinkedHashMap<>();
        for (Quadruple fact : facts) {
            for (Quadruple side : List.of(fact, fact.reversed(relations))) {
                answers.computeIfAbsent(
                                List.of(side.subject(), side.relation(), side.day()),
                                k -> new ArrayList<>())
                        .add(side.object());
            }
        }
        return answers.entrySet().stream()
                .map(
                        e ->
                                new Question(
                                        e.getKey().get(0),
                                        e.getKey().get(1),
                                        e.getKey().get(2),
                                        e.getValue()))
                .toList();
    }
}
