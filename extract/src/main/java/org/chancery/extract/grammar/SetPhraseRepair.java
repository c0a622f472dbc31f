package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * "asked Mali in vain to pay": "in vain" is an adverb, and the paying is what Mali was asked for.
 * Parsers take the adjective for a clause of its own that goes on with the infinitive.
 */
final class SetPhraseRepair extends TreeEdges {
    private static final Set<String> ADJECTIVES = GrammarWords.of("set-phrase-adjective");

    private SetPhraseRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        SetPhraseRepair repair = new SetPhraseRepair(tokens, heads, relations);
        for (int word = 2; word < heads.length - 1; word++) {
            boolean clause = relations[word] == ADVERBIAL_CLAUSE || relations[word] == NOUN_CLAUSE;
            if (clause && heads[word] >= 0 && repair.isSetPhrase(word)) {
                repair.flatten(word);
            }
        }
    }

    private boolean isSetPhrase(int word) {
        return tag(word).startsWith("JJ")
                && text(word - 1).equalsIgnoreCase("in")
                && !isNoun(word + 1)
                && ADJECTIVES.contains(text(word).toLowerCase(Locale.ROOT));
    }

    private void flatten(int word) {
        int above = heads[word];
        relations[word] = OBLIQUE;
        for (int child = word + 1; child < heads.length; child++) {
            if (heads[child] == word) {
                heads[child] = above;
            }
        }
    }
}
