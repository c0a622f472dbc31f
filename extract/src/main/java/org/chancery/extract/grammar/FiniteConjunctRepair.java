package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import org.chancery.model.text.Token;

/**
 * "urged Mali to leave and offered to pay": a past tense goes with a past tense, not with the
 * infinitive a parser hung it on, so that it is not Mali who offered.
 */
final class FiniteConjunctRepair {
    private FiniteConjunctRepair() {}

    /** Changes {@code heads} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        for (int verb = 1; verb < heads.length; verb++) {
            boolean finite = tokens.get(verb).tag().matches("VBD|VBZ|VBN");
            boolean later = relations[verb] == CONJUNCT && heads[verb] >= 0 && heads[verb] < verb;
            boolean bare =
                    !has(heads, relations, verb, SUBJECT, PASSIVE_SUBJECT)
                            && !has(heads, relations, verb, AUXILIARY, PASSIVE_AUXILIARY);
            if (finite && later && bare) {
                int above = firstLike(tokens, heads, relations, verb);
                heads[verb] = above >= 0 && above < verb ? above : heads[verb];
            }
        }
    }

    /** The nearest verb above an infinitive or gerund that has the tense of the later one. */
    private static int firstLike(
            List<Token> tokens, int[] heads, Dependency[] relations, int verb) {
        int at = heads[verb];
        // Taggers take a past tense for a participle.
        String tense = tokens.get(verb).tag().replace("VBN", "VBD");
        boolean untensed =
                tokens.get(at).tag().matches("VB|VBG")
                        && !has(heads, relations, at, AUXILIARY, PASSIVE_AUXILIARY);
        for (int steps = 0; untensed && at >= 0 && steps < heads.length; steps++) {
            if (tokens.get(at).tag().equals(tense)) {
                return at;
            }
            at = heads[at];
        }
        return -1;
    }

    private static boolean has(
            int[] heads, Dependency[] relations, int word, Dependency one, Dependency other) {
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] == word && (relations[child] == one || relations[child] == other)) {
                return true;
            }
        }
        return false;
    }
}
