package org.chancery.outlook.score;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome.Verdict;

/**
 * What somebody foretold and what came of it.
 *
 * @param forecast what was said
 * @param verdict whether it came true
 */
public record StatedForecast(Forecast forecast, Verdict verdict) {
    /** Who says that something is less likely than this expects that it does not come. */
    private static final double DOUBTFUL = 0.4;

    /** True when it came true or failed; what came true in part counts neither way. */
    boolean isSettled() {
        return verdict == Verdict.CAME_TRUE || verdict == Verdict.FAILED;
    }

    /** True when whoever said it was right: also who called unlikely what did not come. */
    boolean isHit() {
        boolean doubted = probability().orElse(1) < DOUBTFUL;
        return (verdict == Verdict.CAME_TRUE) != doubted;
    }

    /**
     * The probability that the forecast comes true. A denial comes true when the thing does not
     * come, while "unlikely" speaks of the thing.
     */
    OptionalDouble probability() {
        OptionalDouble stated = forecast.probability();
        boolean turned = forecast.form() == Forecast.Form.DENIAL && stated.orElse(1) < DOUBTFUL;
        return turned ? OptionalDouble.of(1 - stated.getAsDouble()) : stated;
    }

    /** Whose forecast it is, by name. */
    List<String> speakers() {
        List<ActorReference> by = forecast.forecasters();
        return by.isEmpty()
                ? List.of("the reporter")
                : by.stream().map(one -> one.actor().name()).distinct().toList();
    }

    /** The offices of those whose forecast it is, such as "foreign minister (PRT)". */
    List<String> offices() {
        return forecast.forecasters().stream()
                .map(ActorReference::actor)
                .flatMap(StatedForecast::office)
                .distinct()
                .toList();
    }

    private static Stream<String> office(Actor actor) {
        String of = actor.country().map(code -> " (" + code + ")").orElse("");
        return actor.office().map(title -> title + of).stream();
    }
}
