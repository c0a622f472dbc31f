package org.chancery.model.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.time.DateRange;

/**
 * How much or how many.
 *
 * @param value the amount in whole units: 7 billion dollars is 7000000000; empty for "billions of"
 * @param upper the upper end of a range; empty otherwise
 * @param unit what is counted, singular: "aircraft", "percent", "day", "USD"
 * @param currency the ISO 4217 code, for money
 * @param comparator "nearly", "more than", "as many as", …
 * @param of what the amount is of, in the report's words
 * @param between the actors it lies between
 * @param period the time it holds for
 * @param measure what sort of amount it is
 */
public record Quantity(
        Optional<BigDecimal> value,
        Optional<BigDecimal> upper,
        String unit,
        Optional<String> currency,
        Optional<String> comparator,
        Optional<String> of,
        List<ActorReference> between,
        DateRange period,
        Measure measure)
        implements Statement {

    /** What sort of amount it is. */
    public enum Measure {
        ARMS,
        TRADE,
        AID,
        MONEY,
        TROOPS,
        COUNT,
        SHARE,
        TARGET,
        DURATION,
        OTHER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Quantity {
        between = List.copyOf(between);
    }

    /** The period it holds for. */
    @Override
    public DateRange when() {
        return period;
    }

    @Override
    public StatementKind kind() {
        return StatementKind.QUANTITY;
    }
}
