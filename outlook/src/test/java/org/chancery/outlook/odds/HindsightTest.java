package org.chancery.outlook.odds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A look back says what would have been said then, and what came. */
class HindsightTest {
    private static final int WINDOW = 30;
    private static final int END = 900;
    private static final Pair PAIR = Pair.of("A3", "B3");

    private static Hindsight hindsight(List<Happening> happenings, int most) {
        return new Hindsight(Chronicle.of(happenings), END, WINDOW, most);
    }

    @Test
    void saysWhatWasSaidThen() {
        Chronicle chronicle = Chronicle.of(OracleTest.world(1));
        List<Hindsight.Point> points =
                new Hindsight(chronicle, END, WINDOW, 4).of(PAIR, Act.AGREEMENT);
        assertThat(points).extracting(Hindsight.Point::origin).containsExactly(810, 840, 870, 900);
        for (Hindsight.Point point : points) {
            assertThat(point.odds())
                    .isEqualTo(
                            new Oracle(chronicle)
                                    .odds(PAIR, Act.AGREEMENT, point.origin(), WINDOW));
            assertThat(point.odds().persistence()).isPresent();
        }
        assertThat(points.get(3).happened()).as("not over").isEmpty();
        for (Hindsight.Point point : points.subList(0, 3)) {
            int from = point.origin();
            assertThat(point.happened())
                    .contains(chronicle.count(PAIR, Act.AGREEMENT, from, from + WINDOW) > 0);
        }
    }

    /** What comes after an eve, and what it is told with, changes what came and no odds. */
    @Test
    void doesNotLookAhead() {
        List<Happening> whole = OracleTest.world(2);
        List<Happening> cut = new ArrayList<>(whole);
        cut.removeIf(one -> one.day() >= 840);
        Hindsight.Point known = hindsight(whole, 3).of(PAIR, Act.AGREEMENT).get(0);
        Hindsight.Point blind = hindsight(cut, 3).of(PAIR, Act.AGREEMENT).get(0);
        assertThat(known.origin()).isEqualTo(840);
        assertThat(blind.odds()).isEqualTo(known.odds());
    }

    @Test
    void scoresAllPairsAsTheBacktestDoes() {
        Chronicle chronicle = Chronicle.of(OracleTest.world(3));
        List<Integer> over = IntStream.of(780, 810, 840, 870).boxed().toList();
        assertThat(new Hindsight(chronicle, END, WINDOW, 5).ofAll(Act.AGREEMENT))
                .isEqualTo(Backtest.run(chronicle, Act.AGREEMENT, WINDOW, over));
    }

    @Test
    void saysWhereThereIsTooLittle() {
        List<Happening> few =
                List.of(
                        new Happening(PAIR, Act.VISIT, 840),
                        new Happening(PAIR, Act.AGREEMENT, 890));
        Hindsight hindsight = hindsight(few, 24);
        List<Hindsight.Point> points = hindsight.of(PAIR, Act.AGREEMENT);
        assertThat(points).as("none before anything happened").hasSize(2);
        assertThat(points)
                .allSatisfy(point -> assertThat(point.odds().shortage()).isPresent())
                .allSatisfy(point -> assertThat(point.odds().probability()).isEmpty());
        assertThat(hindsight.ofAll(Act.AGREEMENT)).isEmpty();
    }
}
