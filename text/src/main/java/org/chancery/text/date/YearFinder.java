package org.chancery.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/**
 * Years in the text: a report is no older than the last past year it names, and older than the next
 * one it looks forward to. Of its own year it says "in May" or "this year", so a year spelt out is
 * mostly another one.
 */
final class YearFinder implements DateClueFinder {
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<before>\\b(?:in|of|since|from|until|till|by|before|after|than|through|during|between|and|to"
                            + "|year|early|late|mid|spring|summer|autumn|fall|winter|the|a|an|its|their|his|our|end of"
                            + "|"
                            + Calendar.MONTH
                            + "(?:\\s+\\d{1,2},?)?)[\\s-]+(?:the year )?|\\()(?<year>"
                            + Calendar.YEAR
                            + ")\\b(?!s\\b|['’]s|[,.]\\d|[-–]\\d{3}|\\s*(?:percent|per cent|people|troops|soldiers"
                            + "|workers|tons|tonnes|km|kilomet|miles|men|women|meters|metres|dollars|million|billion"
                            + "|rubles|euros|jobs|refugees|protesters|delegates|members|years|pages|homes|planes"
                            + "|aircraft|tanks|missiles|warheads))");
    private static final Pattern FORWARD =
            Pattern.compile("(?i)^(?:by|until|till|before|through|than)\\b.*");
    private static final Pattern COMING_OCCASION =
            Pattern.compile(
                    "^.{0,20}\\b(?:Olympic|Olympics|Games|World Cup|Expo|elections?|census|budget|target|goals?|deadline)\\b");

    /** Statistics of part of a year do name their own year. */
    private static final Pattern PERIOD_BEFORE =
            Pattern.compile(
                    "(?:(?:[-–—]|\\b(?:to|through))\\s*"
                            + Calendar.MONTH
                            + ",?|\\b(?:months|quarter|half)(?: of| in)?)\\s+$");

    /** "The 1972 treaty": the year is part of a name. */
    private static final Pattern DETERMINER =
            Pattern.compile("^(?:the|a|an|its|their|his|our)\\s+$");

    private static final Pattern MONTH_BEFORE =
            Pattern.compile("(?<month>" + Calendar.MONTH + ")(?:\\s+(?<day>\\d{1,2}),?)?[\\s-]+$");

    /** A year as the report uses it. */
    private record Named(LocalDate first, int year, boolean ahead, boolean clear, Span span) {}

    @Override
    public List<DateClue> find(ReportText report) {
        List<Named> past = new ArrayList<>();
        List<Named> ahead = new ArrayList<>();
        for (ReportText.Stretch sentence : report.sentences()) {
            sentence.matches(YEAR)
                    .map(found -> named(sentence, found))
                    .filter(Named::clear)
                    .forEach(named -> (named.ahead() ? ahead : past).add(named));
        }
        List<DateClue> clues = new ArrayList<>();
        Optional<Named> latest = past.stream().max(Comparator.comparing(Named::first));
        latest.ifPresent(named -> addPast(report, named, clues));
        ahead.stream()
                .filter(named -> latest.isEmpty() || named.year() > latest.get().year())
                .min(Comparator.comparing(Named::first))
                .ifPresent(named -> addAhead(report, named, clues));
        return clues;
    }

    private static void addPast(ReportText report, Named named, List<DateClue> clues) {
        clues.add(
                DateClue.at(
                        report,
                        named.span(),
                        Weight.HARD,
                        5,
                        DaySet.from(named.first()),
                        "a past time, so the report is not older"));
        clues.add(
                DateClue.at(
                        report,
                        named.span(),
                        Weight.LEANING,
                        1,
                        DaySet.from(LocalDate.of(named.year() + 1, 1, 1)),
                        "a report seldom spells out its own year"));
    }

    private static void addAhead(ReportText report, Named named, List<DateClue> clues) {
        clues.add(
                DateClue.at(
                        report,
                        named.span(),
                        Weight.SOFT,
                        5,
                        DaySet.until(LocalDate.of(named.year(), 12, 31)),
                        "lies ahead, so the report is older"));
        clues.add(
                DateClue.at(
                        report,
                        named.span(),
                        Weight.LEANING,
                        1,
                        DaySet.until(LocalDate.of(named.year() - 1, 12, 31)),
                        "a report seldom spells out its own year"));
    }

    private static Named named(ReportText.Stretch sentence, Matcher found) {
        int year = Integer.parseInt(found.group("year"));
        String before = sentence.text().substring(0, found.start("year"));
        String after = sentence.text().substring(found.end("year"));
        boolean isForward = FORWARD.matcher(found.group("before")).matches();
        boolean isOccasion = COMING_OCCASION.matcher(after).find();
        boolean isName = DETERMINER.matcher(found.group("before")).find();
        boolean isAhead = isForward || (!isName && Tense.isAhead(before) && !Tense.isPast(before));
        boolean isDoubtful =
                isOccasion
                        || (isForward && Tense.isPast(sentence.text()) && !Tense.endsAhead(before))
                        || (isName && Tense.isAhead(sentence.text()))
                        || PERIOD_BEFORE.matcher(before).find()
                        || isContinuing(before);
        return new Named(first(before, year), year, isAhead, !isDoubtful, sentence.spanOf(found));
    }

    /** "from 1990 to 1999" may end in any time; its beginning is named by itself. */
    private static boolean isContinuing(String before) {
        return before.matches("(?s).*\\b(?:to|and)\\s+$") && Tense.isAhead(before);
    }

    private static LocalDate first(String before, int year) {
        Matcher month = MONTH_BEFORE.matcher(before);
        if (!month.find()) {
            return LocalDate.of(year, 1, 1);
        }
        int number = Calendar.month(month.group("month"));
        int day = month.group("day") == null ? 1 : Integer.parseInt(month.group("day"));
        return Calendar.day(year, number, day).orElse(LocalDate.of(year, number, 1));
    }
}
