package org.chancery.outlook.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsTest {
    private static final Pair NORDIC = Pair.of("SWE", "NOR");

    /** With one measure of two values the odds are the frequencies. */
    @Test
    void theRegressionGivesFrequenciesBack() {
        List<double[]> rows = new ArrayList<>();
        boolean[] happened = new boolean[100];
        for (int i = 0; i < 100; i++) {
            rows.add(new double[] {i < 40 ? 1 : 0});
            happened[i] = i < 30 || i >= 94;
        }
        Logistic model = Logistic.fit(rows, happened, 0);
        assertThat(model.estimate(new double[] {1})).isEqualTo(0.75, within(1e-6));
        assertThat(model.estimate(new double[] {0})).isEqualTo(0.1, within(1e-6));
    }

    /** It finds the weights that made the data. */
    @Test
    void theRegressionFindsWhatMadeTheData() {
        Random random = new Random(1);
        List<double[]> rows = new ArrayList<>();
        boolean[] happened = new boolean[20000];
        for (int i = 0; i < happened.length; i++) {
            double[] x = {random.nextGaussian(), random.nextGaussian() * 3, random.nextGaussian()};
            rows.add(x);
            happened[i] = random.nextDouble() < 1 / (1 + Math.exp(1 - x[0] + 0.5 * x[1]));
        }
        Logistic model = Logistic.fit(rows, happened, 1);
        double[] at = {1, 2, 0};
        assertThat(model.estimate(at)).isEqualTo(1 / (1 + Math.exp(1)), within(0.02));
    }

    @Test
    void aPenaltyDrawsOddsToTheBaseRate() {
        List<double[]> rows = List.of(new double[] {1}, new double[] {0});
        boolean[] happened = {true, false};
        assertThat(Logistic.fit(rows, happened, 100).estimate(new double[] {1}))
                .isBetween(0.5, 0.55);
    }

    @Test
    void ratesFollowTheGammaPoissonModel() {
        GammaPoisson model = new GammaPoisson(2, 100, 300);
        // Posterior Gamma(2 + 3, 400): one less (400/430)^5.
        assertThat(model.estimate(3, 30)).isEqualTo(1 - Math.pow(400 / 430.0, 5), within(1e-12));
        assertThat(model.estimate(4, 30)).isGreaterThan(model.estimate(3, 30));
    }

    @Test
    void ratesAreFittedByMoments() {
        List<Happening> happenings = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Pair pair = Pair.of("A" + i, "B" + i);
            pairs.add(pair);
            for (int n = 0; n < 10 * i; n++) {
                happenings.add(new Happening(pair, Act.VISIT, n));
            }
        }
        happenings.add(new Happening(pairs.get(0), Act.MATERIAL_CONFLICT, 99));
        GammaPoisson model = GammaPoisson.fit(Chronicle.of(happenings), pairs, Act.VISIT, 100);
        // Counts 0, 10, 20, 30: mean 15, variance 125.
        assertThat(model.shape()).isEqualTo(225 / 110.0, within(1e-9));
        assertThat(model.days()).isEqualTo(225 / 110.0 * 100 / 15, within(1e-9));
    }

    @Property
    void countsWhatLiesBetween(
            @ForAll @Size(max = 40) List<@IntRange(max = 60) Integer> days,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 60) int before) {
        Chronicle chronicle =
                Chronicle.of(
                        days.stream().map(day -> new Happening(NORDIC, Act.VISIT, day)).toList());
        long expected = days.stream().distinct().filter(day -> day >= from && day < before).count();
        assertThat(chronicle.count(NORDIC, Act.VISIT, from, before)).isEqualTo((int) expected);
        assertThat(chronicle.before(before).count(NORDIC, Act.VISIT, from, 999))
                .isEqualTo((int) expected);
    }

    /** What happened early but was told late is not known in between. */
    @Test
    void knowsWhatWasTold() {
        Chronicle chronicle = Chronicle.of(List.of(new Happening(NORDIC, Act.VISIT, 3, 20)));
        assertThat(chronicle.before(15).isEmpty()).isTrue();
        assertThat(chronicle.before(21).count(NORDIC, Act.VISIT, 0, 21)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Sign_formal_agreement, 5, VERBAL_COOPERATION AGREEMENT",
        "Make_a_visit, 4, VERBAL_COOPERATION VISIT",
        "Demonstrate_or_rally, 14, MATERIAL_CONFLICT",
        "Demonstrate_military_or_police_power, 15, MATERIAL_CONFLICT",
        "Demand_rights, 10, VERBAL_CONFLICT",
        "fight_with_artillery_and_tanks, 19, MATERIAL_CONFLICT",
        "Provide_economic_aid, 7, MATERIAL_COOPERATION"
    })
    void namesOfIcewsHaveTheirRoot(String name, Integer root, String acts) {
        IcewsActs table = IcewsActs.standard();
        assertThat(table.root(name).orElse(null)).isEqualTo(root);
        List<Act> expected = new ArrayList<>();
        for (String act : (acts == null ? "" : acts).split(" ", -1)) {
            if (!act.isEmpty()) {
                expected.add(Act.valueOf(act));
            }
        }
        assertThat(table.acts(name)).isEqualTo(expected);
    }

    @Test
    void aPairHasNoOrder() {
        assertThat(Pair.of("NOR", "SWE")).isEqualTo(NORDIC);
        assertThatThrownBy(() -> Pair.of("NOR", "NOR"))
                .hasMessageContaining("A pair has two actors");
        assertThatThrownBy(() -> Act.ofRoot(21)).hasMessage("CAMEO has no root 21");
    }
}
