package org.chancery.extract.agreement;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.extract.grammar.Clauses;
import org.chancery.extract.grammar.SentenceTree;

/** Reads "under the accord, both sides will …": what is told of stands in the instrument. */
final class UnderReader {
    /** Under which its findings are kept. */
    static final String RULE = "agreement/under";

    private UnderReader() {}

    /** The verb told of as being under an instrument; empty when the word is not after "under". */
    static Optional<Integer> verb(SentenceTree tree, int instrument) {
        Optional<Integer> clause = underWhich(tree, instrument);
        if (clause.isPresent()) {
            return clause;
        }
        int phrase = phrase(tree, instrument);
        boolean under =
                tree.preposition(phrase).filter(p -> p.equals("under")).isPresent()
                        && !tree.children(phrase).isEmpty();
        return under ? tree.head(phrase).filter(head -> tells(tree, head)) : Optional.empty();
    }

    /** "a pact under which both sides will …": the verb of the clause that describes it. */
    private static Optional<Integer> underWhich(SentenceTree tree, int instrument) {
        for (int under = instrument + 1; under + 1 < tree.size(); under++) {
            if (tree.text(under).equals("under") && tree.text(under + 1).equals("which")) {
                return isDescribed(tree, instrument, under)
                        ? tree.head(under + 1).filter(tree::isVerb)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The noun before "under which"; of "a protocol to the treaty" the protocol. */
    private static boolean isDescribed(SentenceTree tree, int instrument, int under) {
        int last = under - 1;
        while (last > 0 && tree.isPunctuation(last)) {
            last--;
        }
        if (tree.preposition(last).filter("to"::equals).isEmpty()) {
            return last == instrument;
        }
        return IntStream.range(instrument + 1, last).noneMatch(tree::isVerb)
                && instrument + 1 < tree.size()
                && tree.text(instrument + 1).equals("to");
    }

    private static boolean tells(SentenceTree tree, int verb) {
        return tree.isVerb(verb) && Clauses.of(tree).isHead(verb);
    }

    /** "under the terms of the accord": the phrase's head is "terms". */
    private static int phrase(SentenceTree tree, int instrument) {
        boolean of = tree.preposition(instrument).filter(p -> p.equals("of")).isPresent();
        return of
                ? tree.head(instrument)
                        .filter(head -> tree.lemma(head).matches("term|provision|clause|article"))
                        .orElse(instrument)
                : instrument;
    }

    /** The clause without the phrase itself: the unbroken run of its words that holds the verb. */
    static BitSet content(SentenceTree tree, int instrument, int verb) {
        BitSet own = Clauses.of(tree).words(verb);
        if (underWhich(tree, instrument).isEmpty()) {
            own.andNot(tree.subtree(phrase(tree, instrument)));
        } else {
            own.clear(0, tree.subtree(verb).nextSetBit(0) + 2);
        }
        int first = verb;
        while (first > 0 && goesOn(tree, own, first - 1, -1)) {
            first--;
        }
        int last = verb;
        while (last + 1 < tree.size() && goesOn(tree, own, last + 1, 1)) {
            last++;
        }
        while (first < verb && tree.tag(first).startsWith("W")) {
            first++;
        }
        BitSet run = new BitSet(tree.size());
        run.set(first, last + 1);
        return run;
    }

    /** The word "under" that opens the phrase, so that the words of a finding begin with it. */
    static int opening(SentenceTree tree, int instrument) {
        return underWhich(tree, instrument).isPresent()
                ? instrument
                : tree.subtree(phrase(tree, instrument)).nextSetBit(0);
    }

    private static boolean goesOn(SentenceTree tree, BitSet own, int word, int step) {
        int beyond = word + step;
        return tree.isPunctuation(word)
                ? beyond >= 0 && beyond < tree.size() && own.get(beyond)
                : own.get(word);
    }
}
