package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.Document;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/**
 * The days that a report tells of where a sentence names none: the time that its paragraph has come
 * to, the days of its news.
 */
final class NewsDays {
    private static final int NEWS_DAYS = 7;
    private static final int LONG_AGO_DAYS = 14;
    private static final int LONGEST_STAY = 5;

    private final Document document;
    private final List<SentenceTree> trees;
    private final Despatches despatches;

    NewsDays(Document document, List<SentenceTree> trees, Despatches despatches) {
        this.document = document;
        this.trees = trees;
        this.despatches = despatches;
    }

    /** The earlier time to which the paragraph has gone back before the sentence. */
    Optional<DateRange> timeOfParagraph(SentenceTree tree, LocalDate today) {
        return lastTime(tree, today, (before, time) -> !isAside(before, time))
                .filter(last -> last.latest().get().isBefore(today.minusDays(LONG_AGO_DAYS)));
    }

    /** The last past time of the paragraph before the sentence. */
    Optional<DateRange> lastTime(SentenceTree tree, LocalDate today) {
        return lastTime(tree, today, (before, time) -> true);
    }

    private Optional<DateRange> lastTime(
            SentenceTree tree,
            LocalDate today,
            BiPredicate<SentenceTree, TimeExpression> possible) {
        List<DateRange> times = new ArrayList<>();
        for (SentenceTree before : paragraphBefore(tree)) {
            before.sentence().times().stream()
                    .filter(time -> isPast(before, time, today))
                    .filter(time -> possible.test(before, time))
                    .map(TimeExpression::range)
                    .forEach(times::add);
        }
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get(times.size() - 1));
    }

    private static boolean isPast(SentenceTree tree, TimeExpression time, LocalDate today) {
        return time.kind() == TimeExpression.Kind.DATE
                && time.range().isClosed()
                && !time.range().latest().get().isAfter(today)
                && NearbyTime.isAdverbial(tree, time);
    }

    private List<SentenceTree> paragraphBefore(SentenceTree tree) {
        int start =
                document.structure().paragraphs().stream()
                        .filter(paragraph -> paragraph.contains(tree.sentence().span()))
                        .map(paragraph -> paragraph.start())
                        .findFirst()
                        .orElse(tree.sentence().span().start());
        return trees.stream()
                .filter(one -> one.sentence().span().start() >= start)
                .filter(one -> one.sentence().index() < tree.sentence().index())
                .toList();
    }

    /** The days of the sentence, else of its paragraph, else of the lead. */
    Optional<DateRange> newsDays(SentenceTree tree, LocalDate today) {
        LocalDate eve = today.minusDays(1);
        List<SentenceTree> before = paragraphBefore(tree);
        List<SentenceTree> nearest = new ArrayList<>();
        nearest.add(tree);
        for (int i = before.size() - 1; i >= 0; i--) {
            nearest.add(before.get(i));
        }
        nearest.addAll(despatches.openingOf(tree));
        return nearest.stream()
                .map(one -> newsDaysOf(tree, one, today))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(days -> days.earliest().get().isBefore(eve));
    }

    private static Optional<DateRange> newsDaysOf(
            SentenceTree tree, SentenceTree told, LocalDate today) {
        return told.sentence().times().stream()
                .filter(time -> isPast(told, time, today))
                .filter(time -> setsTheDay(tree, told, time))
                .map(TimeExpression::range)
                .filter(days -> isNews(days, today))
                .max(Comparator.comparing(days -> days.latest().orElseThrow()));
    }

    /** A day of the week gone by, or the few days of a stay that is not long over. */
    private static boolean isNews(DateRange days, LocalDate today) {
        long length = days.days().orElse(0L);
        int reach = length == 1 ? NEWS_DAYS : LONG_AGO_DAYS;
        return length > 0
                && length <= LONGEST_STAY
                && !days.earliest().get().isBefore(today.minusDays(reach));
    }

    /** "had predicted on Sunday" does not set the day of what is told, nor "who came on Sunday". */
    private static boolean setsTheDay(SentenceTree tree, SentenceTree told, TimeExpression time) {
        boolean before =
                told.ancestors(EventTimeReader.top(told, time)).stream()
                        .filter(told::isVerb)
                        .limit(1)
                        .flatMap(word -> told.children(word, AUXILIARY).stream())
                        .anyMatch(helper -> told.text(helper).equals("had"));
        return !before && (told == tree ? !isAside(told, time) : isMain(told, time));
    }

    /** "Oslo, which signed in May, has no doubts": the sentence goes on without that time. */
    private static boolean isAside(SentenceTree told, TimeExpression time) {
        return Stream.iterate(
                        Optional.of(EventTimeReader.top(told, time)),
                        Optional::isPresent,
                        word -> word.flatMap(told::head))
                .limit(told.size())
                .flatMap(Optional::stream)
                .filter(word -> told.relation(word) == RELATIVE_CLAUSE)
                .flatMap(word -> told.ancestors(word).stream().filter(told::isVerb).limit(1))
                .anyMatch(main -> main > time.firstToken());
    }

    /** Not the time of a relative clause: "Oslo, which signed in May, …". */
    private static boolean isMain(SentenceTree told, TimeExpression time) {
        int at = EventTimeReader.top(told, time);
        List<Integer> above = told.ancestors(at);
        Optional<Integer> verb = above.stream().filter(told::isVerb).findFirst();
        return Stream.concat(Stream.of(at), above.stream())
                .takeWhile(word -> !told.isVerb(word) || verb.equals(Optional.of(word)))
                .noneMatch(word -> told.relation(word) == RELATIVE_CLAUSE);
    }
}
