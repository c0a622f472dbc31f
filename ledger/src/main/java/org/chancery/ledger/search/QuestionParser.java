package org.chancery.ledger.search;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.time.DateRange;

/**
 * Reads the query language: {@code actor:ITA recipient:PRT type:CONSULT date:2022-10 agreement
 * "fisheries treaty"}, or a plain question.
 */
public final class QuestionParser {
    private static final Pattern TOKEN =
            Pattern.compile("(\\p{L}+):(\"[^\"]*\"|\\S+)|\"([^\"]*)\"|(\\S+)");
    private static final String DATE = "date";

    private QuestionParser() {}

    /**
     * The question that a line asks.
     *
     * @throws IllegalArgumentException when a field is unknown or a date is none; the message says
     *     what to write instead
     */
    public static Question parse(String line) {
        Map<Question.Field, Set<String>> conditions = new EnumMap<>(Question.Field.class);
        Optional<DateRange> during = Optional.empty();
        List<String> phrases = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(line);
        while (tokens.find()) {
            if (tokens.group(1) != null) {
                String value = tokens.group(2).replace("\"", "");
                if (tokens.group(1).equalsIgnoreCase(DATE)) {
                    during = Optional.of(days(value));
                } else {
                    Question.Field field = field(tokens.group(1));
                    conditions
                            .computeIfAbsent(field, f -> new TreeSet<>())
                            .addAll(values(field, value));
                }
            } else if (tokens.group(3) != null) {
                phrases.add(tokens.group(3));
            } else {
                words.add(tokens.group(4));
            }
        }
        boolean asked = phrases.isEmpty() || line.strip().endsWith("?");
        boolean plain = conditions.isEmpty() && during.isEmpty() && asked;
        if (!plain && !words.isEmpty() && isKind(words.get(0))) {
            conditions.put(Question.Field.KIND, Set.of(words.remove(0).toLowerCase(Locale.ROOT)));
        }
        return new Question(conditions, during, phrases, String.join(" ", words), plain);
    }

    private static boolean isKind(String word) {
        return Stream.of(StatementKind.values()).anyMatch(kind -> kind.word().equals(word));
    }

    private static Question.Field field(String name) {
        return Stream.of(Question.Field.values())
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no field '%s' to ask for; use %s or date."
                                                .formatted(name, fields())));
    }

    private static String fields() {
        return Stream.of(Question.Field.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Codes and types are told in capitals; everything else is compared in small letters. */
    private static List<String> values(Question.Field field, String value) {
        return Pattern.compile(",")
                .splitAsStream(value)
                .filter(one -> field == Question.Field.REPORT || !one.isBlank())
                .map(one -> field == Question.Field.REPORT ? one : one.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static DateRange days(String value) {
        try {
            return DateRange.parse(value);
        } catch (DateTimeException | IllegalArgumentException fault) {
            throw new IllegalArgumentException(
                    "'%s' is no date; write 2022, 2022-10, 2022-10-13 or 2022/2023-06."
                            .formatted(value),
                    fault);
        }
    }
}
