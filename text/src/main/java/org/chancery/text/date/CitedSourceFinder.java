package org.chancery.text.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * Sources cited with their day, as digests do: "(Lusa, March 10)", "Source: Lusa, in Portuguese
 * 0905 gmt 10 Mar 81". The report came out on the latest cited day or soon after it.
 */
final class CitedSourceFinder implements DateClueFinder {
    private static final Pattern CITED =
            Pattern.compile("\\(([^()]{5,200})\\)|^\\s*(?:Source|SOURCE):\\s+([^()]{5,150})$");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}.’' -]*,\\s+(?:[^,()]{2,40},\\s+)*?|\\d{4}\\s*(?:gmt|GMT|utc|UTC),?\\s+)(?<list>"
                            + dayList()
                            + "(?:,\\s+"
                            + dayList()
                            + ")*)(?:,?\\s+(?<year>"
                            + Calendar.YEAR
                            + ")|\\s+['’]?(?<shortYear>\\d\\d)(?=\\s*(?:[;,]|$)))?");
    private static final Pattern ONE =
            Pattern.compile(
                    "(?<month>"
                            + Calendar.MONTH
                            + ")\\s+(?<day>\\d{1,2})(?:\\s*[-–—]\\s*(?<last>\\d{1,2}))?"
                            + "|(?:\\d{1,2}\\s*[-–—]\\s*)?(?<dayBefore>\\d{1,2})\\s+(?<monthAfter>"
                            + Calendar.MONTH
                            + ")");

    /** Digests answer yesterday's papers; weeklies those of a fortnight. */
    private static final int AT_MOST_AFTER = 12;

    private static final int MOSTLY_AFTER = 6;

    private static String dayList() {
        String day = "\\d{1,2}(?:\\s*[-–—]\\s*\\d{1,2})?";
        return "(?:" + Calendar.MONTH + "\\s+" + day + "|" + day + "\\s+" + Calendar.MONTH + ")";
    }

    /** A cited day, and the year where it is given. */
    private record Cited(MonthDay day, Optional<Integer> year, Span span) {}

    @Override
    public List<DateClue> find(ReportText report) {
        List<Cited> cited = new ArrayList<>();
        for (ReportText.Stretch sentence : report.sentences()) {
            sentence.matches(CITED).forEach(found -> collect(sentence, found, cited));
        }
        if (cited.isEmpty()) {
            return List.of();
        }
        List<Cited> dated = cited.stream().filter(one -> one.year().isPresent()).toList();
        return dated.isEmpty() ? withoutYear(report, cited) : withYear(report, dated);
    }

    private static List<DateClue> withYear(ReportText report, List<Cited> dated) {
        Cited latest = dated.get(0);
        for (Cited one : dated) {
            latest = day(one).isAfter(day(latest)) ? one : latest;
        }
        LocalDate day = day(latest);
        return List.of(
                DateClue.at(
                        report,
                        latest.span(),
                        Weight.HARD,
                        3,
                        DaySet.from(day),
                        "cites a source of that day, so it is not older"),
                DateClue.at(
                        report,
                        latest.span(),
                        Weight.SOFT,
                        1,
                        DaySet.between(day, day.plusDays(AT_MOST_AFTER)),
                        "the latest source it cites: published soon after"),
                DateClue.at(
                        report,
                        latest.span(),
                        Weight.LEANING,
                        0,
                        DaySet.between(day, day.plusDays(MOSTLY_AFTER)),
                        "the latest source it cites: mostly within days"));
    }

    private static List<DateClue> withoutYear(ReportText report, List<Cited> cited) {
        Cited latest = latest(cited);
        return List.of(
                DateClue.at(
                        report,
                        latest.span(),
                        Weight.SOFT,
                        1,
                        DaySet.yearly(latest.day(), AT_MOST_AFTER + 1),
                        "the latest source it cites: published on that day or soon after"),
                DateClue.at(
                        report,
                        latest.span(),
                        Weight.LEANING,
                        0,
                        DaySet.yearly(latest.day(), MOSTLY_AFTER + 1),
                        "the latest source it cites: mostly within days"));
    }

    /** The last day before the widest gap in the circle of the year. */
    private static Cited latest(List<Cited> cited) {
        List<Cited> sorted = cited.stream().sorted((a, b) -> a.day().compareTo(b.day())).toList();
        Cited latest = sorted.get(sorted.size() - 1);
        int widest = dayOfYear(sorted.get(0)) + 366 - dayOfYear(latest);
        for (int i = 0; i + 1 < sorted.size(); i++) {
            int gap = dayOfYear(sorted.get(i + 1)) - dayOfYear(sorted.get(i));
            if (gap > widest) {
                widest = gap;
                latest = sorted.get(i);
            }
        }
        return latest;
    }

    private static int dayOfYear(Cited cited) {
        return cited.day().atYear(2000).getDayOfYear();
    }

    private static LocalDate day(Cited cited) {
        return cited.day().atYear(cited.year().orElseThrow());
    }

    private static void collect(ReportText.Stretch sentence, Matcher found, List<Cited> cited) {
        Matcher source = DAY.matcher(found.group(1) == null ? found.group(2) : found.group(1));
        if (!source.find()) {
            return;
        }
        Optional<Integer> year =
                Optional.ofNullable(source.group("year"))
                        .map(Integer::valueOf)
                        .or(
                                () ->
                                        Optional.ofNullable(source.group("shortYear"))
                                                .map(Calendar::yearOfTwoFigures));
        Matcher one = ONE.matcher(source.group("list"));
        while (one.find()) {
            lastDay(one).ifPresent(it -> cited.add(new Cited(it, year, sentence.spanOf(found))));
        }
    }

    private static Optional<MonthDay> lastDay(Matcher one) {
        if (one.group("dayBefore") != null) {
            return Calendar.monthDay(
                    Calendar.month(one.group("monthAfter")),
                    Integer.parseInt(one.group("dayBefore")));
        }
        String day = one.group("last") == null ? one.group("day") : one.group("last");
        return Calendar.monthDay(Calendar.month(one.group("month")), Integer.parseInt(day));
    }
}
