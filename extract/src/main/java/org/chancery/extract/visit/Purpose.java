package org.chancery.extract.visit;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.grammar.Predicate;
import org.chancery.extract.grammar.SentenceTree;

/** Reads what a visit is for: "for talks with the premier", "to sign the accord". */
final class Purpose {
    private static final int LONGEST = 18;

    private Purpose() {}

    /**
     * @param sides the words for visitor, host and place, which are no purpose
     */
    static Optional<String> of(SentenceTree tree, int trigger, Set<Integer> sides, String text) {
        Stream<Integer> nouns =
                Predicate.of(tree, trigger).prepositional("for").stream()
                        .limit(1)
                        .filter(noun -> !sides.contains(noun) && !isTimeOrVisit(tree, noun));
        Stream<Integer> clauses =
                tree.children(trigger, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT, NOUN_CLAUSE).stream()
                        .filter(clause -> isInfinitive(tree, clause));
        return Stream.concat(nouns, clauses)
                .map(tree::subtree)
                .map(words -> shortened(tree, words))
                .map(words -> tree.span(words).in(text))
                .findFirst();
    }

    private static boolean isInfinitive(SentenceTree tree, int clause) {
        return tree.tag(clause).equals("VB")
                && tree.children(clause, MARKER).stream()
                        .anyMatch(mark -> tree.text(mark).equals("to"));
    }

    private static boolean isTimeOrVisit(SentenceTree tree, int noun) {
        return List.of("visit", "trip", "tour").contains(tree.lemma(noun))
                || tree.sentence().times().stream().anyMatch(time -> time.covers(noun));
    }

    private static BitSet shortened(SentenceTree tree, BitSet words) {
        BitSet kept = (BitSet) words.clone();
        int first = kept.nextSetBit(0);
        if (tree.relation(first) == CASE || tree.relation(first) == MARKER) {
            kept.clear(first);
            first = kept.nextSetBit(first);
        }
        int end = kept.nextClearBit(first);
        kept.clear(Math.min(end, first + LONGEST), tree.size());
        return kept;
    }
}
