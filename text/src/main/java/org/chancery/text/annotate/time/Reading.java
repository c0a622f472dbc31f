package org.chancery.text.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.text.TimeExpression.Kind;
import org.chancery.model.time.DateRange;

/**
 * What a time expression means, before it is known from which day it is reckoned.
 *
 * @param kind date, duration or set
 * @param grain the size of the unit meant
 * @param relative true when the days depend on the report's day
 * @param template the TIMEX3 value as far as the words alone give it, such as "XXXX-12" or "P4D"
 * @param days the days meant, given the anchor; unknown when they need a day it lacks
 */
record Reading(
        Kind kind,
        Grain grain,
        boolean relative,
        String template,
        Function<Anchor, DateRange> days) {

    /** Days that the words give in full. */
    static Reading fixed(Grain grain, DateRange range) {
        return new Reading(Kind.DATE, grain, false, range.edtf(), anchor -> range);
    }

    /** Days that are reckoned from the report's day. */
    static Reading relative(Grain grain, String template, Function<Dated, DateRange> days) {
        return new Reading(
                Kind.DATE,
                grain,
                true,
                template,
                anchor ->
                        anchor.today()
                                .map(today -> days.apply(new Dated(today, anchor.tense())))
                                .orElse(DateRange.unknown()));
    }

    /** Days that go on from a time told of before; {@code otherwise} where there is none. */
    static Reading narrative(Reading otherwise, Function<Anchor, Optional<DateRange>> days) {
        return new Reading(
                Kind.DATE,
                otherwise.grain(),
                true,
                otherwise.template(),
                anchor -> days.apply(anchor).orElseGet(() -> otherwise.days().apply(anchor)));
    }

    /** A length of time, or a rhythm, without days of its own. */
    static Reading lasting(Kind kind, Grain grain, String value) {
        return new Reading(kind, grain, false, value, anchor -> DateRange.unknown());
    }

    /** An anchor whose day is known. */
    record Dated(LocalDate today, Tense tense) {
        Anchor anchor() {
            return new Anchor(java.util.Optional.of(today), tense);
        }
    }

    /** The TIMEX3 value: the days when they are known, otherwise what the words give. */
    String value(DateRange range) {
        return range.isUnknown() || kind != Kind.DATE ? template : range.edtf();
    }
}
