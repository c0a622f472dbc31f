package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Gives prepositions their nouns back where a parser took them for the opening of a clause or for
 * the particle of a verb: "asylum to five officers holed up in Lima", "killed up to nine men".
 */
final class PrepositionRepair {
    /** Prepositions that open no clause with a tense: "to five officers fled" is none. */
    private static final Set<String> NEVER_OPENING =
            Set.of("to", "from", "of", "against", "into", "on", "at");

    private final List<Token> tokens;
    private final int[] heads;
    private final Dependency[] relations;

    private PrepositionRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        PrepositionRepair repair = new PrepositionRepair(tokens, heads, relations);
        for (int word = 1; word < heads.length; word++) {
            if (heads[word] >= 0) {
                repair.describedBehind(word);
                repair.upTo(word);
                repair.objectOfTwo(word);
                repair.infinitive(word);
            }
        }
    }

    /** "granted asylum to five officers holed up there": the holing up describes the officers. */
    private void describedBehind(int participle) {
        int mark = child(participle, MARKER);
        int noun = child(participle, SUBJECT);
        boolean mistaken =
                tag(participle).matches("VBD|VBN|VBG")
                        && mark >= 0
                        && noun > mark
                        && noun < participle
                        && heads[participle] < mark
                        && NEVER_OPENING.contains(tokens.get(mark).text())
                        && child(participle, AUXILIARY) < 0
                        && child(participle, PASSIVE_AUXILIARY) < 0;
        if (mistaken) {
            int above = heads[participle];
            heads[noun] = above;
            relations[noun] = tag(above).startsWith("NN") ? NOMINAL : OBLIQUE;
            heads[mark] = noun;
            relations[mark] = CASE;
            heads[participle] = noun;
            relations[participle] = NOUN_CLAUSE;
        }
    }

    /** "kidnapped up to 16 men": nobody was kidnapped up, or to anybody. */
    private void upTo(int up) {
        int to = up + 1;
        int number = up + 2;
        boolean counted =
                tokens.get(up).text().equals("up")
                        && number < heads.length
                        && tokens.get(to).text().equals("to")
                        && tag(number).matches("CD|\\$");
        int noun = counted ? heads[to] : -1;
        int verb = heads[up];
        boolean object =
                noun >= number
                        && relations[to] == CASE
                        && heads[noun] == verb
                        && tag(verb).startsWith("VB")
                        && child(verb, OBJECT) < 0;
        if (object) {
            relations[noun] = OBJECT;
            heads[up] = number == noun ? noun : number;
            relations[up] = ADVERB;
            heads[to] = up;
            relations[to] = ADVERB;
        }
    }

    /**
     * "will give food to refugees fleeing the war": the food flees nothing, and is what is given.
     */
    private void objectOfTwo(int participle) {
        int verb = heads[participle];
        int noun = child(participle, SUBJECT);
        boolean taken =
                relations[participle] == OTHER
                        && tag(participle).equals("VBG")
                        && tag(verb).startsWith("VB")
                        && verb < noun
                        && noun < participle - 1
                        && tag(participle - 1).startsWith("NN")
                        && child(verb, OBJECT) < 0
                        && child(participle, AUXILIARY) < 0;
        if (taken) {
            heads[noun] = verb;
            relations[noun] = OBJECT;
            heads[participle] = participle - 1;
            relations[participle] = NOUN_CLAUSE;
        }
    }

    /** "are due to meet": "to" before the bare form of a verb is no preposition. */
    private void infinitive(int verb) {
        int to = heads[verb];
        boolean mark =
                tag(verb).equals("VB")
                        && relations[verb] == CLAUSAL_COMPLEMENT
                        && to == verb - 1
                        && tokens.get(to).text().equals("to")
                        && heads[to] >= 0
                        && relations[to] == OTHER;
        if (mark) {
            heads[verb] = heads[to];
            relations[verb] = OPEN_COMPLEMENT;
            heads[to] = verb;
            relations[to] = MARKER;
        }
    }

    private int child(int word, Dependency relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && relations[i] == relation) {
                return i;
            }
        }
        return -1;
    }

    private String tag(int word) {
        return tokens.get(word).tag();
    }
}
