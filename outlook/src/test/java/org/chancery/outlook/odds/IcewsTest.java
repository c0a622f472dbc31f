package org.chancery.outlook.odds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.outlook.link.Dataset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Odds on a year of real events, kept beside the project and no part of it. */
class IcewsTest {
    private static Dataset data;

    @BeforeAll
    static void read() {
        Path shared = Path.of(System.getProperty("chancery.shared", "../../shared"));
        Path folder = shared.resolve("outlook").resolve("icews14");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), folder + " is not there; nothing is measured on it");
        data = Dataset.read(folder);
    }

    @Test
    void isReadAsOthersReadIt() {
        assertThat(data.actors()).hasSize(7128);
        assertThat(data.relations()).hasSize(230);
        assertThat(data.train()).hasSize(74845);
        assertThat(data.valid()).hasSize(8514);
        assertThat(data.test()).hasSize(7371);
        assertThat(data.lastTrainingDay()).isEqualTo(303);
        assertThat(data.test().get(data.test().size() - 1).day()).isEqualTo(364);
    }

    @Test
    void everyNameHasItsRoot() {
        IcewsActs acts = IcewsActs.standard();
        assertThat(data.relations()).allSatisfy(name -> assertThat(acts.root(name)).isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREEMENT", "MATERIAL_CONFLICT"})
    void oddsBeatWhatIsPlain(Act act) {
        Optional<Backtest> test =
                Backtest.run(
                        IcewsActs.chronicle(data), act, 30, List.of(182, 212, 242, 272, 302, 332));
        assertThat(test).isPresent();
        assertThat(test.get().overBaseRate().value()).isPositive();
        assertThat(test.get().overPersistence().value()).isPositive();
        assertThat(test.get().overGammaPoisson().value()).isPositive();
        assertThat(test.get().model().calibrationError()).isLessThan(0.03);
    }
}
