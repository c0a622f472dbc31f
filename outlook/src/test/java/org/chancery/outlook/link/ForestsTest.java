package org.chancery.outlook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForestsTest {
    private static final Dataset WORLD = Worlds.villages(60, 3);
    private static final LinkModel.Settings TWO =
            new LinkModel.Settings(2, 15, 1, 6, 0.5, 10, 7, 0.2, 3);

    private static List<Lessons> lessons(LinkModel.Settings settings) {
        return new School(WORLD, settings, new Rules(Worlds.RELATIONS)).lessons();
    }

    @Test
    void eachForestDrawsItsOwnQuestions() {
        List<Lessons> lessons = lessons(TWO);
        assertThat(lessons).hasSize(2);
        assertThat(lessons.get(0).rows()).isNotEqualTo(lessons.get(1).rows());
    }

    /** What one forest learns does not depend on how many others there are. */
    @Test
    void theFirstForestIsThatOfAModelWithOne() {
        LinkModel.Settings one = new LinkModel.Settings(1, 15, 1, 6, 0.5, 10, 7, 0.2, 3);
        assertThat(lessons(one).get(0).rows()).isEqualTo(lessons(TWO).get(0).rows());
    }

    @Test
    void scoresAndReasonsAreMeans() {
        List<Lessons> lessons = lessons(TWO);
        float[] rows = lessons.get(0).rows();
        float[] row = Arrays.copyOf(rows, Scene.WIDTH);
        try (Trees first = Trees.grow(lessons.get(0), TWO, TWO.seed(0));
                Trees second = Trees.grow(lessons.get(1), TWO, TWO.seed(1));
                Forests both = Forests.grow(new ArrayDeque<>(lessons), TWO)) {
            means(both.scores(rows), first.scores(rows), second.scores(rows));
            means(both.contributions(row), first.contributions(row), second.contributions(row));
        }
    }

    private static void means(double[] mean, double[] first, double[] second) {
        assertThat(first).isNotEqualTo(second);
        for (int i = 0; i < mean.length; i++) {
            assertThat(mean[i]).isCloseTo((first[i] + second[i]) / 2, within(1e-9));
        }
    }
}
