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
final class GardenPathRepair extends TreeEdges {
    /** Words that open a clause which is not the main one. */
    private static final Set<String> OPENERS = GrammarWords.of("clause-opener");

    /** Words that open a clause or, before a noun, say when. */
    private static final Set<String> TIMES = Set.of("after", "before", "since", "until", "till");

    /** Prepositions that never open a clause with a verb of its own. */
    private static final Set<String> BEFORE_NOUNS = GrammarWords.of("before-nouns-only");

    private GardenPathRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place; the tokens with their tags mended. */
    static List<Token> repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        GardenPathRepair repair = new GardenPathRepair(tokens, heads, relations);
        for (int verb = 1; verb < heads.length; verb++) {
            if (repair.isVerb(verb)) {
                repair.openingClause(verb);
                repair.infinitiveOfSubject(verb);
                repair.timeOfInfinitive(verb);
                repair.closingApposition(verb);
                repair.clauseAsSubject(verb);
                repair.dateAsSubject(verb);
            }
        }
        return repair.tokens;
    }

    /** "With its troops massed, Mali seems …", "Should Mali go on, Togo will stop". */
    private void openingClause(int verb) {
        int opening = heads[verb];
        boolean stray =
                relations[verb] == OTHER
                        && opening >= 0
                        && opening < verb
                        && heads[opening] < 0
                        && isVerb(opening)
                        && isFinite(verb)
                        && subject(verb) > opening;
        if (stray && heads[0] == opening && OPENERS.contains(text(0).toLowerCase(Locale.ROOT))) {
            raise(opening, verb);
            hang(opening, verb, ADVERBIAL_CLAUSE);
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
                        && isNoun(noun)
                        && tag(infinitive).equals("VB")
                        && relations[infinitive] == NOUN_CLAUSE
                        && object > infinitive
                        && !hasChild(verb, MARKER)
                        && !hasChild(noun, COPULA)
                        && isFinite(verb);
        if (taken) {
            boolean passive = hasChild(verb, PASSIVE_AUXILIARY);
            raise(noun, verb);
            hang(object, infinitive, OBJECT);
            hang(noun, verb, passive ? PASSIVE_SUBJECT : SUBJECT);
        }
    }

    /** "A failure to pay soon after the vote may anger Togo": the vote angers nobody. */
    private void timeOfInfinitive(int verb) {
        int infinitive = heads[verb];
        int noun = infinitive < 0 ? -1 : heads[infinitive];
        int time = subject(verb);
        int marker = child(verb, MARKER);
        boolean taken =
                relations[verb] == ADVERBIAL_CLAUSE
                        && noun >= 0
                        && noun < infinitive
                        && (heads[noun] < 0 || relations[noun] == CLAUSAL_COMPLEMENT)
                        && isNoun(noun)
                        && !hasChild(noun, COPULA)
                        && tag(infinitive).equals("VB")
                        && relations[infinitive] == NOUN_CLAUSE
                        && marker > infinitive
                        && marker < time
                        && TIMES.contains(text(marker).toLowerCase(Locale.ROOT))
                        && isFinite(verb);
        if (taken) {
            boolean passive = hasChild(verb, PASSIVE_AUXILIARY);
            raise(noun, verb);
            hang(marker, time, CASE);
            hang(time, infinitive, OBLIQUE);
            hang(noun, verb, passive ? PASSIVE_SUBJECT : SUBJECT);
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
                        && !hasAuxiliary(participle);
        for (int verb = 0; bare && verb < noun; verb++) {
            boolean main =
                    heads[verb] == participle
                            && relations[verb] == CLAUSAL_COMPLEMENT
                            && isFinite(verb)
                            && subject(verb) >= 0;
            if (main && tag(noun - 1).matches("DT|JJ")) {
                hang(verb, -1, ROOT);
                hang(noun, verb, PARATAXIS);
                hang(participle, noun, NOUN_CLAUSE);
                return;
            }
        }
    }

    /** "The accord concluded on Sunday is no gift": the accord is none, it concluded nothing. */
    private void clauseAsSubject(int participle) {
        int noun = subject(participle);
        int main = heads[participle];
        boolean taken =
                relations[participle] == CLAUSAL_SUBJECT
                        && tag(participle).matches("VBD|VBN")
                        && noun >= 0
                        && noun < participle
                        && isNoun(noun)
                        && !hasAuxiliary(participle)
                        && !hasChild(participle, MARKER)
                        && !hasChild(participle, OBJECT)
                        && main > participle;
        if (taken) {
            hang(noun, main, subjectOf(main));
            hang(participle, noun, NOUN_CLAUSE);
            retag(participle, "VBN");
        }
    }

    /** "A truce signed on May 3 by Mali has been kept": nobody kept the third of May. */
    private void dateAsSubject(int verb) {
        int marker = child(verb, MARKER);
        int date = subject(verb);
        int participle = heads[verb];
        boolean taken =
                relations[verb] == ADVERBIAL_CLAUSE
                        && isFinite(verb)
                        && marker >= 0
                        && marker < date
                        && BEFORE_NOUNS.contains(text(marker).toLowerCase(Locale.ROOT))
                        && participle >= 0
                        && participle < marker
                        && tag(participle).matches("VBD|VBN")
                        && !hasAuxiliary(participle)
                        && !hasChild(participle, OBJECT);
        int noun = taken ? subject(participle) : -1;
        if (noun >= 0 && noun < participle) {
            raise(participle, verb);
            hang(marker, date, CASE);
            hang(date, participle, OBLIQUE);
            hang(noun, verb, subjectOf(verb));
            hang(participle, noun, NOUN_CLAUSE);
            retag(participle, "VBN");
        }
    }
}
