package org.chancery.outlook.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkModelTest {
    private static final Dataset WORLD = Worlds.villages(120, 2);

    @Test
    void learnsWhatRepeatsAndIsAnswered() {
        LinkModel.Settings settings = new LinkModel.Settings(20, 1, 8, 1, 40, 7, 0.2, 3);
        try (LinkModel model = LinkModel.train(WORLD, settings)) {
            RankScore learnt = model.evaluate(WORLD.test(), 1, true);
            assertThat(learnt.mrr())
                    .isGreaterThan(Recurrency.evaluate(WORLD, true).mrr())
                    .isGreaterThan(0.5);
            assertThat(learnt.count()).isEqualTo(2 * WORLD.test().size());
        }
    }

    @Test
    void foretellsFurtherAheadWithLess() {
        LinkModel.Settings settings = new LinkModel.Settings(20, 10, 8, 1, 40, 7, 0.2, 3);
        try (LinkModel model = LinkModel.train(WORLD, settings)) {
            assertThat(model.evaluate(WORLD.test(), 1, false).mrr())
                    .isLessThan(model.evaluate(WORLD.test(), 1, true).mrr());
        }
    }
}
