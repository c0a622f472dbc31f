package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.TimeExpression;

/**
 * Finds the date of an act in what goes with it: for the noun that a verb is about, the date of the
 * verb ("trade fell … last year"); for a verb, the date of a clause that tells of the same time
 * ("speaking in Lima on Monday, she said", "will raise it when they meet on Friday").
 */
final class ClauseTime {
    private static final Set<String> SAME_TIME = ReadingWords.of("same-time");

    /**
     * "the visit followed a test on Saturday": what stands after these tells when the other was.
     */
    private static final Set<String> ORDERING = Set.of("follow", "precede");

    private static final Set<String> OTHER_TIME = ReadingWords.of("other-time");

    private final SentenceTree tree;
    private final List<TimeExpression> dates;

    private ClauseTime(SentenceTree tree, List<TimeExpression> dates) {
        this.tree = tree;
        this.dates = dates;
    }

    static Optional<TimeExpression> of(SentenceTree tree, int word, List<TimeExpression> dates) {
        ClauseTime clause = new ClauseTime(tree, dates);
        return tree.isNoun(word) ? clause.ofVerbAbove(word) : clause.ofCompanion(word);
    }

    private Optional<TimeExpression> ofVerbAbove(int noun) {
        Dependency relation = tree.relation(noun);
        boolean argument =
                relation.isSubject()
                        || relation == OBJECT
                        || (relation == OBLIQUE && !isOrdered(noun));
        Optional<Integer> verb = tree.head(noun).filter(head -> argument && tree.isVerb(head));
        boolean earlier =
                relation == SUBJECT
                        && verb.filter(v -> ORDERING.contains(tree.lemma(v))).isPresent();
        return verb.flatMap(head -> ofVerb(head, time -> !earlier || time.firstToken() < head));
    }

    /** "after the talks" is another time than that of the verb. */
    private boolean isOrdered(int noun) {
        return tree.preposition(noun).filter(OTHER_TIME::contains).isPresent();
    }

    /** The date nearest to a verb among those in its clause. */
    private Optional<TimeExpression> ofVerb(int verb, Predicate<TimeExpression> possible) {
        return dates.stream()
                .filter(possible)
                .filter(time -> NearbyTime.isAdverbial(tree, time))
                .filter(time -> isInClause(EventTimeReader.top(tree, time), verb))
                .min(Comparator.comparingInt(time -> Math.abs(time.firstToken() - verb)));
    }

    private boolean isInClause(int word, int verb) {
        int at = word;
        for (int steps = 0; steps <= tree.size(); steps++) {
            if (at == verb) {
                return true;
            }
            Dependency relation = tree.relation(at);
            boolean leaves =
                    relation.isSubordinateClause() || (relation == CONJUNCT && tree.isVerb(at));
            Optional<Integer> head = tree.head(at);
            if (leaves || head.isEmpty()) {
                return false;
            }
            at = head.get();
        }
        return false;
    }

    /** The parser may have hung the main clause on the participle that opens the sentence. */
    private Optional<TimeExpression> ofCompanion(int verb) {
        Stream<Integer> above =
                tree.relation(verb) == PARATAXIS ? tree.head(verb).stream() : Stream.empty();
        return Stream.concat(tree.children(verb).stream(), above)
                .filter(this::tellsOfSameTime)
                .flatMap(clause -> ofVerb(clause, time -> true).stream())
                .findFirst();
    }

    private boolean tellsOfSameTime(int clause) {
        boolean opens = clause == 0 && tree.tag(clause).equals("VBG");
        List<Integer> marks = tree.children(clause, MARKER, ADVERB);
        if (tree.relation(clause) == CLAUSAL_COMPLEMENT) {
            return marks.stream().anyMatch(mark -> tree.lemma(mark).equals("when"));
        }
        if (tree.relation(clause) != ADVERBIAL_CLAUSE) {
            return opens;
        }
        boolean marked = marks.stream().anyMatch(mark -> SAME_TIME.contains(tree.lemma(mark)));
        return marked || (tree.tag(clause).equals("VBG") && tree.child(clause, MARKER).isEmpty());
    }
}
