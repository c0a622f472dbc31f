package org.chancery.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Article;

/** What the container says: a declared day, a day in the address, a day in the file's name. */
final class ContainerFinder implements DateClueFinder {
    private static final Pattern DAY_IN_PATH =
            Pattern.compile(
                    "(?<![A-Za-z0-9])((?:19|20)\\d\\d)(?<gap>[-_/.]?)(0[1-9]|1[0-2])\\k<gap>(\\d{2})(?![A-Za-z0-9])");
    private static final Pattern MONTH_IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)/(0?[1-9]|1[0-2])(?=/)");

    /** Sites in other time zones, and evening papers of the day before. */
    private static final int SLACK = 1;

    /** What the text leans to is heard before what its page leans to. */
    private static final int AFTER_THE_TEXT = 9;

    @Override
    public List<DateClue> find(ReportText report) {
        List<DateClue> clues = new ArrayList<>();
        report.article().published().ifPresent(day -> addDeclared(report.article(), day, clues));
        report.article().seen().ifPresent(day -> clues.add(seen(day)));
        report.article()
                .address()
                .flatMap(address -> inPath(address, "the report's address"))
                .ifPresent(clues::add);
        dayIn(report.article().name(), "the report's file name").ifPresent(clues::add);
        return clues;
    }

    /** The head of a page is off by a day where the site lies in another zone than the agency. */
    private static void addDeclared(Article article, LocalDate day, List<DateClue> clues) {
        if (article.markup() == Article.Markup.PLAIN) {
            clues.add(
                    declared(
                            day,
                            Weight.HARD,
                            0,
                            0,
                            "the day that the report's container declares"));
            return;
        }
        clues.add(
                declared(
                        day,
                        Weight.SOFT,
                        0,
                        SLACK,
                        "the day that the page declares, or one beside it"));
        clues.add(
                declared(day, Weight.LEANING, AFTER_THE_TEXT, 0, "the day that the page declares"));
    }

    private static DateClue declared(
            LocalDate day, Weight weight, int rank, int slack, String reading) {
        return DateClue.outside(
                day.toString(),
                weight,
                rank,
                DaySet.between(day.minusDays(slack), day.plusDays(slack)),
                reading);
    }

    private static DateClue seen(LocalDate day) {
        return DateClue.outside(
                day.toString(),
                Weight.STAMP,
                0,
                DaySet.until(day.plusDays(SLACK)),
                "the day its file was saved or fetched, not the report's date: published on or"
                        + " before that day");
    }

    private static Optional<DateClue> inPath(String address, String what) {
        Optional<DateClue> day = dayIn(address, what);
        if (day.isPresent()) {
            return day;
        }
        Matcher month = MONTH_IN_PATH.matcher(address);
        if (!month.find()) {
            return Optional.empty();
        }
        LocalDate first =
                LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
        return Optional.of(
                DateClue.outside(
                        address,
                        Weight.SOFT,
                        0,
                        DaySet.between(first, first.plusMonths(1).minusDays(1)),
                        "a month in " + what));
    }

    private static Optional<DateClue> dayIn(String path, String what) {
        Matcher matcher = DAY_IN_PATH.matcher(path);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Calendar.day(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4)))
                .map(
                        day ->
                                DateClue.outside(
                                        path,
                                        Weight.SOFT,
                                        0,
                                        DaySet.between(day.minusDays(SLACK), day.plusDays(SLACK)),
                                        "a day in " + what));
    }
}
