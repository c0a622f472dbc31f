package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import org.chancery.model.text.Token;

/**
 * Takes back nouns that were tagged as verbs: in "rejected a State Department call to leave" the
 * article is that of the call, since one department "calls".
 */
final class LostNounRepair extends TreeEdges {
    private LostNounRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place; the tokens with their tags mended. */
    static List<Token> repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        LostNounRepair repair = new LostNounRepair(tokens, heads, relations);
        for (int word = 2; word < heads.length; word++) {
            if (repair.isLost(word)) {
                repair.take(word);
            }
        }
        return repair.tokens;
    }

    private boolean isLost(int word) {
        int subject = word - 1;
        boolean bare =
                tag(word).matches("VBP?")
                        && relations[word] == CLAUSAL_COMPLEMENT
                        && heads[word] >= 0
                        && heads[word] < subject
                        && heads[subject] == word
                        && relations[subject] == SUBJECT
                        && !hasChild(word, MARKER)
                        && !hasChild(word, AUXILIARY)
                        && !hasChild(heads[word], OBJECT);
        int article = bare ? child(subject, DETERMINER) : -1;
        return article >= 0 && text(article).matches("an?");
    }

    private void take(int word) {
        int modifier = word - 1;
        heads[child(modifier, DETERMINER)] = word;
        relations[modifier] = COMPOUND;
        relations[word] = OBJECT;
        for (int below = word + 1; below < heads.length; below++) {
            if (heads[below] == word && relations[below] == OPEN_COMPLEMENT) {
                relations[below] = NOUN_CLAUSE;
            }
        }
        retag(word, "NN");
    }
}
