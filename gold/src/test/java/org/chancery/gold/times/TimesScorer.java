package org.chancery.gold.times;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.time.DateRange;
import org.chancery.text.annotate.time.Anchor;
import org.chancery.text.annotate.time.Tense;
import org.chancery.text.annotate.time.TimeGrammar;

/**
 * Counts how many phrasings of days and periods get the right days.
 *
 * <p>A phrasing is right when some time that overlaps its words, reckoned in any tense, has the
 * days of one of its resolutions. The end of a period may be counted in or out, since the
 * collection counts it out: "from May to July" ends there on the first day of July, here on its
 * last. Phrasings that news does not print, or for which the guidelines of the hand coding fix
 * other days, are left out; {@link NewsDays} lists them.
 */
final class TimesScorer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TYPES = List.of("date", "daterange");

    /** What the collection gives for a day that no calendar has. */
    private static final DateRange NEVER = DateRange.day(LocalDate.of(1, 1, 1));

    private final TimeGrammar grammar = TimeGrammar.english();

    /** How many were asked, found and right, and the phrasings that were not. */
    record Score(int asked, int found, int right, int leftOut, List<String> misses) {}

    Score score(Path file) throws IOException {
        int asked = 0;
        int leftOut = 0;
        int found = 0;
        int right = 0;
        List<String> misses = new ArrayList<>();
        String json = Files.readString(file).replace("\uFEFF", "");
        for (JsonNode spec : JSON.readTree(json)) {
            String input = spec.path("Input").asText();
            String reference = spec.at("/Context/ReferenceDateTime").asText();
            if (reference.isEmpty()) {
                continue;
            }
            LocalDate today = LocalDate.parse(reference.substring(0, 10));
            for (JsonNode result : spec.path("Results")) {
                List<DateRange> expected = expected(result);
                if (expected.isEmpty()) {
                    continue;
                }
                if (!NewsDays.counts(result.path("Text").asText())) {
                    leftOut++;
                    continue;
                }
                asked++;
                List<TimeGrammar.Found> times = overlapping(input, result);
                found += times.isEmpty() ? 0 : 1;
                if (times.stream().anyMatch(time -> isRight(time, today, expected))) {
                    right++;
                } else {
                    misses.add(miss(input, result, today, expected, times));
                }
            }
        }
        return new Score(asked, found, right, leftOut, misses);
    }

    private List<TimeGrammar.Found> overlapping(String input, JsonNode result) {
        String words = result.path("Text").asText().toLowerCase(Locale.ROOT);
        int start = input.toLowerCase(Locale.ROOT).indexOf(words);
        int end = start + words.length();
        return grammar.find(input).stream()
                .filter(time -> time.span().start() < end && start < time.span().end())
                .toList();
    }

    private static boolean isRight(
            TimeGrammar.Found time, LocalDate today, List<DateRange> expected) {
        return Stream.of(Tense.values())
                .map(tense -> time.resolve(new Anchor(Optional.of(today), tense)))
                .anyMatch(range -> expected.stream().anyMatch(days -> agree(range, days)));
    }

    private static boolean agree(DateRange ours, DateRange theirs) {
        boolean start = theirs.earliest().isEmpty() || ours.earliest().equals(theirs.earliest());
        boolean end =
                theirs.latest().isEmpty()
                        || ours.latest().equals(theirs.latest())
                        || ours.latest().equals(theirs.latest().map(day -> day.minusDays(1)))
                        || endsWithUnit(ours, theirs);
        return start && end && !ours.isUnknown();
    }

    /** Ours ends with the month, quarter or year with whose first day theirs ends. */
    private static boolean endsWithUnit(DateRange ours, DateRange theirs) {
        if (ours.latest().isEmpty() || theirs.latest().isEmpty() || theirs.earliest().isEmpty()) {
            return false;
        }
        LocalDate end = theirs.latest().get();
        return end.getDayOfMonth() == 1
                && Stream.of(1, 3, 12)
                        .filter(months -> (end.getMonthValue() - 1) % months == 0)
                        .map(months -> end.plusMonths(months).minusDays(1))
                        .anyMatch(ours.latest().get()::equals);
    }

    /** The resolutions of a phrasing without clock time; empty when it has one or is of no days. */
    private static List<DateRange> expected(JsonNode result) {
        String type =
                result.path("Type")
                        .asText(result.path("TypeName").asText())
                        .replaceAll(".*\\.", "");
        if (!TYPES.contains(type)) {
            return List.of();
        }
        List<DateRange> ranges = new ArrayList<>();
        add(ranges, result.at("/Value/FutureResolution"));
        add(ranges, result.at("/Value/PastResolution"));
        result.at("/Resolution/values").forEach(value -> add(ranges, value));
        boolean never = ranges.stream().anyMatch(range -> range.overlaps(NEVER));
        return never && ranges.stream().allMatch(DateRange::isClosed) ? List.of() : ranges;
    }

    private static void add(List<DateRange> ranges, JsonNode value) {
        Optional<LocalDate> day = day(value, "date").or(() -> day(value, "value"));
        Optional<LocalDate> start = day(value, "startDate").or(() -> day(value, "start"));
        Optional<LocalDate> end = day(value, "endDate").or(() -> day(value, "end"));
        if (day.isPresent()) {
            ranges.add(DateRange.day(day.get()));
        } else if (start.isPresent() || end.isPresent()) {
            ranges.add(new DateRange(start, end, ""));
        }
    }

    private static Optional<LocalDate> day(JsonNode value, String field) {
        String text = value.path(field).asText("");
        return text.matches("\\d{4}-\\d\\d-\\d\\d")
                ? Optional.of(LocalDate.parse(text))
                : Optional.empty();
    }

    private static String miss(
            String input,
            JsonNode result,
            LocalDate today,
            List<DateRange> expected,
            List<TimeGrammar.Found> times) {
        List<String> ours =
                times.stream()
                        .map(
                                time ->
                                        time.span().in(input)
                                                + "="
                                                + time.resolve(
                                                        new Anchor(
                                                                Optional.of(today), Tense.FUTURE)))
                        .toList();
        return "%s [%s] on %s: expected %s, got %s"
                .formatted(input, result.path("Text").asText(), today, expected, ours);
    }
}
