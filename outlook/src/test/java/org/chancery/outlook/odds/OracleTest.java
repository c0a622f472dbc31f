package org.chancery.outlook.odds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OracleTest {
    private static final int DAYS = 900;

    /** Sixty pairs, of which some meet often and some seldom; who meets more also signs more. */
    static List<Happening> world(long seed) {
        Random random = new Random(seed);
        List<Happening> all = new ArrayList<>();
        all.add(new Happening(Pair.of("A0", "B0"), Act.VISIT, 0));
        for (int i = 0; i < 60; i++) {
            Pair pair = Pair.of("A" + i % 10, "B" + i);
            double zeal = 0.002 + 0.03 * random.nextDouble() * random.nextDouble();
            for (int day = 0; day < DAYS; day++) {
                if (random.nextDouble() < 3 * zeal) {
                    all.add(new Happening(pair, Act.VERBAL_COOPERATION, day));
                }
                if (random.nextDouble() < zeal) {
                    all.add(new Happening(pair, Act.AGREEMENT, day));
                    all.add(new Happening(pair, Act.VERBAL_COOPERATION, day));
                }
            }
        }
        return all;
    }

    private static Odds agreement(List<Happening> happenings, Pair pair, int origin) {
        return new Oracle(Chronicle.of(happenings)).odds(pair, origin, 30).get(0);
    }

    @Test
    void learnsOddsAndSaysWhy() {
        Odds odds = agreement(world(1), Pair.of("A3", "B3"), 600);
        assertThat(odds.act()).isEqualTo(Act.AGREEMENT);
        assertThat(odds.probability().orElseThrow()).isBetween(0.0, 1.0);
        assertThat(odds.method()).isEqualTo("learnt from all pairs on earlier days");
        assertThat(odds.reasons()).hasSize(4);
        assertThat(odds.baseRate()).isPresent();
    }

    /** Whatever comes on the day asked about or later changes nothing. */
    @Test
    void doesNotLookAhead() {
        List<Happening> whole = world(2);
        Random random = new Random(8);
        List<Happening> shuffled = new ArrayList<>();
        for (Happening one : whole) {
            int day = one.day() < 600 ? one.day() : 600 + random.nextInt(300);
            Pair pair = one.day() < 600 ? one.pair() : Pair.of("A" + random.nextInt(10), "B1");
            shuffled.add(new Happening(pair, one.act(), day));
        }
        for (int i = 0; i < 60; i += 7) {
            Pair pair = Pair.of("A" + i % 10, "B" + i);
            assertThat(agreement(shuffled, pair, 600)).isEqualTo(agreement(whole, pair, 600));
        }
    }

    @Test
    void saysWhenThereIsNotEnoughHistory() {
        Pair pair = Pair.of("A3", "B3");
        assertThat(agreement(world(1), pair, 100).method())
                .isEqualTo("not enough history: 100 days are known, odds for 30 days take 120");
        assertThat(agreement(world(1), Pair.of("A3", "X"), 600).method())
                .isEqualTo("not enough history: 0 dealings of both are known, odds take 5");
        assertThat(agreement(List.of(), pair, 600).method())
                .isEqualTo("not enough history: nothing is known before that day");
        assertThat(agreement(List.of(), pair, 600).probability()).isEmpty();
    }

    /** Five reports in four years are no watch kept, however much they tell. */
    @Test
    void saysWhenReportsAreTooFarBetween() {
        Pair pair = Pair.of("NOR", "SWE");
        List<Happening> few = new ArrayList<>();
        for (int report = 0; report < 5; report++) {
            for (int n = 0; n < 9; n++) {
                few.add(new Happening(pair, Act.VERBAL_COOPERATION, 300 * report + n));
            }
        }
        assertThat(agreement(few, pair, 1230).method())
                .isEqualTo(
                        "not enough history: reports tell of happenings in 5 of 41 stretches of 30"
                                + " days; odds take three in four");
    }

    @Test
    void fallsBackOnThePairsOwnRate() {
        Pair pair = Pair.of("NOR", "SWE");
        List<Happening> few = new ArrayList<>();
        for (int day = 0; day < 400; day += 20) {
            few.add(new Happening(pair, Act.VERBAL_COOPERATION, day));
            if (day % 40 == 0) {
                few.add(new Happening(pair, Act.AGREEMENT, day));
            }
        }
        Odds odds = agreement(few, pair, 400);
        assertThat(odds.method()).startsWith("the pair's own rate");
        assertThat(odds.before()).isEqualTo(10);
        assertThat(odds.probability().orElseThrow())
                .isEqualTo(1 - Math.exp(-30 / 40.0), within(0.06));
    }

    @Test
    void beatsTheBaseRateWhereThereIsSomethingToKnow() {
        Backtest test =
                Backtest.run(
                                Chronicle.of(world(3)),
                                Act.AGREEMENT,
                                30,
                                List.of(600, 660, 720, 780, 840))
                        .orElseThrow();
        assertThat(test.eves()).isEqualTo(5);
        assertThat(test.overBaseRate().value()).isPositive();
        assertThat(test.overBaseRate().interval().low()).isLessThan(test.overBaseRate().value());
        assertThat(test.model().calibrationError()).isLessThan(0.15);
    }

    /** Where pairs do not differ and days are alike, nothing can beat the base rate by much. */
    @Test
    void doesNotBeatChance() {
        Random random = new Random(5);
        List<Happening> chance = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Pair pair = Pair.of("A" + i % 10, "B" + i);
            for (int day = 0; day < DAYS; day++) {
                if (random.nextDouble() < 0.02) {
                    chance.add(new Happening(pair, Act.MATERIAL_CONFLICT, day));
                }
            }
        }
        Backtest test =
                Backtest.run(
                                Chronicle.of(chance),
                                Act.MATERIAL_CONFLICT,
                                30,
                                List.of(600, 660, 720, 780, 840))
                        .orElseThrow();
        assertThat(test.overBaseRate().value()).isBetween(-0.1, 0.05);
    }

    @Test
    void thereIsNoTestWithoutHistory() {
        assertThat(Backtest.run(Chronicle.of(world(1)), Act.AGREEMENT, 30, List.of(50, 60)))
                .isEmpty();
    }
}
