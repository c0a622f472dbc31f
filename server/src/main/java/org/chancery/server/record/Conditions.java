package org.chancery.server.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.library.ChanceryException;
import org.chancery.library.Query;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.time.DateRange;

/** Conditions on the record in the words of an address; an empty one asks for nothing. */
public record Conditions(
        String kind,
        String actor,
        String type,
        String status,
        String during,
        String asOf,
        String saying,
        String report) {
    private static final int LONGEST = 500;
    private static final int MOST = 40;

    /**
     * Reads conditions.
     *
     * @param parameters gives the value of a name, or null
     * @throws ChanceryException when one is too long
     */
    public static Conditions of(UnaryOperator<String> parameters) {
        return new Conditions(
                value(parameters, "kind"),
                value(parameters, "actor"),
                value(parameters, "type"),
                value(parameters, "status"),
                value(parameters, "during"),
                value(parameters, "as-of"),
                value(parameters, "saying"),
                value(parameters, "report"));
    }

    private static String value(UnaryOperator<String> parameters, String name) {
        String value = parameters.apply(name);
        if (value == null) {
            return "";
        }
        if (value.length() > LONGEST || value.split("[\\s,]+").length > MOST) {
            throw new ChanceryException(
                    "The condition '%s' is too long; use at most %d words and %d characters."
                            .formatted(name, MOST, LONGEST));
        }
        return value.strip();
    }

    /** A whole number from 1 to a greatest, or another where none is given. */
    public static int number(String given, int otherwise, int most) {
        if (given == null || given.isEmpty()) {
            return otherwise;
        }
        if (!given.matches("[1-9]\\d{0,8}")) {
            throw new ChanceryException(
                    "'%s' is no whole number from 1 to %d.".formatted(shown(given), most));
        }
        return Math.min(most, Integer.parseInt(given));
    }

    private static String shown(String given) {
        return given.length() > 40 ? given.substring(0, 40) + "…" : given;
    }

    /** True where something but the day of knowledge is asked for. */
    public boolean narrows() {
        return !(kind + actor + type + status + during + saying + report).isEmpty();
    }

    /** The day of knowledge asked for. */
    public Optional<LocalDate> day() {
        return asOf.isEmpty() ? Optional.empty() : Optional.of(day(asOf));
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException fault) {
            throw new ChanceryException(
                    "'%s' is no day; write 2022-10-13.".formatted(shown(words)), fault);
        }
    }

    /**
     * The same for the library.
     *
     * @throws ChanceryException when a kind or a date is none
     */
    public Query query() {
        Query query = Query.all();
        if (!kind.isEmpty()) {
            query = query.ofKinds(kind(kind));
        }
        if (!actor.isEmpty()) {
            query = query.withActor(parts(actor, false));
        }
        if (!type.isEmpty()) {
            query = query.ofTypes(parts(type, true));
        }
        if (!status.isEmpty()) {
            query = query.inStates(status.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
        }
        if (!during.isEmpty()) {
            query = query.during(days(during));
        }
        if (day().isPresent()) {
            query = query.asOf(day().get());
        }
        if (!saying.isEmpty()) {
            query = query.saying(saying);
        }
        return report.isEmpty() ? query : query.inReport(report);
    }

    private static String[] parts(String words, boolean capitals) {
        return Stream.of(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> capitals ? word.toUpperCase(Locale.ROOT) : word)
                .toArray(String[]::new);
    }

    private static StatementKind kind(String word) {
        return Stream.of(StatementKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ChanceryException(
                                        "There is no kind '%s'; use event, agreement, visit, claim, forecast, quantity or relation."
                                                .formatted(shown(word))));
    }

    private static DateRange days(String words) {
        try {
            return DateRange.parse(words);
        } catch (DateTimeException | IllegalArgumentException fault) {
            throw new ChanceryException(
                    "'%s' is no date; write 2022, 2022-10, 2022-10-13 or 2022/2023-06."
                            .formatted(shown(words)),
                    fault);
        }
    }
}
