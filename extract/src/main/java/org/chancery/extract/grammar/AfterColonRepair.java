package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import org.chancery.model.text.Token;

/**
 * "The plan met scorn: the Malian envoy, Oumar Keita, accused Chad": what stands behind the colon
 * is a clause with a subject of its own. Where a name is set beside that subject, parsers may take
 * it for more of what stands before the colon, and leave the verb to the subject there.
 */
final class AfterColonRepair extends TreeEdges {
    private AfterColonRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        AfterColonRepair repair = new AfterColonRepair(tokens, heads, relations);
        for (int colon = 2; colon < tokens.size() - 2; colon++) {
            if (repair.text(colon).matches("[:;]")) {
                repair.part(colon);
            }
        }
    }

    private void part(int colon) {
        int verb = hangingBefore(colon);
        int subject = verb < 0 ? -1 : subjectBetween(colon, verb);
        if (subject < 0) {
            return;
        }
        int other = subject(verb);
        int first = other < 0 ? heads[verb] : clauseOn(other, colon);
        if (first < 0 || first > colon || !isVerb(first)) {
            return;
        }
        if (other >= 0) {
            hang(first, heads[verb], relations[verb]);
            for (int word = 0; word < colon; word++) {
                heads[word] = heads[word] == verb ? first : heads[word];
            }
            hang(other, first, SUBJECT);
        }
        hang(verb, first, PARATAXIS);
        hang(subject, verb, subjectOf(verb));
    }

    /** The first verb with a tense behind the colon, if it has no subject there. */
    private int hangingBefore(int colon) {
        for (int word = colon + 2; word < heads.length; word++) {
            if (isVerb(word) && isFinite(word)) {
                return heads[word] < colon && subject(word) < colon ? word : -1;
            }
        }
        return -1;
    }

    /** The noun behind the colon that has been hung on words before it. */
    private int subjectBetween(int colon, int verb) {
        for (int word = colon + 1; word < verb; word++) {
            if (tag(word).matches("NN.*|PRP")) {
                boolean out = heads[word] < colon && !hasChild(word, CASE);
                if (out) {
                    return word;
                }
            }
        }
        return -1;
    }

    /** The verb with a tense that was taken for a description of the subject. */
    private int clauseOn(int noun, int colon) {
        for (int word = noun + 1; word < colon; word++) {
            boolean describing = heads[word] == noun && relations[word] == NOUN_CLAUSE;
            if (describing && isTensed(word)) {
                return word;
            }
        }
        return -1;
    }
}
