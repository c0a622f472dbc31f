package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.text.Token;

/**
 * Takes back nouns that were tagged as verbs: in "rejected a State Department call to leave" the
 * article is that of the call, since one department "calls".
 */
final class LostNounRepair {
    private final List<Token> tokens;
    private final int[] heads;
    private final Dependency[] relations;

    private LostNounRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        this.tokens = new ArrayList<>(tokens);
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes {@code heads} and {@code relations} in place; the tokens with their tags mended. */
    static List<Token> repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        LostNounRepair repair = new LostNounRepair(tokens, heads, relations);
        for (int word = 2; word < heads.length; word++) {
            if (repair.isNoun(word)) {
                repair.take(word);
            }
        }
        return repair.tokens;
    }

    private boolean isNoun(int word) {
        int subject = word - 1;
        boolean bare =
                tokens.get(word).tag().matches("VBP?")
                        && relations[word] == CLAUSAL_COMPLEMENT
                        && heads[word] >= 0
                        && heads[word] < subject
                        && heads[subject] == word
                        && relations[subject] == SUBJECT
                        && child(word, MARKER) < 0
                        && child(word, AUXILIARY) < 0
                        && child(heads[word], OBJECT) < 0;
        int article = bare ? child(subject, DETERMINER) : -1;
        return article >= 0 && tokens.get(article).text().matches("an?");
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
        tokens.set(word, tokens.get(word).withTag("NN"));
    }

    private int child(int word, Dependency relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && relations[i] == relation) {
                return i;
            }
        }
        return -1;
    }
}
