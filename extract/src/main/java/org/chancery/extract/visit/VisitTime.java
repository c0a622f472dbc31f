package org.chancery.extract.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.Slot;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.reading.EventTimeReader;
import org.chancery.extract.rule.Match;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/**
 * When a visit is.
 *
 * @param range the days; empty when the words do not say
 * @param lastWord the last word that says so
 * @param toBegin true for "a visit beginning Tuesday", which lies ahead
 * @param whole true when the words give first day and length
 */
record VisitTime(
        Optional<DateRange> range, Optional<Integer> lastWord, boolean toBegin, boolean whole) {
    private static final int WEEK = 7;
    private static final int LONGEST_GAP = 2;
    private static final Set<String> DATING =
            Set.of("begin", "start", "end", "finish", "last", "take", "plan", "schedule", "set");
    private static final Slot INVITED_TO = new Slot(List.of("object", "complement"));

    static VisitTime of(
            Match match,
            Set<Integer> words,
            EventTimeReader times,
            Attribution attribution,
            DateRange published,
            boolean liesAhead) {
        SentenceTree tree = match.tree();
        int trigger = match.trigger();
        boolean toBegin = isToBegin(tree, trigger);
        Optional<TimeExpression> time =
                toBegin ? afterwards(tree, trigger, Set.of()) : Optional.empty();
        if (tree.isVerb(trigger) && tree.sentence().times().size() > 1) {
            // "visited Peru in April and Chile in May"
            time = time.or(() -> afterwards(tree, trigger, words));
        }
        time = time.or(() -> times.expression(tree, trigger, attribution));
        if (tree.isNoun(trigger)) {
            time = time.or(() -> ofClause(tree, trigger, times, attribution));
            time = time.or(() -> afterwards(tree, trigger, words));
        }
        if (isToCome(match)) {
            time = time.or(() -> ofInvitation(tree, trigger, times, attribution));
        }
        boolean ahead = toBegin || isToCome(match) || liesAhead;
        boolean begins =
                toBegin || match.gives("status").filter(s -> s.equals("under-way")).isPresent();
        Optional<DateRange> named =
                time.map(t -> ahead ? next(t.range(), published) : t.range())
                        .map(range -> range.withText(""));
        Optional<DateRange> range =
                named.map(it -> VisitLength.widened(match, it, begins).withText(""));
        return new VisitTime(
                range, time.map(t -> t.endToken() - 1), toBegin, begins && !range.equals(named));
    }

    /** "is due on Friday": the rule itself says that it lies ahead. */
    private static boolean isToCome(Match match) {
        return match.has("firm")
                && match.gives("status")
                        .filter(Set.of("expected", "planned", "invited")::contains)
                        .isPresent();
    }

    /** "accepted an invitation to visit Oslo in May". */
    private static Optional<TimeExpression> ofInvitation(
            SentenceTree tree, int trigger, EventTimeReader times, Attribution attribution) {
        return INVITED_TO.fill(tree, trigger).stream()
                .flatMap(visit -> times.expression(tree, visit, attribution).stream())
                .findFirst();
    }

    /** "the visit, which ended today", "a trip planned for May". */
    private static Optional<TimeExpression> ofClause(
            SentenceTree tree, int noun, EventTimeReader times, Attribution attribution) {
        return tree.children(noun, Dependency.RELATIVE_CLAUSE, Dependency.NOUN_CLAUSE).stream()
                .filter(verb -> DATING.contains(tree.lemma(verb)))
                .flatMap(verb -> times.expression(tree, verb, attribution).stream())
                .findFirst();
    }

    /** "a visit beginning Tuesday", "a trip starting in May". */
    private static boolean isToBegin(SentenceTree tree, int noun) {
        return tree.isNoun(noun)
                && tree.children(noun, Dependency.NOUN_CLAUSE, Dependency.ADJECTIVE).stream()
                        .filter(child -> child > noun && tree.tag(child).equals("VBG"))
                        .anyMatch(child -> Set.of("begin", "start").contains(tree.lemma(child)));
    }

    /** The date that stands right after the words for the visit, wherever the parser hung it. */
    private static Optional<TimeExpression> afterwards(
            SentenceTree tree, int trigger, Set<Integer> words) {
        int last =
                IntStream.concat(IntStream.of(trigger), words.stream().mapToInt(Integer::intValue))
                        .max()
                        .orElse(trigger);
        return tree.sentence().times().stream()
                .filter(time -> time.kind() == TimeExpression.Kind.DATE)
                .filter(time -> !time.range().isUnknown())
                .filter(time -> time.firstToken() > last)
                .filter(time -> time.firstToken() - last <= LONGEST_GAP)
                .findFirst();
    }

    /** A weekday that was taken for the last one is the next; so is a day of the year. */
    private static DateRange next(DateRange range, DateRange published) {
        boolean past = published.startsAfterEndOf(range);
        boolean day = range.days().filter(days -> days == 1).isPresent();
        return past && day
                ? DateRange.day(later(range.earliest().orElseThrow(), published))
                : range;
    }

    private static LocalDate later(LocalDate day, DateRange published) {
        LocalDate nextWeek = day.plusDays(WEEK);
        boolean thisWeek = published.earliest().filter(nextWeek::isBefore).isEmpty();
        return thisWeek ? nextWeek : day.plusYears(1);
    }
}
