package org.chancery.model.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.time.DateRange;

/**
 * Something said to lie ahead.
 *
 * @param forecasters whose forecast it is; empty when it is the reporter's own
 * @param form what sort of looking ahead it is
 * @param expects what is expected, in the report's words
 * @param expected the same as a statement of another kind, where it can be put so
 * @param due when it should come about
 * @param likelihood the words that say how likely, such as "probably"
 * @param probability those words as a probability from 0 to 1, where a published scale has them
 * @param condition what it depends on, in the report's words
 */
public record Forecast(
        List<ActorReference> forecasters,
        Form form,
        String expects,
        Optional<Statement> expected,
        DateRange due,
        List<String> likelihood,
        OptionalDouble probability,
        Optional<String> condition)
        implements Statement {

    /** What sort of looking ahead it is. */
    public enum Form {
        SCHEDULE,
        PREDICTION,
        EXPECTATION,
        PROMISE,
        TARGET,
        CONDITIONAL,
        /** "will refrain from", "does not herald": a forecast of absence. */
        DENIAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Forecast {
        forecasters = List.copyOf(forecasters);
        likelihood = List.copyOf(likelihood);
    }

    /** The due interval. */
    @Override
    public DateRange when() {
        return due;
    }

    @Override
    public StatementKind kind() {
        return StatementKind.FORECAST;
    }
}
