package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Gives prepositions their nouns back where a parser took them for the opening of a clause or for
 * the particle of a verb: "asylum to five officers holed up in Lima", "killed up to nine men".
 */
final class PrepositionRepair extends TreeEdges {
    /** Prepositions that open no clause with a tense: "to five officers fled" is none. */
    private static final Set<String> NEVER_OPENING =
            Set.of("to", "from", "of", "against", "into", "on", "at");

    private PrepositionRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
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
                repair.forNoun(word);
                repair.asOpposedTo(word);
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
                        && (NEVER_OPENING.contains(text(mark)) || isOfNounBefore(participle, mark))
                        && !hasAuxiliary(participle);
        if (mistaken) {
            int above = heads[participle];
            hang(noun, above, isNoun(above) ? NOMINAL : OBLIQUE);
            hang(mark, noun, CASE);
            hang(participle, noun, NOUN_CLAUSE);
        }
    }

    /** "an accord with Mali dividing the river": it is with Mali, and divides. */
    private boolean isOfNounBefore(int participle, int mark) {
        int noun = heads[participle];
        return text(mark).equals("with")
                && noun == mark - 1
                && isNoun(noun)
                && isName(child(participle, SUBJECT));
    }

    /** "kidnapped up to 16 men": nobody was kidnapped up, or to anybody. */
    private void upTo(int up) {
        int to = up + 1;
        int number = up + 2;
        boolean counted =
                text(up).equals("up")
                        && number < heads.length
                        && text(to).equals("to")
                        && tag(number).matches("CD|\\$");
        int noun = counted ? heads[to] : -1;
        int verb = heads[up];
        boolean object =
                noun >= number
                        && relations[to] == CASE
                        && heads[noun] == verb
                        && isVerb(verb)
                        && !hasChild(verb, OBJECT);
        if (object) {
            relations[noun] = OBJECT;
            hang(up, number == noun ? noun : number, ADVERB);
            hang(to, up, ADVERB);
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
                        && isVerb(verb)
                        && verb < noun
                        && noun < participle - 1
                        && isNoun(participle - 1)
                        && !hasChild(verb, OBJECT)
                        && !hasChild(participle, AUXILIARY);
        if (taken) {
            hang(noun, verb, OBJECT);
            hang(participle, participle - 1, NOUN_CLAUSE);
        }
    }

    /** "are due to meet": "to" before the bare form of a verb is no preposition. */
    private void infinitive(int verb) {
        int to = heads[verb];
        boolean mark =
                tag(verb).equals("VB")
                        && relations[verb] == CLAUSAL_COMPLEMENT
                        && to == verb - 1
                        && text(to).equals("to")
                        && heads[to] >= 0
                        && relations[to] == OTHER;
        if (mark) {
            hang(verb, heads[to], OPEN_COMPLEMENT);
            hang(to, verb, MARKER);
        }
    }

    /**
     * "came for a visit after the decision to lend money": the visit does not lend; to lend is what
     * was decided.
     */
    private void forNoun(int infinitive) {
        int opening = child(infinitive, MARKER);
        int noun = child(infinitive, OTHER);
        int before = infinitive - 2;
        boolean mistaken =
                tag(infinitive).equals("VB")
                        && relations[infinitive] == ADVERBIAL_CLAUSE
                        && opening >= 0
                        && text(opening).equals("for")
                        && text(infinitive - 1).equals("to")
                        && noun > opening
                        && noun < before
                        && isNoun(noun)
                        && isNoun(before);
        if (mistaken) {
            hang(noun, heads[infinitive], OBLIQUE);
            hang(opening, noun, CASE);
            hang(infinitive, before, NOUN_CLAUSE);
        }
    }

    /** "pays in goods as opposed to cash": nobody opposes anything. */
    private void asOpposedTo(int opposed) {
        boolean contrast =
                text(opposed).equals("opposed")
                        && opposed + 1 < heads.length
                        && text(opposed - 1).equals("as")
                        && text(opposed + 1).equals("to");
        int noun = contrast ? heads[opposed + 1] : -1;
        if (noun > opposed && heads[noun] == opposed && relations[opposed + 1] == CASE) {
            int above = heads[opposed];
            hang(noun, above, isNoun(above) ? NOMINAL : OBLIQUE);
            hang(opposed, noun, CASE);
            hang(opposed - 1, noun, CASE);
        }
    }
}
