package org.chancery.outlook.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
    /** Ten actors; 3, 5, 7 and 8 have scores, 3 and 7 the same. */
    private static final Scored SCORED =
            new Scored(new int[] {3, 5, 7, 8}, new double[] {0.5, 0.9, 0.5, 0.1});

    @ParameterizedTest
    @CsvSource({
        "5, 5, 1",
        "3, 3, 2.5",
        // Other right answers are passed over.
        "3, 3 5, 1.5",
        "3, 3 5 7, 1",
        "8, 8, 4",
        // Six actors share the places from 5 to 10.
        "0, 0, 7.5",
        "0, 0 5, 6.5",
        "0, 0 1 2, 6.5"
    })
    void ranksAsTheProtocolSays(int answer, String right, double rank) {
        List<Integer> all = Arrays.stream(right.split(" ", -1)).map(Integer::valueOf).toList();
        assertThat(SCORED.rank(answer, all, 10)).isEqualTo(rank);
    }

    @Test
    void scoresRanks() {
        RankScore.Sum sum = new RankScore.Sum();
        for (double rank : new double[] {1, 2, 4, 20}) {
            sum.add(rank);
        }
        assertThat(sum.score()).isEqualTo(new RankScore(4, 1.8 / 4, 0.25, 0.5, 0.75));
    }

    /** The faded sum, kept up as days go by, is the sum over all days. */
    @Property
    void fadesLikeTheSumOverAllDays(@ForAll @Size(max = 30) List<@IntRange(max = 9) Integer> gaps) {
        Tally tally = new Tally(new Tally.Fading(400));
        int day = 0;
        double[] expected = new double[Tally.SUMS];
        int[] days = new int[gaps.size()];
        for (int i = 0; i < days.length; i++) {
            day += gaps.get(i);
            days[i] = day;
            tally.add(7, day);
        }
        for (int k = 0; k < Tally.SUMS; k++) {
            for (int one : days) {
                expected[k] += Math.pow(2, -(day + 5.0 - one) / Tally.HALF_LIVES[k]);
            }
            assertThat((double) tally.sum(tally.find(7), k, day + 5))
                    .isEqualTo(expected[k], within(1e-3));
        }
        assertThat(tally.count(tally.find(7))).isEqualTo(days.length);
    }

    @Property
    void numbersEveryKeyOnce(@ForAll @Size(max = 3000) List<@IntRange Integer> keys) {
        LongIndex index = new LongIndex();
        for (int key : keys) {
            assertThat(index.add(key)).isEqualTo(index.find(key));
        }
        assertThat(index.size()).isEqualTo((int) keys.stream().distinct().count());
        assertThat(index.find(1L << 40)).isEqualTo(-1);
    }

    @Property
    void takesTheStrongestTies(@ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> times) {
        Tally tally = new Tally(new Tally.Fading(10));
        Ties ties = new Ties();
        for (int i = 0; i < times.size(); i++) {
            int slot = tally.add(i, 0);
            for (int n = 0; n < times.get(i); n++) {
                tally.add(i, 0);
            }
            ties.add(i, slot);
        }
        Step step = Step.widest(ties, tally, 0, 0, 5);
        List<Integer> strongest = times.stream().sorted((a, b) -> b - a).limit(5).toList();
        assertThat(step.size()).isEqualTo(strongest.size());
        for (int i = 0; i < step.size(); i++) {
            assertThat(times.get(step.to(i))).isEqualTo(strongest.get(i));
        }
    }

    /** The slopes are those of the surprise, measured by small steps. */
    @Test
    void slopesAreThoseOfTheSurprise() {
        Random random = new Random(3);
        int n = 30;
        Scene scene =
                new Scene(
                        new Question(0, 0, 0, List.of(4, 9)),
                        java.util.stream.IntStream.range(0, n).toArray(),
                        new float[n * Scene.WIDTH]);
        Lessons lessons = new Lessons(100, 10);
        lessons.add(scene, random);
        assertThat(lessons.size()).isEqualTo(n);
        double[] scores = random.doubles(n, -1, 1).toArray();
        float[] slope = new float[n];
        float[] curve = new float[n];
        lessons.slopes(scores, slope, curve);
        for (int i = 0; i < n; i++) {
            double[] up = scores.clone();
            double[] down = scores.clone();
            up[i] += 1e-4;
            down[i] -= 1e-4;
            double measured = (surprise(up) - surprise(down)) / 2e-4;
            assertThat((double) slope[i]).isEqualTo(measured, within(1e-4));
            assertThat(curve[i]).isPositive();
        }
    }

    /** Two right answers stand first; each is weighed against the wrong ones alone. */
    private static double surprise(double[] scores) {
        double wrong = 0;
        for (int i = 2; i < scores.length; i++) {
            wrong += Math.exp(scores[i]);
        }
        double surprise = 0;
        for (int i = 0; i < 2; i++) {
            surprise -= Math.log(Math.exp(scores[i]) / (Math.exp(scores[i]) + wrong));
        }
        return surprise;
    }

    @Test
    void countriesAreReadFromNames() {
        Places places =
                Places.of(List.of("Kenya", "Police_(Kenya)", "Wangari_Maathai", "Navy_(Chile)"));
        assertThat(places.countryName(0)).contains("Kenya");
        assertThat(places.countryName(1)).contains("Kenya");
        assertThat(places.countryName(2)).isEmpty();
        assertThat(places.countryName(3)).contains("Chile");
        assertThat(places.isState(0)).isTrue();
        assertThat(places.isState(1)).isFalse();
    }
}
