package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import org.chancery.model.text.Token;

/**
 * "urged Mali to leave and offered to pay": a past tense goes with a past tense, not with the
 * infinitive a parser hung it on, so that it is not Mali who offered.
 */
final class FiniteConjunctRepair extends TreeEdges {
    private FiniteConjunctRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        FiniteConjunctRepair repair = new FiniteConjunctRepair(tokens, heads, relations);
        for (int verb = 1; verb < heads.length; verb++) {
            boolean finite = repair.tag(verb).matches("VBD|VBZ|VBN");
            boolean later = relations[verb] == CONJUNCT && heads[verb] >= 0 && heads[verb] < verb;
            boolean bare = repair.subject(verb) < 0 && !repair.hasAuxiliary(verb);
            if (finite && later && bare) {
                int above = repair.firstLike(verb);
                heads[verb] = above >= 0 && above < verb ? above : heads[verb];
            }
        }
    }

    /** The nearest verb above an infinitive or gerund that has the tense of the later one. */
    private int firstLike(int verb) {
        int at = heads[verb];
        // Taggers take a past tense for a participle.
        String tense = tag(verb).replace("VBN", "VBD");
        boolean untensed = tag(at).matches("VB|VBG") && !hasAuxiliary(at);
        for (int steps = 0; untensed && at >= 0 && steps < heads.length; steps++) {
            if (tag(at).equals(tense)) {
                return at;
            }
            at = heads[at];
        }
        return -1;
    }
}
