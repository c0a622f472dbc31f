package org.chancery.outlook.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Forecast.Form;
import org.chancery.model.statement.Outcome.Verdict;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
    private static final Actor MINISTER =
            new Actor(
                    new ActorId("silva_ana"),
                    "Ana Silva",
                    ActorType.PERSON,
                    Optional.of("PRT"),
                    Optional.empty(),
                    Optional.of("trade minister"));
    private static final Actor SWEDEN = Actor.state("SWE", "Sweden");

    private static StatedForecast told(
            Verdict verdict, Form form, OptionalDouble probability, Actor... by) {
        List<ActorReference> speakers = new ArrayList<>();
        for (Actor actor : by) {
            speakers.add(new ActorReference(actor, actor.name()));
        }
        return new StatedForecast(
                new Forecast(
                        speakers,
                        form,
                        "the ferry will run again",
                        Optional.empty(),
                        DateRange.unknown(),
                        List.of(),
                        probability,
                        Optional.empty()),
                verdict);
    }

    private static StatedForecast promise(Verdict verdict, Actor... by) {
        return told(verdict, Form.PROMISE, OptionalDouble.empty(), by);
    }

    @Test
    void groupsBySpeakerOfficeAndKind() {
        Scoreboard board =
                Scoreboard.of(
                        List.of(
                                promise(Verdict.CAME_TRUE, MINISTER, SWEDEN),
                                promise(Verdict.FAILED, MINISTER),
                                promise(Verdict.PARTLY, MINISTER),
                                promise(Verdict.OPEN, SWEDEN),
                                told(
                                        Verdict.NOT_REPORTED,
                                        Form.PREDICTION,
                                        OptionalDouble.of(0.65))));
        assertThat(board.all().told()).isEqualTo(5);
        assertThat(board.speakers())
                .extracting(Tally::name)
                .containsExactly("Ana Silva", "Sweden", "the reporter");
        assertThat(board.speakers().get(0))
                .isEqualTo(
                        new Tally("Ana Silva", 3, 2, 1, 1, 0, Optional.empty(), Optional.empty()));
        assertThat(board.offices()).extracting(Tally::name).containsExactly("trade minister (PRT)");
        assertThat(board.kinds()).extracting(Tally::name).containsExactly("promise", "prediction");
    }

    @Test
    void showsNoRateBelowTenSettled() {
        List<StatedForecast> some = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            some.add(promise(Verdict.CAME_TRUE, SWEDEN));
        }
        some.add(promise(Verdict.OPEN, SWEDEN));
        some.add(promise(Verdict.PARTLY, SWEDEN));
        assertThat(Scoreboard.of(some).all().rate()).isEmpty();
        some.add(promise(Verdict.FAILED, SWEDEN));
        Tally.HitRate rate = Scoreboard.of(some).all().rate().orElseThrow();
        assertThat(rate.share()).isEqualTo(0.9);
        assertThat(rate.interval()).isEqualTo(Interval.wilson(9, 10));
    }

    @Test
    void scoresLikelihoodsOnlyWhereTheyWereStated() {
        List<StatedForecast> some = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            some.add(
                    told(
                            i < 7 ? Verdict.CAME_TRUE : Verdict.FAILED,
                            Form.PREDICTION,
                            OptionalDouble.of(0.65)));
            some.add(promise(Verdict.FAILED, SWEDEN));
        }
        Scoreboard board = Scoreboard.of(some);
        ProbabilityScore score = board.all().probabilities().orElseThrow();
        assertThat(score.count()).isEqualTo(10);
        assertThat(score.brier()).isEqualTo(0.7 * 0.35 * 0.35 + 0.3 * 0.65 * 0.65, within(1e-12));
        assertThat(board.kinds().get(1).probabilities()).isEmpty();
    }

    /** Who calls unlikely what then does not come was right. */
    @Test
    void countsDoubtsByWhatWasDoubted() {
        assertThat(told(Verdict.FAILED, Form.PREDICTION, OptionalDouble.of(0.15)).isHit()).isTrue();
        assertThat(told(Verdict.CAME_TRUE, Form.PREDICTION, OptionalDouble.of(0.15)).isHit())
                .isFalse();
        StatedForecast denial = told(Verdict.CAME_TRUE, Form.DENIAL, OptionalDouble.of(0.3));
        assertThat(denial.isHit()).isTrue();
        assertThat(denial.probability().getAsDouble()).isEqualTo(0.7, within(1e-12));
    }

    @Test
    void isEmptyForNothing() {
        Scoreboard board = Scoreboard.of(List.of());
        assertThat(board.all().told()).isZero();
        assertThat(board.speakers()).isEmpty();
    }
}
