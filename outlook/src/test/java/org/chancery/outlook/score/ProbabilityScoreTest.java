package org.chancery.outlook.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProbabilityScoreTest {
    private static final boolean[] RAIN = {true, false, true, true};

    @Test
    void scoresByHand() {
        ProbabilityScore score = ProbabilityScore.of(new double[] {0.9, 0.2, 0.6, 0.3}, RAIN, 2);
        assertThat(score.count()).isEqualTo(4);
        assertThat(score.brier()).isEqualTo((0.01 + 0.04 + 0.16 + 0.49) / 4, within(1e-12));
        assertThat(score.logScore())
                .isEqualTo(
                        -(Math.log(0.9) + Math.log(0.8) + Math.log(0.6) + Math.log(0.3)) / 4,
                        within(1e-12));
        assertThat(score.table())
                .extracting(CalibrationBin::count, CalibrationBin::happened)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 0.5),
                        org.assertj.core.groups.Tuple.tuple(2, 1.0));
        assertThat(score.calibrationError()).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void knowsPerfectionAndIgnorance() {
        ProbabilityScore perfect = ProbabilityScore.of(new double[] {1, 0, 1, 1}, RAIN, 5);
        ProbabilityScore ignorant = ProbabilityScore.of(new double[] {0.5, 0.5, 0.5, 0.5}, RAIN, 5);
        assertThat(perfect.brier()).isZero();
        assertThat(ignorant.brier()).isEqualTo(0.25);
        assertThat(perfect.skillOver(ignorant)).isEqualTo(1);
        assertThat(ignorant.skillOver(ignorant)).isZero();
    }

    /** The Brier score is proper: nothing beats saying the frequency, if all cases look alike. */
    @Property
    void isBestAtTheFrequency(
            @ForAll @Size(min = 1, max = 50) boolean[] happened,
            @ForAll @DoubleRange(min = 0, max = 1) double said) {
        int came = 0;
        for (boolean one : happened) {
            came += one ? 1 : 0;
        }
        double frequency = (double) came / happened.length;
        assertThat(constant(said, happened).brier())
                .isGreaterThanOrEqualTo(constant(frequency, happened).brier() - 1e-12);
    }

    private static ProbabilityScore constant(double said, boolean[] happened) {
        double[] all = new double[happened.length];
        Arrays.fill(all, said);
        return ProbabilityScore.of(all, happened, 10);
    }

    @Test
    void refusesWhatDoesNotMatch() {
        assertThatThrownBy(() -> ProbabilityScore.of(new double[] {0.5}, RAIN, 5))
                .hasMessage("1 probabilities for 4 outcomes");
    }
}
