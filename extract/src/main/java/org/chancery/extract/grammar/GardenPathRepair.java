package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Gives the main clause its place where a parser took another part of the sentence for it: a clause
 * that opens the sentence, a noun with an infinitive, or a noun in apposition that closes it.
 */
final class GardenPathRepair {
    /** Words that open a clause which is not the main one. */
    private static final Set<String> OPENERS = GrammarWords.of("clause-opener");

    /** What hangs on the main verb, whichever word was taken for it. */
    private static final Set<Dependency> OF_THE_CLAUSE =
            Set.of(OBLIQUE, TEMPORAL, ADVERB, ADVERBIAL_CLAUSE, PUNCTUATION, PARATAXIS);

    private final List<Token> tokens;
    private final int[] heads;
    private final Dependency[] relations;

    private GardenPathRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        GardenPathRepair repair = new GardenPathRepair(tokens, heads, relations);
        for (int verb = 1; verb < heads.length; verb++) {
            if (repair.tag(verb).startsWith("VB")) {
                repair.openingClause(verb);
                repair.infinitiveOfSubject(verb);
                repair.closingApposition(verb);
            }
        }
    }

    /** "With its troops massed, Mali seems …", "Should Mali go on, Togo will stop". */
    private void openingClause(int verb) {
        int opening = heads[verb];
        boolean stray =
                relations[verb] == OTHER
                        && opening >= 0
                        && opening < verb
                        && heads[opening] < 0
                        && tag(opening).startsWith("VB")
                        && isFinite(verb)
                        && subject(verb) > opening;
        if (stray
                && heads[0] == opening
                && OPENERS.contains(tokens.get(0).text().toLowerCase(Locale.ROOT))) {
            raise(opening, verb);
            heads[opening] = verb;
            relations[opening] = ADVERBIAL_CLAUSE;
        }
    }

    /** "Mali's refusal to sign the treaty has angered Togo": the treaty angered nobody. */
    private void infinitiveOfSubject(int verb) {
        int infinitive = heads[verb];
        int noun = infinitive < 0 ? -1 : heads[infinitive];
        int object = subject(verb);
        boolean taken =
                relations[verb] == CLAUSAL_COMPLEMENT
                        && noun >= 0
                        && noun < infinitive
                        && heads[noun] < 0
                        && tag(noun).startsWith("NN")
                        && tag(infinitive).equals("VB")
                        && relations[infinitive] == NOUN_CLAUSE
                        && object > infinitive
                        && child(verb, MARKER) < 0
                        && child(noun, COPULA) < 0
                        && isFinite(verb);
        if (taken) {
            boolean passive = child(verb, PASSIVE_AUXILIARY) >= 0;
            raise(noun, verb);
            heads[object] = infinitive;
            relations[object] = OBJECT;
            heads[noun] = verb;
            relations[noun] = passive ? PASSIVE_SUBJECT : SUBJECT;
        }
    }

    /** "Mali accused Togo of theft, a charge denied by Togo": the charge is no subject. */
    private void closingApposition(int participle) {
        int noun = subject(participle);
        boolean bare =
                tag(participle).equals("VBN")
                        && heads[participle] < 0
                        && noun > 2
                        && noun == participle - 1
                        && child(participle, AUXILIARY) < 0
                        && child(participle, PASSIVE_AUXILIARY) < 0;
        for (int verb = 0; bare && verb < noun; verb++) {
            boolean main =
                    heads[verb] == participle
                            && relations[verb] == CLAUSAL_COMPLEMENT
                            && isFinite(verb)
                            && subject(verb) >= 0;
            if (main && tag(noun - 1).matches("DT|JJ")) {
                heads[verb] = -1;
                relations[verb] = ROOT;
                heads[noun] = verb;
                relations[noun] = PARATAXIS;
                heads[participle] = noun;
                relations[participle] = NOUN_CLAUSE;
                return;
            }
        }
    }

    /** The verb takes the place of the word that had it, and what goes with the whole sentence. */
    private void raise(int before, int verb) {
        heads[verb] = heads[before];
        relations[verb] = relations[before];
        for (int word = 0; word < heads.length; word++) {
            boolean ofNoun =
                    tag(before).startsWith("NN") && OF_THE_CLAUSE.contains(relations[word]);
            if (heads[word] == before && word != verb && (ofNoun || word > verb)) {
                heads[word] = verb;
            }
        }
    }

    private boolean isFinite(int verb) {
        if (tag(verb).matches("VBD|VBZ|VBP")) {
            return true;
        }
        for (int word = 0; word < verb; word++) {
            boolean helps =
                    heads[word] == verb
                            && (relations[word] == AUXILIARY
                                    || relations[word] == PASSIVE_AUXILIARY);
            if (helps && tag(word).matches("VBD|VBZ|VBP|MD")) {
                return true;
            }
        }
        return false;
    }

    private int subject(int verb) {
        return Math.max(child(verb, SUBJECT), child(verb, PASSIVE_SUBJECT));
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
