package org.chancery.text.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.chancery.model.text.Span;

/**
 * Happenings of public record: a report that tells of one is not older, and words beside it such as
 * "last spring", "later this month" or "on the heels of" say how much younger it is.
 */
final class MilestoneFinder implements DateClueFinder {
    /** How far from the words for a time the happening may stand. */
    private static final int REACH = 90;

    /** Where "two months after" is reckoned from the report's own day. */
    private static final int OPENING_PARAGRAPHS = 2;

    private final List<Milestone> milestones;

    private MilestoneFinder(List<Milestone> milestones) {
        this.milestones = List.copyOf(milestones);
    }

    static MilestoneFinder standard() {
        return new MilestoneFinder(MilestoneTable.read());
    }

    @Override
    public List<DateClue> find(ReportText report) {
        String lowerCase = report.text().clean().toLowerCase(Locale.ROOT);
        List<Milestone> candidates =
                milestones.stream().filter(one -> one.mayBeToldIn(lowerCase)).toList();
        List<DateClue> clues = new ArrayList<>(OpeningNews.of(report).clues(candidates));
        Set<Milestone> told = new HashSet<>();
        for (ReportText.Stretch sentence : report.sentences()) {
            String lower = sentence.text().toLowerCase(Locale.ROOT);
            List<Milestone> here =
                    candidates.stream().filter(one -> one.mayBeToldIn(lower)).toList();
            if (here.isEmpty()) {
                continue;
            }
            clues.addAll(notOlder(report, sentence, here, told));
            clues.addAll(NewsWeekday.clues(report, sentence, here));
            clues.addAll(MonthBeside.clues(report, sentence, here));
            sentence.matches(WhichTime.PATTERN)
                    .forEach(found -> clues.addAll(related(report, sentence, found, here)));
        }
        return clues;
    }

    /** The happenings told in a sentence for the first time, unless they are to come. */
    private static List<DateClue> notOlder(
            ReportText report,
            ReportText.Stretch sentence,
            List<Milestone> here,
            Set<Milestone> told) {
        if (Tense.isAhead(sentence.text())) {
            return List.of();
        }
        return here.stream()
                .filter(one -> one.kind() != Milestone.Kind.RECURRING)
                .filter(one -> one.toldIn(sentence.text()).isPresent())
                .filter(told::add)
                .flatMap(
                        one ->
                                one.toldIn(sentence.text()).stream()
                                        .map(at -> notOlder(report, sentence, at, one)))
                .toList();
    }

    private static DateClue notOlder(
            ReportText report, ReportText.Stretch sentence, Span at, Milestone milestone) {
        int start = sentence.span().start();
        return DateClue.at(
                report,
                new Span(start + at.start(), start + at.end()),
                Weight.VOTE,
                1,
                DaySet.from(milestone.start()),
                "tells of "
                        + milestone.name()
                        + " ("
                        + milestone.start()
                        + "), so it is not older");
    }

    private static List<DateClue> related(
            ReportText report,
            ReportText.Stretch sentence,
            Matcher words,
            List<Milestone> candidates) {
        Span place = new Span(words.start(), words.end());
        WhichTime time = new WhichTime(words);
        if (time.isSureOnlyInOpening() && sentence.paragraph() >= OPENING_PARAGRAPHS) {
            return List.of();
        }
        List<Milestone> told =
                candidates.stream()
                        .filter(one -> one.kind() != Milestone.Kind.STANDING || time.isDistance())
                        .filter(one -> one.isToldNear(sentence.text(), place, REACH))
                        .toList();
        String reading =
                told.stream()
                        .map(Milestone::name)
                        .distinct()
                        .reduce((a, b) -> a + ", " + b)
                        .map("said of "::concat)
                        .orElse("");
        Span span = sentence.spanOf(words);
        List<DateClue> clues = new ArrayList<>();
        union(told.stream().map(time::days).toList())
                .map(days -> DateClue.at(report, span, Weight.SOFT, 3, days, reading))
                .ifPresent(clues::add);
        String mostly = reading + ": mostly within days";
        union(told.stream().map(time::likely).toList())
                .map(days -> DateClue.at(report, span, Weight.LEANING, 0, days, mostly))
                .ifPresent(clues::add);
        return clues;
    }

    private static Optional<DaySet> union(List<DaySet> sets) {
        return sets.stream().reduce(DaySet::or).filter(days -> !days.isEmpty());
    }
}
