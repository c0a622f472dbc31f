package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.text.Document;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/**
 * When an act was done that a report tells in the plain past without a date. News tells of the days
 * just gone: of the day its lead or its paragraph names or the two after it, or else of the eve and
 * the day of the report, its likeliest day where that is uncertain. Where the paragraph has gone
 * back to an earlier time, the act is of that time or soon after.
 *
 * <p>Background has no such time: relative clauses, what "had" been done, what "has" been done
 * outside the lead.
 *
 * <pre>{@code
 * // Tuesday, 15 March: "Chad signed the pact on Monday. … Niger welcomed it."
 * news.when(tree, welcomed, false);   // 14 to 15 March
 * }</pre>
 */
public final class NewsTime {
    private static final int NEWS_DAYS = 7;
    private static final int LONG_AGO_DAYS = 14;
    private static final Set<String> EARLIER = Set.of("after", "before", "since", "until");
    private static final Set<String> BACK = Set.of("these", "those", "that");
    private static final Set<String> AT_ONCE = ReadingWords.of("at-once");

    private final Document document;
    private final List<SentenceTree> trees;
    private final Lexicon lexicon;
    private final Despatches despatches;
    private final EventTimeReader times;

    private NewsTime(ParsedDocument parsed, Lexicon lexicon) {
        this.document = parsed.document();
        this.trees = parsed.trees();
        this.lexicon = lexicon;
        this.despatches = Despatches.of(document, trees);
        this.times = EventTimeReader.of(parsed);
    }

    /** A reader; the lexicon brings the verbs of telling. */
    public static NewsTime of(ParsedDocument parsed, Lexicon lexicon) {
        return new NewsTime(parsed, lexicon);
    }

    /**
     * The days of an act that has occurred; empty when its words leave the past open or the
     * report's day is unknown.
     *
     * @param word the verb, or the noun, that tells of it
     * @param speech true for what is said, which is of the day of the report whatever it speaks of
     */
    public Optional<DateRange> when(SentenceTree tree, int word, boolean speech) {
        Optional<LocalDate> today = tree.sentence().today();
        Optional<Integer> verb = mainVerb(tree, word);
        if (today.isPresent() && isSince(tree, word)) {
            return lastTime(tree, today.get())
                    .flatMap(DateRange::earliest)
                    .map(start -> DateRange.between(start, today.get()));
        }
        if (today.isEmpty()
                || verb.isEmpty()
                || pointsBack(tree, word)
                || !isTold(tree, verb.get(), speech)) {
            return Optional.empty();
        }
        if (!speech && isAtOnce(tree, verb.get())) {
            Optional<DateRange> together = lastTime(tree, today.get());
            if (together.isPresent()) {
                return together;
            }
        }
        boolean said = speech || isSaying(tree, verb.get());
        Optional<DateRange> earlier = said ? Optional.empty() : timeOfParagraph(tree, today.get());
        return Optional.of(
                earlier.map(NewsTime::thenOrSoonAfter)
                        .or(() -> newsDay(tree, today.get()).map(day -> from(day, today.get())))
                        .orElseGet(() -> justGone(today.get())));
    }

    /** "None of those meetings led to a pact": the meetings told of before. */
    private static boolean pointsBack(SentenceTree tree, int noun) {
        return tree.isNoun(noun)
                && tree.children(noun, DETERMINER).stream()
                        .anyMatch(word -> BACK.contains(tree.lemma(word)));
    }

    /** "recalled that it had paid", but not "recalled its envoy". */
    private boolean isSaying(SentenceTree tree, int verb) {
        boolean ambiguous = lexicon.matches("recalling-verb", tree, verb);
        return lexicon.matches("speech-verb", tree, verb)
                && !(ambiguous && tree.child(verb, OBJECT).isPresent());
    }

    /** A look back goes on in the time it has come to, or in as long a time after it. */
    private static DateRange thenOrSoonAfter(DateRange days) {
        return DateRange.between(
                days.earliest().orElseThrow(),
                days.latest().orElseThrow().plusDays(days.days().orElse(1L)));
    }

    /** From the day of the news to two days later, when it is mostly still told of. */
    private static DateRange from(LocalDate day, LocalDate today) {
        LocalDate last = day.plusDays(2);
        return DateRange.between(day, last.isBefore(today) ? last : today);
    }

    /**
     * The days of an act told by how long before or after another it was: "a day after Oslo
     * withdrew its envoy".
     */
    public Optional<DateRange> elapsed(SentenceTree tree, int word) {
        if (hasOwnTime(tree, word)) {
            return Optional.empty();
        }
        return ElapsedTime.of(tree, word)
                .flatMap(time -> ofMain(tree, time.main()).map(time::from))
                .or(() -> elapsedSince(tree, word));
    }

    private boolean hasOwnTime(SentenceTree tree, int word) {
        return times.expression(tree, word, Attribution.reporter())
                .filter(time -> tree.isWithin(EventTimeReader.top(tree, time), word))
                .isPresent();
    }

    /** "Six days after Oslo withdrew its envoy on May 3, it closed the border." */
    private Optional<DateRange> elapsedSince(SentenceTree tree, int verb) {
        if (times.expression(tree, verb, Attribution.reporter()).isPresent()) {
            return Optional.empty();
        }
        return ElapsedTime.below(tree, verb).stream()
                .flatMap(
                        word ->
                                times.expression(tree, word, Attribution.reporter()).stream()
                                        .map(TimeExpression::range)
                                        .filter(DateRange::isClosed)
                                        .flatMap(
                                                days ->
                                                        ElapsedTime.of(tree, word).stream()
                                                                .map(
                                                                        time ->
                                                                                time.turned()
                                                                                        .from(
                                                                                                days))))
                .findFirst();
    }

    private Optional<DateRange> ofMain(SentenceTree tree, int verb) {
        return times.expression(tree, verb, Attribution.reporter())
                .map(TimeExpression::range)
                .filter(DateRange::isClosed)
                .or(() -> when(tree, verb, false))
                .or(() -> tree.sentence().today().map(DateRange::day));
    }

    /** The verb that carries the tense; none in clauses that tell of another time. */
    private static Optional<Integer> mainVerb(SentenceTree tree, int word) {
        int at = word;
        Optional<Integer> verb = isFinite(tree, word) ? Optional.of(word) : Optional.empty();
        for (int steps = 0; steps <= tree.size(); steps++) {
            if (isBackground(tree, at)) {
                return Optional.empty();
            }
            Optional<Integer> head = tree.head(at);
            boolean speech = tree.relation(at) == CLAUSAL_COMPLEMENT;
            if (head.isEmpty() || (verb.isPresent() && speech)) {
                return verb;
            }
            at = head.get();
            if (verb.isEmpty() && isFinite(tree, at)) {
                verb = Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** A verb with a tense: not the gerund of "after meeting them". */
    private static boolean isFinite(SentenceTree tree, int word) {
        boolean gerund =
                tree.tag(word).equals("VBG")
                        && tree.children(word, AUXILIARY, PASSIVE_AUXILIARY).isEmpty();
        return (tree.isVerb(word) && !gerund) || tree.child(word, COPULA).isPresent();
    }

    private static boolean isBackground(SentenceTree tree, int word) {
        Dependency relation = tree.relation(word);
        boolean other =
                relation == RELATIVE_CLAUSE || relation == NOUN_CLAUSE || relation == APPOSITION;
        boolean justBefore = tree.tag(word).equals("VBG");
        return other
                || (relation == ADVERBIAL_CLAUSE
                        && !justBefore
                        && tree.children(word, MARKER, ADVERB).stream()
                                .anyMatch(mark -> EARLIER.contains(tree.lemma(mark))));
    }

    /** Told as news: in the plain past, in the lead also in the perfect, sayings in any tense. */
    private boolean isTold(SentenceTree tree, int verb, boolean speech) {
        int first = tree.firstConjunct(verb);
        List<Integer> helpers =
                Stream.of(verb, first)
                        .flatMap(one -> tree.children(one, AUXILIARY, PASSIVE_AUXILIARY).stream())
                        .distinct()
                        .toList();
        boolean modal = helpers.stream().anyMatch(helper -> tree.tag(helper).matches("MD|TO"));
        boolean have = helpers.stream().anyMatch(helper -> tree.lemma(helper).equals("have"));
        boolean past =
                Stream.of(List.of(verb), helpers, tree.children(verb, COPULA))
                        .flatMap(List::stream)
                        .anyMatch(one -> tree.tag(one).equals("VBD"));
        if (modal) {
            return speech;
        }
        if (have) {
            return !past && despatches.isLead(tree);
        }
        return past || speech;
    }

    /** "Has since withdrawn": after the time told of before. */
    private static boolean isSince(SentenceTree tree, int verb) {
        return tree.children(verb, ADVERB).stream()
                .anyMatch(adverb -> tree.lemma(adverb).equals("since"));
    }

    /** "Almost simultaneously she flew to Oslo": when what was told before took place. */
    private static boolean isAtOnce(SentenceTree tree, int verb) {
        return tree.children(verb, ADVERB).stream()
                .anyMatch(adverb -> AT_ONCE.contains(tree.lemma(adverb)));
    }

    /** The earlier time to which the paragraph has gone back before the sentence. */
    private Optional<DateRange> timeOfParagraph(SentenceTree tree, LocalDate today) {
        return lastTime(tree, today)
                .filter(last -> last.latest().get().isBefore(today.minusDays(LONG_AGO_DAYS)));
    }

    /** The last past time of the paragraph before the sentence. */
    private Optional<DateRange> lastTime(SentenceTree tree, LocalDate today) {
        List<DateRange> times = new ArrayList<>();
        for (SentenceTree before : paragraphBefore(tree)) {
            before.sentence().times().stream()
                    .filter(time -> isPast(before, time, today))
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

    /** The eve and the day on which the words were written. */
    private static DateRange justGone(LocalDate today) {
        return DateRange.between(today.minusDays(1), today);
    }

    /** The day of the sentence, else of its paragraph, else of the lead. */
    private Optional<LocalDate> newsDay(SentenceTree tree, LocalDate today) {
        LocalDate eve = today.minusDays(1);
        List<SentenceTree> before = paragraphBefore(tree);
        List<SentenceTree> nearest = new ArrayList<>();
        nearest.add(tree);
        for (int i = before.size() - 1; i >= 0; i--) {
            nearest.add(before.get(i));
        }
        nearest.addAll(despatches.leadOf(tree));
        return nearest.stream()
                .map(one -> newsDayOf(tree, one, today))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(day -> day.isBefore(eve));
    }

    private static Optional<LocalDate> newsDayOf(
            SentenceTree tree, SentenceTree told, LocalDate today) {
        return told.sentence().times().stream()
                .filter(time -> isPast(told, time, today))
                .filter(time -> time.range().days().filter(days -> days == 1).isPresent())
                .filter(time -> setsTheDay(tree, told, time))
                .flatMap(time -> time.range().earliest().stream())
                .filter(day -> !day.isBefore(today.minusDays(NEWS_DAYS)))
                .max(Comparator.naturalOrder());
    }

    /** "had predicted on Sunday" does not set the day of what is told, nor "who came on Sunday". */
    private static boolean setsTheDay(SentenceTree tree, SentenceTree told, TimeExpression time) {
        int at = EventTimeReader.top(told, time);
        List<Integer> above = told.ancestors(at);
        Optional<Integer> verb = above.stream().filter(told::isVerb).findFirst();
        boolean beside =
                Stream.concat(Stream.of(at), above.stream())
                        .takeWhile(word -> !told.isVerb(word) || verb.equals(Optional.of(word)))
                        .anyMatch(word -> told.relation(word) == RELATIVE_CLAUSE);
        boolean before =
                verb.stream()
                        .flatMap(word -> told.children(word, AUXILIARY).stream())
                        .anyMatch(helper -> told.text(helper).equals("had"));
        return !before && (told == tree || !beside);
    }
}
