package org.chancery.text.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.text.Span;

/**
 * Title and first paragraph of a report, which tell its news: a happening of public record told
 * there is weeks old at most, or days when its weekday is named, and one looked forward to is near.
 */
final class OpeningNews {
    /** How long a happening is told of in the first paragraph. */
    private static final int DAYS_OF_NEWS = 45;

    /** What is told by its weekday happened within the week or little more. */
    private static final int DAYS_OF_WEEKDAY = 8;

    /** No news is told in a line as short as a masthead. */
    private static final int SHORT_LINE = 70;

    private static final Pattern LOOKS_BACK =
            Pattern.compile(
                    "\\b(?:"
                            + Calendar.YEAR
                            + "|anniversary|(?:years?|months?|decades?) (?:ago|after|since|later|earlier))\\b");

    private final ReportText report;
    private final List<ReportText.Stretch> sentences;
    private final String words;

    private OpeningNews(ReportText report, List<ReportText.Stretch> sentences, String words) {
        this.report = report;
        this.sentences = sentences;
        this.words = words;
    }

    static OpeningNews of(ReportText report) {
        int opening =
                report.sentences().stream()
                        .filter(one -> one.text().length() > SHORT_LINE)
                        .mapToInt(ReportText.Stretch::paragraph)
                        .findFirst()
                        .orElse(0);
        List<ReportText.Stretch> first =
                report.sentences().stream().filter(one -> one.paragraph() <= opening).toList();
        String title =
                report.document()
                        .structure()
                        .title()
                        .map(span -> span.in(report.text().clean()) + ". ")
                        .orElse("");
        return new OpeningNews(
                report,
                first,
                title
                        + first.stream()
                                .map(ReportText.Stretch::text)
                                .collect(Collectors.joining(" ")));
    }

    /** What the happenings told of here say of the report's day. */
    List<DateClue> clues(List<Milestone> milestones) {
        List<DateClue> clues = new ArrayList<>();
        if (sentences.isEmpty() || LOOKS_BACK.matcher(words).find()) {
            return clues;
        }
        boolean ahead = Tense.isAhead(words);
        milestones.stream()
                .filter(one -> one.kind() == Milestone.Kind.ONCE)
                .filter(one -> one.toldIn(words).isPresent())
                .forEach(one -> add(one, ahead, clues));
        return clues;
    }

    private void add(Milestone milestone, boolean ahead, List<DateClue> clues) {
        LocalDate start = milestone.start();
        LocalDate end = milestone.end();
        String what = "the opening tells of " + milestone.name();
        DaySet before = DaySet.between(start.minusDays(DAYS_OF_NEWS), start);
        DaySet after = DaySet.between(start, end.plusDays(DAYS_OF_NEWS));
        clues.add(clue(3, ahead ? before.or(after) : after, what + ": mostly within weeks"));
        if (milestone.isShort() && isCalledByItsWeekday(milestone)) {
            DaySet eve = DaySet.between(start.minusDays(DAYS_OF_WEEKDAY - 1L), start);
            DaySet week = DaySet.between(start, end.plusDays(DAYS_OF_WEEKDAY));
            clues.add(clue(0, ahead ? eve.or(week) : week, what + " by its weekday"));
        }
    }

    private boolean isCalledByItsWeekday(Milestone milestone) {
        return sentences.stream()
                .flatMap(WeekdayPreference::pastDays)
                .map(found -> Calendar.weekday(found.group()))
                .anyMatch(
                        named ->
                                DaySet.weekday(milestone.start()) == named
                                        || DaySet.weekday(milestone.end()) == named);
    }

    private DateClue clue(int rank, DaySet days, String reading) {
        Span span = sentences.get(0).span();
        return DateClue.at(report, span, Weight.LEANING, rank, days, reading);
    }
}
