package org.chancery.outlook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No estimate may see its own day, the other questions of that day, or what came after. */
class LeakTest {
    private static final Dataset WORLD = Worlds.villages(60, 1);
    private static final int DAY = 50;

    private static final LinkModel.Settings SMALL =
            new LinkModel.Settings(2, 15, 1, 6, 0.8, 20, 7, 0.2, 3);

    private static List<float[]> rows(Dataset data, List<Question> questions) {
        History history = History.until(data, DAY - 1, 70);
        SceneMakers makers = new SceneMakers(history, new Rules(Worlds.RELATIONS));
        return makers.scenes(questions).stream().map(Scene::rows).toList();
    }

    private static List<Question> questions(Dataset data) {
        return Question.of(Worlds.between(data.all(), DAY, DAY + 1), Worlds.RELATIONS);
    }

    @Test
    void theOtherQuestionsOfTheDayChangeNothing() {
        List<Question> questions = questions(WORLD);
        List<float[]> together = rows(WORLD, questions);
        List<Question> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, new Random(5));
        List<float[]> reordered = rows(WORLD, shuffled);
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            assertThat(rows(WORLD, List.of(question)).get(0)).isEqualTo(together.get(i));
            assertThat(reordered.get(shuffled.indexOf(question))).isEqualTo(together.get(i));
        }
    }

    @Test
    void theAnswersAreNotLookedAt() {
        Question question = questions(WORLD).get(0);
        Question blind =
                new Question(question.subject(), question.relation(), question.day(), List.of());
        assertThat(rows(WORLD, List.of(blind)).get(0))
                .isEqualTo(rows(WORLD, List.of(question)).get(0));
    }

    /** The future dealt anew among the actors changes nothing: it was not seen. */
    @Test
    void aShuffledFutureChangesNoScore() {
        List<Quadruple> test = new ArrayList<>(WORLD.test());
        List<Integer> objects = new ArrayList<>(test.stream().map(Quadruple::object).toList());
        Collections.shuffle(objects, new Random(9));
        for (int i = 0; i < test.size(); i++) {
            Quadruple fact = test.get(i);
            test.set(i, new Quadruple(fact.subject(), fact.relation(), objects.get(i), fact.day()));
        }
        Dataset other =
                new Dataset(WORLD.actors(), WORLD.relations(), WORLD.train(), WORLD.valid(), test);
        try (LinkModel one = LinkModel.train(WORLD, SMALL);
                LinkModel two = LinkModel.train(other, SMALL)) {
            assertThat(one.evaluate(WORLD, WORLD.valid(), 1, true))
                    .isEqualTo(two.evaluate(other, WORLD.valid(), 1, true));
            int first = WORLD.test().get(0).day();
            List<Quadruple> firstDay = Worlds.between(WORLD.test(), first, first + 1);
            assertThat(one.evaluate(WORLD, firstDay, 1, true))
                    .isEqualTo(two.evaluate(other, firstDay, 1, true));
        }
    }

    /** Where nothing follows from the past, what happened in the future must not help. */
    @Test
    void whatIsDrawnByLotCannotBeForetold() {
        Random random = new Random(4);
        List<Quadruple> facts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            names.add("Town" + i);
        }
        for (int day = 0; day < 50; day++) {
            for (int i = 0; i < 40; i++) {
                facts.add(new Quadruple(random.nextInt(100), i % 2, random.nextInt(100), day));
            }
        }
        Dataset chance =
                new Dataset(
                        names,
                        List.of("greet", "fight"),
                        Worlds.between(facts, 0, 30),
                        Worlds.between(facts, 30, 40),
                        Worlds.between(facts, 40, 50));
        try (LinkModel model =
                LinkModel.train(chance, new LinkModel.Settings(1, 10, 1, 20, 1, 20, 7, 0.1, 3))) {
            // Guessing among a hundred gives 0.052.
            assertThat(model.evaluate(chance, chance.test(), 1, true).mrr()).isLessThan(0.09);
        }
    }

    @Test
    void aClosedDayCannotBeAddedTo() {
        History history = new History(WORLD, 70);
        history.add(Worlds.between(WORLD.all(), 5, 6));
        assertThatThrownBy(() -> history.add(Worlds.between(WORLD.all(), 5, 6)))
                .hasMessage("Day 5 comes after day 5 was closed");
    }
}
