package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * "Mali shut the pass, accused Togo of theft and left the talks": the verbs of a series share their
 * subject. Parsers take a middle one for a description of the noun behind it, or for an aside.
 */
final class VerbSeriesRepair extends TreeEdges {
    private static final Set<Dependency> STRAY = Set.of(OTHER, PARATAXIS, ADJECTIVE);

    private VerbSeriesRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place; the tokens with their tags mended. */
    static List<Token> repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        VerbSeriesRepair repair = new VerbSeriesRepair(tokens, heads, relations);
        for (int verb = 2; verb < heads.length; verb++) {
            int first = repair.isMiddle(verb) ? repair.first(verb) : -1;
            int last = first < 0 ? -1 : repair.last(verb);
            if (last > 0) {
                repair.join(first, verb, last);
            }
        }
        return repair.tokens;
    }

    /** A bare past tense right behind a comma, with an object or a clause behind it. */
    private boolean isMiddle(int verb) {
        return STRAY.contains(relations[verb])
                && heads[verb] >= 0
                && tag(verb).matches("VBD|VBN")
                && text(verb - 1).equals(",")
                && verb + 1 < heads.length
                && tag(verb + 1).matches("DT|PRP\\$?|CD|NNPS?|JJ|NNS?")
                && subject(verb) < 0
                && !hasAuxiliary(verb)
                && !hasChild(verb, MARKER);
    }

    /** The verb before the comma that has the subject. */
    private int first(int verb) {
        int at = heads[verb];
        for (int steps = 0; at >= 0 && steps < heads.length; steps++) {
            if (at < verb && isPast(at) && subject(at) >= 0) {
                return at;
            }
            at = heads[at];
        }
        return -1;
    }

    /** "signed", "has signed". */
    private boolean isPast(int verb) {
        int auxiliary = child(verb, AUXILIARY);
        return tag(verb).equals("VBD")
                || (tag(verb).equals("VBN") && auxiliary >= 0 && lemma(auxiliary).equals("have"));
    }

    /** The verb behind "and" that ends the series. */
    private int last(int verb) {
        for (int word = verb + 2; word < heads.length; word++) {
            boolean closing =
                    tag(word).matches("VBD|VBN")
                            && relations[word] == CONJUNCT
                            && subject(word) < 0
                            && !hasAuxiliary(word)
                            && isBehindAnd(word);
            if (closing) {
                return word;
            }
        }
        return -1;
    }

    private boolean isBehindAnd(int verb) {
        int before = verb - 1;
        while (before > 0 && (tag(before).startsWith("RB") || text(before).equals(","))) {
            before--;
        }
        return tag(before).equals("CC");
    }

    private void join(int first, int verb, int last) {
        if (relations[verb] == ADJECTIVE) {
            hang(heads[verb], verb, OBJECT);
        }
        hang(verb, first, CONJUNCT);
        retag(verb, "VBD");
        for (int word = verb + 1; word < last; word++) {
            if (heads[word] == first && relations[word] == OBJECT) {
                int object = child(verb, OBJECT);
                boolean second = object >= 0 && object < word;
                hang(word, second ? object : verb, second ? CONJUNCT : OBJECT);
            }
        }
        hang(last, first, CONJUNCT);
    }
}
