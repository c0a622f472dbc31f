package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * "the men, who Chad says crossed the river": the men crossed it, and what Chad says stands beside.
 * Parsers take the pronoun for the object of the saying, which leaves the crossing without anybody
 * who does it (Quirk et al. 1985, 17.63, on pushdown relative clauses).
 */
final class RelativeSayingRepair extends TreeEdges {
    private static final Set<String> SAYING = GrammarWords.of("saying");

    private RelativeSayingRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        RelativeSayingRepair repair = new RelativeSayingRepair(tokens, heads, relations);
        for (int verb = 3; verb < heads.length; verb++) {
            int saying = heads[verb];
            boolean said =
                    relations[verb] == CLAUSAL_COMPLEMENT || relations[verb] == OPEN_COMPLEMENT;
            if (said && saying >= 0 && saying < verb && repair.isSaying(saying)) {
                repair.part(saying, verb);
            }
        }
    }

    private boolean isSaying(int verb) {
        return isTensed(verb) && SAYING.contains(lemma(verb).toLowerCase(Locale.ROOT));
    }

    private void part(int saying, int verb) {
        int pronoun = child(saying, OBJECT);
        int speaker = subject(saying);
        int noun = pronoun < 1 ? -1 : nounBefore(pronoun);
        boolean relative =
                noun >= 0
                        && pronoun < speaker
                        && speaker < saying
                        && text(pronoun).toLowerCase(Locale.ROOT).matches("who|which|that")
                        && subject(verb) < 0
                        && firstOf(verb) == saying + 1
                        && (isTensedOrModal(saying + 1) || tag(saying + 1).equals("VBN"));
        if (relative) {
            hang(verb, noun, RELATIVE_CLAUSE);
            hang(saying, verb, PARATAXIS);
            hang(pronoun, verb, subjectOf(verb));
        }
    }

    private int nounBefore(int pronoun) {
        int word = text(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        return word >= 0 && isNoun(word) ? word : -1;
    }

    /** The first word of a verb group: "had" of "had been seen". */
    private int firstOf(int verb) {
        for (int word = 0; word < verb; word++) {
            if (heads[word] == verb && AUXILIARIES_AND_COPULA.contains(relations[word])) {
                return word;
            }
        }
        return verb;
    }
}
