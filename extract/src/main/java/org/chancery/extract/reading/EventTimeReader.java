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
import org.chancery.model.statement.Status;
import org.chancery.model.text.Document;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;

/**
 * Says when an act took or takes place: by the time expression of its own clause, else of the
 * clause that governs it, else by its status an interval open to one side of the report's date.
 * Never more precise than the text.
 */
public final class EventTimeReader {
    private static final int FAR = 100;

    /** How far from its date an act is that hangs on it: "who was there last week for talks". */
    private static final int BESIDE = 15;

    private static final int SHORTEST_YEAR = 365;
    private static final Set<String> DATING = Set.of("in", "on", "at", "during", "from", "since");
    private static final Set<String> BOUNDS = ReadingWords.of("bound");
    private static final Set<String> DEADLINES = Set.of("until", "till", "for");
    private static final Set<String> ORDERING = Set.of("after", "before", "since");
    private static final Set<String> RECORDS = ReadingWords.of("record");
    private static final Set<String> COMPARED = Set.of("from", "than", "against", "with");
    private static final Set<String> SETTING = ReadingWords.of("setting");
    private static final Set<String> WITHIN = Set.of("during", "in", "at", "on");
    private static final Set<String> FOLLOWING = ReadingWords.of("following");

    private final Document document;

    private EventTimeReader(Document document) {
        this.document = document;
    }

    public static EventTimeReader of(ParsedDocument parsed) {
        return new EventTimeReader(parsed.document());
    }

    /**
     * When the act of a word is, or is to be.
     *
     * @param attribution where the act is reported: a date of the speech is not that of the act
     */
    public DateRange when(SentenceTree tree, int word, Reading reading, Attribution attribution) {
        return expression(tree, word, attribution)
                .map(time -> time.range().withText(words(time)))
                .orElseGet(() -> open(reading.status()));
    }

    /** The time expression that dates the act of a word. */
    public Optional<TimeExpression> expression(
            SentenceTree tree, int word, Attribution attribution) {
        Optional<TimeExpression> own = ownExpression(tree, word, attribution);
        return WhenClauseTime.of(tree, word, own)
                .or(() -> own.map(time -> SinceTime.of(tree, time)));
    }

    private Optional<TimeExpression> ownExpression(
            SentenceTree tree, int word, Attribution attribution) {
        List<TimeExpression> dated = dates(tree);
        return dated.stream()
                .filter(time -> mayDate(tree, word, top(tree, time)))
                .filter(time -> !standsBeforeTo(tree, time, word))
                .filter(time -> distance(tree, word, time, attribution) < FAR)
                .min(
                        Comparator.comparingInt(
                                        (TimeExpression time) ->
                                                distance(tree, word, time, attribution))
                                .thenComparing(time -> isNow(tree, time))
                                .thenComparingInt(time -> Math.abs(time.firstToken() - word)))
                .or(() -> NearbyTime.of(tree, word, dated))
                .or(() -> ScheduledTime.of(tree, word, dated))
                .or(() -> ClauseTime.of(tree, word, dated))
                .or(() -> InstrumentTime.of(tree, word, dated))
                .or(() -> ofFirstConjunct(tree, word, attribution));
    }

    /** "sailed near the island in May, and soldiers fired on them": told in one breath. */
    private Optional<TimeExpression> ofFirstConjunct(
            SentenceTree tree, int word, Attribution attribution) {
        int first = tree.firstConjunct(word);
        return first != word && tree.tag(word).equals("VBD") && tree.tag(first).equals("VBD")
                ? ownExpression(tree, first, attribution)
                : Optional.empty();
    }

    /** "is now set for May": "now" tells less than any other day. */
    private static boolean isNow(SentenceTree tree, TimeExpression time) {
        return tree.lemma(time.firstToken()).equals("now");
    }

    private static List<TimeExpression> dates(SentenceTree tree) {
        return tree.sentence().times().stream()
                .filter(time -> time.kind() == TimeExpression.Kind.DATE)
                .filter(time -> !time.range().isUnknown())
                .filter(time -> !isRecord(tree, time))
                .toList();
    }

    /** "the first visit since 1963": the year is that of the visit before. */
    private static boolean isRecord(SentenceTree tree, TimeExpression time) {
        if (!tree.lemma(time.firstToken()).equals("since")) {
            return false;
        }
        for (int i = time.firstToken() - 1; i >= 0 && !tree.isVerb(i); i--) {
            if (RECORDS.contains(tree.lemma(i)) || tree.tag(i).equals("JJS")) {
                return true;
            }
        }
        return false;
    }

    /** The time expression that hangs on the word itself, such as "on Monday" on "said". */
    public Optional<TimeExpression> direct(SentenceTree tree, int word) {
        Optional<TimeExpression> own = ownExpression(tree, word, Attribution.reporter());
        return WhenClauseTime.of(tree, word, own)
                .or(() -> own.filter(time -> hangsOn(tree, time, word)))
                .or(() -> NearbyTime.of(tree, word, dates(tree)))
                .or(() -> ClauseTime.of(tree, word, dates(tree)));
    }

    private static boolean hangsOn(SentenceTree tree, TimeExpression time, int word) {
        return tree.head(top(tree, time)).equals(Optional.of(word));
    }

    /** The interval that status alone allows: before, or from, the report's date. */
    public DateRange open(Status status) {
        DateRange published = document.dating().published();
        boolean ahead =
                switch (status) {
                    case PLANNED, PREDICTED, PROPOSED, HYPOTHETICAL, DENIED -> true;
                    case OCCURRED, ONGOING -> false;
                };
        if (ahead) {
            return published.earliest().map(DateRange::from).orElse(DateRange.unknown());
        }
        return published.latest().map(DateRange::until).orElse(DateRange.unknown());
    }

    private String words(TimeExpression time) {
        return time.span().in(document.text().clean());
    }

    private static int distance(
            SentenceTree tree, int word, TimeExpression time, Attribution attribution) {
        int top = top(tree, time);
        List<Integer> anchors = anchors(tree, top);
        int step = anchors.indexOf(word);
        if (step >= 0) {
            return step + clausesBetween(tree, top, word) * 10;
        }
        if (tree.head(word).filter(head -> isIn(time, head)).isPresent()) {
            return BESIDE;
        }
        int up = 20;
        int at = word;
        for (int above : tree.ancestors(word)) {
            boolean speech = attribution.speechVerb().equals(Optional.of(above));
            if (speech || isBarrier(tree, at, time) || isOfWhatWentBefore(tree, at, above, top)) {
                return FAR;
            }
            if (tree.head(top).equals(Optional.of(above)) && !isIn(time, at)) {
                return up;
            }
            up += 5;
            at = above;
        }
        return FAR;
    }

    /**
     * False for a date that belongs to a thing rather than to the act: "a plan for 2010", "a target
     * by the year 2010", "the 1961 convention".
     */
    private static boolean mayDate(SentenceTree tree, int word, int top) {
        Optional<Integer> head = tree.head(top);
        if (tree.relation(top) == NUMBER && !head.equals(Optional.of(word))) {
            return false;
        }
        Optional<String> preposition = tree.preposition(top);
        if (head.isEmpty() || head.get() == word || !tree.isNoun(head.get())) {
            boolean set = head.filter(it -> SETTING.contains(tree.lemma(it))).isPresent();
            return set || preposition.filter(DEADLINES::contains).isEmpty();
        }
        return !isCompared(tree, head.get())
                && (preposition.map(DATING::contains).orElse(true)
                        || isDeadlineOf(tree, word, head.get(), preposition));
    }

    /** "fell from 6 tons in 1973": the year is that of the other amount. */
    private static boolean isCompared(SentenceTree tree, int noun) {
        return tree.preposition(noun).filter(COMPARED::contains).isPresent()
                && tree.child(noun, NUMBER).isPresent();
    }

    /** "sign a treaty by 2000", where the parser hung the year on the treaty. */
    private static boolean isDeadlineOf(
            SentenceTree tree, int word, int noun, Optional<String> preposition) {
        return preposition.equals(Optional.of("by"))
                && tree.relation(noun) == OBJECT
                && tree.head(noun).equals(Optional.of(word));
    }

    /** "Announced plans Friday to close": a date before "to" is never that of the infinitive. */
    private static boolean standsBeforeTo(SentenceTree tree, TimeExpression time, int word) {
        int next = time.endToken();
        return time.firstToken() > 0
                && next < word
                && tree.tag(next).equals("TO")
                && tree.head(next).equals(Optional.of(word));
    }

    /** The word of the expression that hangs outside it. */
    static int top(SentenceTree tree, TimeExpression time) {
        for (int i = time.endToken() - 1; i >= time.firstToken(); i--) {
            Optional<Integer> head = tree.head(i);
            if (head.isEmpty() || !time.covers(head.get())) {
                return i;
            }
        }
        return time.endToken() - 1;
    }

    private static List<Integer> anchors(SentenceTree tree, int top) {
        List<Integer> path = new ArrayList<>();
        path.add(top);
        path.addAll(tree.ancestors(top));
        return path;
    }

    private static int clausesBetween(SentenceTree tree, int from, int to) {
        int clauses = 0;
        int at = from;
        while (at != to && tree.head(at).isPresent()) {
            Dependency relation = tree.relation(at);
            boolean parts =
                    relation.isSubordinateClause()
                            && relation != OPEN_COMPLEMENT
                            && !(tellsBounds(tree, at) && tree.head(at).equals(Optional.of(to)));
            clauses += parts ? 10 : 0;
            clauses += relation == CONJUNCT && tree.isVerb(at) ? 10 : 0;
            at = tree.head(at).get();
        }
        return clauses;
    }

    /** "a visit beginning Tuesday": the day is that of the visit. */
    private static boolean tellsBounds(SentenceTree tree, int verb) {
        return tree.relation(verb) == NOUN_CLAUSE
                && tree.tag(verb).equals("VBG")
                && BOUNDS.contains(tree.lemma(verb));
    }

    private static boolean isIn(TimeExpression time, int word) {
        return time.covers(word);
    }

    /**
     * A relative or appositive clause, or one before or after another, has its own time; but what
     * came before or after in a year was mostly of that year too.
     */
    private static boolean isBarrier(SentenceTree tree, int word, TimeExpression time) {
        Dependency relation = tree.relation(word);
        if (relation == RELATIVE_CLAUSE && isWithin(tree, word)) {
            return false;
        }
        if (relation == RELATIVE_CLAUSE || relation == PARATAXIS || relation == APPOSITION) {
            return true;
        }
        if (relation == CONJUNCT && isPresent(tree, word)) {
            return tree.head(word).filter(first -> isPast(tree, first)).isPresent();
        }
        return relation == ADVERBIAL_CLAUSE
                && time.range().days().filter(days -> days >= SHORTEST_YEAR).isEmpty()
                && tree.children(word, MARKER, ADVERB).stream()
                        .anyMatch(m -> List.of("after", "before", "since").contains(tree.lemma(m)));
    }

    /** "signed in May and is to ratify it": what is still to come is of another time. */
    private static boolean isPresent(SentenceTree tree, int verb) {
        return tensed(tree, verb, "VB[ZP]");
    }

    private static boolean isPast(SentenceTree tree, int verb) {
        return tensed(tree, verb, "VBD");
    }

    private static boolean tensed(SentenceTree tree, int verb, String tag) {
        return Stream.concat(
                        Stream.of(verb), tree.children(verb, AUXILIARY, PASSIVE_AUXILIARY).stream())
                .filter(part -> !tree.lemma(part).equals("have"))
                .anyMatch(part -> tree.tag(part).matches(tag));
    }

    /** "left on Monday after a stay during which they met": they met in the time of the stay. */
    private static boolean isWithin(SentenceTree tree, int verb) {
        return tree.children(verb, OBLIQUE).stream()
                .filter(which -> tree.lemma(which).equals("which"))
                .flatMap(which -> tree.preposition(which).stream())
                .anyMatch(WITHIN::contains);
    }

    /** "The visit followed a test on Monday": the day is that of the test. */
    private static boolean isOfWhatWentBefore(SentenceTree tree, int noun, int verb, int top) {
        return tree.relation(noun) == SUBJECT
                && FOLLOWING.contains(tree.lemma(verb))
                && tree.children(verb, OBJECT).stream().anyMatch(other -> other < top);
    }

    /**
     * The days of an act that lasted: "after eleven days of talks", "a three-day visit".
     *
     * @param noun the word that tells of the act
     * @param end when it was over, or the report tells of it
     */
    public static DateRange lasting(SentenceTree tree, int noun, DateRange end) {
        if (!end.isClosed()) {
            return end;
        }
        return lengths(tree, noun)
                .flatMap(value -> Lengths.before(end.earliest().orElseThrow(), value).stream())
                .findFirst()
                .map(start -> DateRange.between(start, end.latest().orElseThrow()))
                .orElse(end);
    }

    /** The days of an act that begins on a day: "a three-day visit from Monday". */
    public static DateRange lastingFrom(SentenceTree tree, int noun, DateRange start) {
        if (start.days().filter(days -> days == 1).isEmpty()) {
            return start;
        }
        LocalDate first = start.earliest().orElseThrow();
        return lengths(tree, noun)
                .flatMap(value -> Lengths.after(first, value).stream())
                .findFirst()
                .map(last -> DateRange.between(first, last))
                .orElse(start);
    }

    /** The TIMEX3 values of the lengths that a noun has. */
    private static Stream<String> lengths(SentenceTree tree, int noun) {
        return tree.sentence().times().stream()
                .filter(time -> tree.isNoun(noun))
                .filter(time -> time.kind() == TimeExpression.Kind.DURATION)
                .filter(time -> isLengthOf(tree, time, noun) && !isDistance(tree, time))
                .map(TimeExpression::value);
    }

    /** "opened talks a week after they met": not how long the talks were. */
    private static boolean isDistance(SentenceTree tree, TimeExpression time) {
        int next = time.endToken();
        return next < tree.size() && ORDERING.contains(tree.lemma(next));
    }

    private static boolean isLengthOf(SentenceTree tree, TimeExpression time, int noun) {
        int top = top(tree, time);
        boolean whole =
                tree.head(noun).equals(Optional.of(top))
                        && tree.preposition(noun).equals(Optional.of("of"));
        return whole || tree.head(top).equals(Optional.of(noun));
    }
}
