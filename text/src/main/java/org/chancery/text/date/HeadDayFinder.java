package org.chancery.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Furniture;
import org.chancery.model.text.Span;
import org.chancery.model.text.Structure;

/**
 * The day in the lines above the running text, however the outlet sets its head: beside the name,
 * the number or the motto of the paper, the desk or the author. It is set off from what else stands
 * in its line; a day within a headline ("Chad ends curfew on 12 May 1999") is not.
 */
final class HeadDayFinder implements DateClueFinder {
    private static final int FAR_ENOUGH = 2_000;
    private static final int LONGEST_LINE = 160;
    private static final int SHORTEST_PROSE = 60;
    private static final int LONGEST_LABEL = 180;

    private static final String SET_OFF = "^\\W*|[|•·–—:;,/()\\[\\]>»]\\s*|\\s-{1,3}\\s*|\\s{2,}";
    private static final String ENDED = "\\W*$|\\s*[|•·–—:;,/()\\[\\]]|\\s+-{1,3}\\s|\\s{2,}";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";

    private static final String DAY =
            "\\d{1,2}(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?"
                    + Calendar.MONTH
                    + "[\\s-]*,?\\s*(?:"
                    + Calendar.YEAR
                    + "|['’]?\\d\\d(?!\\d))"
                    + "|"
                    + Calendar.MONTH
                    + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+"
                    + Calendar.YEAR
                    + "|"
                    + Calendar.YEAR
                    + "-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]"
                    + Calendar.YEAR;

    private static final Pattern DATED =
            Pattern.compile(
                    "(?:" + SET_OFF + ")" + WEEKDAY + "(?<day>" + DAY + ")(?=" + ENDED + ")",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MONTH =
            Pattern.compile(
                    "(?:"
                            + SET_OFF
                            + ")(?<month>"
                            + Calendar.MONTH
                            + "),?\\s+(?<year>"
                            + Calendar.YEAR
                            + ")(?="
                            + ENDED
                            + ")",
                    Pattern.CASE_INSENSITIVE);

    /** Their days are not the report's, or are read elsewhere. */
    private static final Set<String> OTHERS =
            Set.of(
                    "update stamp",
                    "copyright line",
                    "archive header",
                    "related stories",
                    "publication stamp",
                    "print header",
                    "e-mail headers",
                    "dateline");

    @Override
    public List<DateClue> find(ReportText report) {
        Structure structure = report.document().structure();
        String clean = report.text().clean();
        int end = Math.min(FAR_ENOUGH, openingOfProse(structure, clean));
        List<DateClue> clues = new ArrayList<>();
        for (int start = 0; start < end; ) {
            int stop = clean.indexOf('\n', start);
            Span line = new Span(start, stop < 0 || stop > end ? end : stop);
            if (isLabel(line.in(clean))) {
                clue(report, line)
                        .filter(clue -> !isReadElsewhere(line, structure))
                        .ifPresent(clues::add);
            }
            start = line.end() + 1;
        }
        return clues.stream().limit(1).toList();
    }

    /** Where the first running text begins; nothing is above a report that has none. */
    private static int openingOfProse(Structure structure, String clean) {
        return structure.paragraphs().stream()
                .filter(span -> isProse(span.in(clean)))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(0);
    }

    private static boolean isProse(String text) {
        return text.length() > LONGEST_LABEL
                || (text.length() >= SHORTEST_PROSE && endsSentence(text));
    }

    private static boolean isLabel(String line) {
        return line.length() <= LONGEST_LINE
                && (line.length() < SHORTEST_PROSE || !endsSentence(line));
    }

    private static boolean endsSentence(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty() && ".!?”\"".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private static boolean isReadElsewhere(Span line, Structure structure) {
        return structure.dateline().filter(line::overlaps).isPresent()
                || structure.furniture().stream()
                        .filter(part -> OTHERS.contains(part.reason()))
                        .map(Furniture::span)
                        .anyMatch(line::overlaps);
    }

    private static Optional<DateClue> clue(ReportText report, Span line) {
        String text = line.in(report.text().clean());
        Matcher dated = DATED.matcher(text);
        if (dated.find()) {
            DaySet days = PrintedDay.all(dated.group("day"));
            return clue(report, line, dated.start("day"), dated.end("day"), days, "day");
        }
        Matcher month = MONTH.matcher(text);
        if (month.find()) {
            int year = Integer.parseInt(month.group("year"));
            LocalDate first = LocalDate.of(year, Calendar.month(month.group("month")), 1);
            DaySet days = DaySet.between(first, first.plusMonths(1).minusDays(1));
            return clue(report, line, month.start("month"), month.end("year"), days, "month");
        }
        return Optional.empty();
    }

    private static Optional<DateClue> clue(
            ReportText report, Span line, int start, int end, DaySet days, String which) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(line.start() + start, line.start() + end);
        return Optional.of(
                DateClue.at(
                        report,
                        span,
                        Weight.HARD,
                        1,
                        days,
                        "the " + which + " printed above the report"));
    }
}
