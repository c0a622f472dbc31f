package org.chancery.text.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.chancery.model.text.Span;

/**
 * Something a report tells of as planned or as just held, in features plain enough to be compared
 * between reports.
 *
 * @param action "signing", "visit" or "summit"
 * @param parties the first letters of the names that stand with it: of persons, states and cities
 * @param subject who signed what, for a signing just held
 * @param time when it is planned for; for one just held, when it was
 * @param held true when it has taken place
 * @param span where the report says so, in the clean text
 */
record Happening(
        String action,
        Set<String> parties,
        Optional<Subject> subject,
        Time time,
        boolean held,
        Span span) {

    /** Two names shared are a coincidence of two states; three mean the same persons or place. */
    private static final int NAMES_IN_COMMON = 3;

    Happening {
        parties = Set.copyOf(parties);
    }

    /** A time as plans name it. */
    record Time(Unit unit, int number) {
        /** What sort of time. */
        enum Unit {
            SEASON,
            MONTH,
            NEXT_WEEK,
            NEXT_MONTH,
            LATER_THIS_MONTH,
            THIS_YEAR,
            DAYS_AGO
        }

        static Time of(Matcher found) {
            if (found.group("season") != null) {
                return new Time(Unit.SEASON, firstMonth(found.group("season")));
            }
            if (found.group("month") != null) {
                return new Time(Unit.MONTH, Calendar.month(found.group("month")));
            }
            return switch (found.group("words")) {
                case "next week" -> new Time(Unit.NEXT_WEEK, 0);
                case "next month" -> new Time(Unit.NEXT_MONTH, 0);
                case "later this month" -> new Time(Unit.LATER_THIS_MONTH, 0);
                default -> new Time(Unit.THIS_YEAR, 0);
            };
        }

        private static int firstMonth(String season) {
            return switch (season) {
                case "spring" -> 3;
                case "summer" -> 6;
                default -> 9;
            };
        }
    }

    /** True when one report's plan and another's news may be of one happening. */
    boolean mayBeHeldAs(Happening other) {
        return !held
                && other.held
                && action.equals(other.action)
                && parties.stream().filter(other.parties::contains).count() >= NAMES_IN_COMMON;
    }
}
