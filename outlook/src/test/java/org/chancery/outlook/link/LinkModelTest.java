package org.chancery.outlook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkModelTest {
    private static final Dataset WORLD = Worlds.villages(120, 2);

    @Test
    void learnsWhatRepeatsAndIsAnswered() {
        LinkModel.Settings settings = new LinkModel.Settings(1, 20, 1, 8, 1, 40, 7, 0.2, 3);
        try (LinkModel model = LinkModel.train(WORLD, settings)) {
            RankScore learnt = model.evaluate(WORLD, WORLD.test(), 1, true);
            assertThat(learnt.mrr())
                    .isGreaterThan(Recurrency.evaluate(WORLD, true).mrr())
                    .isGreaterThan(0.5);
            assertThat(learnt.count()).isEqualTo(2 * WORLD.test().size());
        }
    }

    @Test
    void saysWhatSpeaksForAnAnswerAlsoWhenReadFromAFile(@TempDir Path folder) throws IOException {
        LinkModel.Settings settings = new LinkModel.Settings(2, 20, 1, 8, 0.7, 20, 7, 0.2, 3);
        Path file = folder.resolve("model");
        try (LinkModel model = LinkModel.train(WORLD, settings)) {
            model.write(file);
            List<Estimate> estimates = model.foretell(WORLD, "Land0", "visit", false, 100, 3);
            assertThat(estimates).hasSize(3);
            Estimate first = estimates.get(0);
            assertThat(first.share()).isGreaterThan(estimates.get(1).share());
            assertThat(first.reasons()).hasSize(5);
            assertThat(first.past())
                    .isNotEmpty()
                    .allSatisfy(past -> assertThat(past.day()).isLessThan(100));
            try (LinkModel read = LinkModel.read(file)) {
                assertThat(read.foretell(WORLD, "Land0", "visit", false, 100, 3))
                        .isEqualTo(estimates);
            }
            assertThatThrownBy(() -> model.foretell(WORLD, "Atlantis", "visit", false, 100, 3))
                    .hasMessageContaining("no actor 'Atlantis'");
        }
    }

    @Test
    void refusesWhatIsNoModel(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("model"), "no model");
        assertThatThrownBy(() -> LinkModel.read(file)).isInstanceOf(IOException.class);
    }

    @Test
    void foretellsFurtherAheadWithLess() {
        LinkModel.Settings settings = new LinkModel.Settings(1, 20, 10, 8, 1, 40, 7, 0.2, 3);
        try (LinkModel model = LinkModel.train(WORLD, settings)) {
            assertThat(model.evaluate(WORLD, WORLD.test(), 1, false).mrr())
                    .isLessThan(model.evaluate(WORLD, WORLD.test(), 1, true).mrr());
        }
    }
}
