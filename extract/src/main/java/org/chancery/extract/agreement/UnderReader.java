package org.chancery.extract.agreement;

import java.util.BitSet;
import java.util.Optional;
import org.chancery.extract.grammar.Clauses;
import org.chancery.extract.grammar.SentenceTree;

/** Reads "under the accord, both sides will …": what is told of stands in the instrument. */
final class UnderReader {
    private UnderReader() {}

    /** The verb told of as being under an instrument; empty when the word is not after "under". */
    static Optional<Integer> verb(SentenceTree tree, int instrument) {
        int phrase = phrase(tree, instrument);
        boolean under =
                tree.preposition(phrase).filter(p -> p.equals("under")).isPresent()
                        && !tree.children(phrase).isEmpty();
        return under ? tree.head(phrase).filter(head -> tells(tree, head)) : Optional.empty();
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
        own.andNot(tree.subtree(phrase(tree, instrument)));
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
        return tree.subtree(phrase(tree, instrument)).nextSetBit(0);
    }

    private static boolean goesOn(SentenceTree tree, BitSet own, int word, int step) {
        int beyond = word + step;
        return tree.isPunctuation(word)
                ? beyond >= 0 && beyond < tree.size() && own.get(beyond)
                : own.get(word);
    }
}
