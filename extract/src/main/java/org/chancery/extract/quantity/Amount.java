package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.model.text.Span;

/**
 * An amount as it stands in a text, before anything is known of what it is of.
 *
 * @param span where it stands, comparator left out
 * @param value the amount in whole units; empty for "thousands of"
 * @param upper the upper end of a range, in the same unit
 * @param unit the unit's canonical name or currency code, with "/year" and the like for a rate;
 *     blank when the table of units has none
 * @param unitClass the class of the unit, such as "duration" or "arms"; "money" for currencies,
 *     blank when there is no unit
 * @param currency the ISO 4217 code, for money
 * @param comparator the words that say how exact it is, such as "nearly"
 * @param whole the span with its comparator
 * @param large true when a scale word makes it a million or more, so that it may be money unsaid
 */
public record Amount(
        Span span,
        Optional<BigDecimal> value,
        Optional<BigDecimal> upper,
        String unit,
        String unitClass,
        Optional<String> currency,
        Optional<String> comparator,
        Span whole,
        boolean large) {

    /** The class of amounts of money. */
    public static final String MONEY = "money";

    boolean isMoney() {
        return unitClass.equals(MONEY);
    }

    boolean hasUnit() {
        return !unit.isEmpty();
    }

    /** The same number in the unit of another amount, which the words around it imply. */
    Amount in(Amount other) {
        return new Amount(
                span,
                value,
                upper,
                other.unit,
                other.unitClass,
                other.currency,
                comparator,
                whole,
                large);
    }

    /** The number alone, which ends with the given word before the unit. */
    Amount endingWith(Span last) {
        Span number = new Span(span.start(), last.end());
        Span told = new Span(whole.start(), last.end());
        return new Amount(number, value, upper, "", "", currency, comparator, told, large);
    }
}
