package org.chancery.extract.reading;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.time.DateRange;

/**
 * An act told beside another that it led to or came of: "closed the border after Oslo withdrew its
 * envoy" (not long before), "left the pact, a step that angered Oslo" (then or not long after).
 *
 * @param main the verb that tells of the other act
 * @param earlier true when the other came of this one
 */
record LinkedTime(int main, boolean earlier) {
    private static final Set<String> ACTS = ReadingWords.of("act-noun");

    /** A month or so is what "after" reaches back over at most. */
    private static final int LONGEST = 31;

    private static final int SHORTEST = 2;

    /** The act that a verb hangs on; empty for other verbs. */
    static Optional<LinkedTime> of(SentenceTree tree, int verb) {
        int first = tree.firstConjunct(verb);
        if (!tree.tag(verb).matches("VB[DN]")) {
            return Optional.empty();
        }
        Dependency relation = tree.relation(first);
        if (relation == ADVERBIAL_CLAUSE && isAfter(tree, first)) {
            return mainOf(tree, first).map(main -> new LinkedTime(main, true));
        }
        boolean ofAct =
                relation == RELATIVE_CLAUSE
                        && tree.head(first).filter(noun -> isAct(tree, noun)).isPresent();
        return ofAct
                ? mainOf(tree, tree.head(first).get()).map(main -> new LinkedTime(main, false))
                : Optional.empty();
    }

    private static boolean isAfter(SentenceTree tree, int verb) {
        return tree.children(verb, MARKER).stream()
                .anyMatch(mark -> tree.lemma(mark).equals("after"));
    }

    /** "…, a step" that sums up what was told right before. */
    private static boolean isAct(SentenceTree tree, int noun) {
        return ACTS.contains(tree.lemma(noun))
                && tree.children(noun, DETERMINER).stream()
                        .filter(word -> word > 0 && tree.lemma(word).equals("a"))
                        .anyMatch(word -> tree.text(word - 1).matches(",|-+"));
    }

    private static Optional<Integer> mainOf(SentenceTree tree, int word) {
        return tree.ancestors(word).stream()
                .filter(above -> tree.tag(above).matches("VB[DN]"))
                .findFirst();
    }

    /** The days of this act, given those of the other. */
    DateRange from(DateRange days) {
        long length = days.days().orElse(1L);
        long reach = Math.min(LONGEST, Math.max(SHORTEST, length / 2));
        return earlier
                ? DateRange.between(
                        days.earliest().orElseThrow().minusDays(reach), days.latest().orElseThrow())
                : DateRange.between(
                        days.earliest().orElseThrow(),
                        days.latest().orElseThrow().plusDays(Math.min(reach, length)));
    }
}
