package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.ParsedDocument;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
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
    private static final Set<String> EARLIER = Set.of("after", "before", "since", "until");
    private static final Set<String> BACK = Set.of("these", "those", "that");
    private static final Set<String> TURNS = ReadingWords.of("turn");
    private static final Set<String> AT_ONCE = ReadingWords.of("at-once");

    private final Lexicon lexicon;
    private final Despatches despatches;
    private final NewsDays news;
    private final EventTimeReader times;

    private NewsTime(ParsedDocument parsed, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.despatches = Despatches.of(parsed.document(), parsed.trees());
        this.news = new NewsDays(parsed.document(), parsed.trees(), despatches);
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
            return news.lastTime(tree, today.get())
                    .flatMap(DateRange::earliest)
                    .map(start -> DateRange.between(start, today.get()));
        }
        Optional<DateRange> linked = speech ? Optional.empty() : linked(tree, word);
        if (linked.isPresent()) {
            return linked;
        }
        if (today.isEmpty()
                || verb.isEmpty()
                || pointsBack(tree, word)
                || isBeforeSomething(tree, verb.get())
                || !isTold(tree, verb.get(), speech)) {
            return Optional.empty();
        }
        if (!speech && isAtOnce(tree, verb.get())) {
            Optional<DateRange> together = news.lastTime(tree, today.get());
            if (together.isPresent()) {
                return together;
            }
        }
        boolean said = speech || isSaying(tree, verb.get());
        Optional<DateRange> earlier =
                said ? Optional.empty() : news.timeOfParagraph(tree, today.get());
        return Optional.of(
                earlier.map(NewsTime::thenOrSoonAfter)
                        .or(() -> news.newsDays(tree, today.get()).map(it -> from(it, today.get())))
                        .orElseGet(() -> justGone(today.get())));
    }

    /** "… after Oslo withdrew", "…, a step that angered Oslo": with what the sentence tells. */
    private Optional<DateRange> linked(SentenceTree tree, int word) {
        Optional<DateRange> days =
                LinkedTime.of(tree, word)
                        .flatMap(
                                link ->
                                        dated(tree, link.main())
                                                .or(() -> when(tree, link.main(), false))
                                                .filter(DateRange::isClosed)
                                                .map(link::from));
        Optional<DateRange> past = tree.sentence().today().map(DateRange::until);
        return days.flatMap(it -> past.flatMap(it::intersection));
    }

    /** "Before the war they sold it oil": at a time that the words do not tell. */
    private static boolean isBeforeSomething(SentenceTree tree, int verb) {
        return tree.children(verb, OBLIQUE, NOMINAL).stream()
                .filter(noun -> noun < verb && TURNS.contains(tree.lemma(noun)))
                .anyMatch(
                        noun ->
                                tree.preposition(noun)
                                        .filter(p -> p.matches("before|until"))
                                        .isPresent());
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
    private static DateRange from(DateRange days, LocalDate today) {
        LocalDate last = days.latest().orElseThrow();
        LocalDate late = days.days().filter(it -> it == 1).isPresent() ? last.plusDays(2) : last;
        return DateRange.between(
                days.earliest().orElseThrow(), late.isBefore(today) ? late : today);
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
                .or(() -> carrier(tree, word).flatMap(verb -> ElapsedTime.of(tree, verb)))
                .flatMap(time -> ofMain(tree, time.main()).map(time::from))
                .or(() -> elapsedSince(tree, word));
    }

    /** The verb with a tense above one that has none: "voted for a text calling on them". */
    private static Optional<Integer> carrier(SentenceTree tree, int word) {
        boolean bare = tree.isVerb(word) && !isFinite(tree, word);
        boolean participle = bare && tree.relation(word) == NOUN_CLAUSE;
        return bare && (participle || tree.relation(word) == OPEN_COMPLEMENT)
                ? tree.ancestors(word).stream().filter(up -> isFinite(tree, up)).findFirst()
                : Optional.empty();
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
        return dated(tree, verb)
                .or(() -> when(tree, verb, false))
                .or(() -> tree.sentence().today().map(DateRange::day));
    }

    private Optional<DateRange> dated(SentenceTree tree, int verb) {
        return times.expression(tree, verb, Attribution.reporter())
                .map(TimeExpression::range)
                .filter(DateRange::isClosed);
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

    /** A verb with a tense: not the gerund of "after meeting them", nor "quick to meet them". */
    private static boolean isFinite(SentenceTree tree, int word) {
        boolean gerund =
                tree.tag(word).equals("VBG")
                        && tree.children(word, AUXILIARY, PASSIVE_AUXILIARY).isEmpty();
        boolean infinitive =
                tree.tag(word).equals("VB")
                        && tree.children(word, MARKER, AUXILIARY).stream()
                                .anyMatch(mark -> tree.tag(mark).equals("TO"));
        return (tree.isVerb(word) && !gerund && !infinitive)
                || tree.child(word, COPULA).isPresent();
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
        return Stream.of(verb, tree.firstConjunct(verb))
                .flatMap(one -> tree.children(one, ADVERB).stream())
                .anyMatch(adverb -> tree.lemma(adverb).equals("since"));
    }

    /** "Almost simultaneously she flew to Oslo": when what was told before took place. */
    private static boolean isAtOnce(SentenceTree tree, int verb) {
        return tree.children(verb, ADVERB).stream()
                .anyMatch(adverb -> AT_ONCE.contains(tree.lemma(adverb)));
    }

    /** The eve and the day on which the words were written. */
    private static DateRange justGone(LocalDate today) {
        return DateRange.between(today.minusDays(1), today);
    }
}
