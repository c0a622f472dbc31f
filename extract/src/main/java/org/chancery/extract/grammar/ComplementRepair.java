package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Tells complements from what parsers take for one: an object ("called off a four-day strike") and
 * a participle that says what else was done ("rioted, joining the others").
 */
final class ComplementRepair extends TreeEdges {
    /** Verbs that say what somebody is, becomes or is made. */
    private static final Set<String> NAMING = GrammarWords.of("naming");

    /** Verbs whose gerund says what is begun, left, shunned or seen being done. */
    private static final Set<String> TAKING_GERUND = GrammarWords.of("taking-gerund");

    /** Nouns for what is said, thought or known. */
    private static final Set<String> CONTENT = GrammarWords.of("content");

    /** Verbs of answering, whose object is what somebody said. */
    private static final Set<String> DONE_TO_WORDS = GrammarWords.of("done-to-words");

    private ComplementRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        ComplementRepair repair = new ComplementRepair(tokens, heads, relations);
        for (int word = 1; word < heads.length; word++) {
            repair.deadline(word);
            repair.strayObject(word);
            repair.content(word);
            int verb = heads[word];
            boolean behindVerb =
                    relations[word] == OPEN_COMPLEMENT
                            && verb >= 0
                            && verb < word
                            && repair.isVerb(verb);
            if (behindVerb) {
                repair.noun(word, verb);
                repair.gerund(word, verb);
            }
        }
    }

    /** "called off a strike": the strike is what was called off. */
    private void noun(int noun, int verb) {
        boolean object =
                tag(noun).matches("NNS?")
                        && (hasChild(noun, DETERMINER) || hasChild(noun, POSSESSIVE))
                        && !hasChild(noun, CASE)
                        && !hasChild(noun, COPULA)
                        && !hasChild(verb, OBJECT)
                        && !hasChild(verb, PASSIVE_AUXILIARY)
                        && (hasChild(verb, PARTICLE) || !NAMING.contains(lemma(verb)));
        if (object) {
            relations[noun] = OBJECT;
        }
    }

    /** "opened fire, killing two": the killing is an act of its own. */
    private void gerund(int gerund, int verb) {
        boolean apart =
                tag(gerund).equals("VBG")
                        && !hasChild(gerund, AUXILIARY)
                        && !TAKING_GERUND.contains(lemma(verb));
        if (apart) {
            relations[gerund] = ADVERBIAL_CLAUSE;
        }
    }

    /** "rejected the text and accused Chad, Niger and Mali": Niger goes with Chad. */
    private void strayObject(int noun) {
        int verb = heads[noun];
        if (verb < 0 || relations[noun] != OBJECT || !isName(noun)) {
            return;
        }
        for (int other = noun - 1; other > verb; other--) {
            int second = heads[other];
            boolean listed =
                    relations[other] == OBJECT
                            && second > verb
                            && second < other
                            && heads[second] == verb
                            && relations[second] == CONJUNCT
                            && isName(other)
                            && text(other + 1).equals(",");
            if (listed) {
                hang(noun, other, CONJUNCT);
                return;
            }
        }
    }

    /** "a warning that Chad is ready to pay": what the warning says, not what is ready of it. */
    private void content(int predicate) {
        if (isDoneToWords(predicate)) {
            return;
        }
        int noun = heads[predicate];
        int that = relations[predicate] == RELATIVE_CLAUSE ? noun + 1 : -1;
        boolean said =
                that > 0
                        && that < predicate
                        && tag(that).equals("IN")
                        && text(that).equals("that")
                        && heads[that] == predicate
                        && relations[that] == OBJECT
                        && subject(predicate) > that;
        if (said && (hasChild(predicate, COPULA) || CONTENT.contains(lemma(noun)))) {
            relations[predicate] = CLAUSAL_COMPLEMENT;
            relations[that] = MARKER;
        }
    }

    /** "a charge that Chad rejects": it says nothing of the rejecting, it is what is rejected. */
    private boolean isDoneToWords(int predicate) {
        return DONE_TO_WORDS.contains(lemma(predicate))
                && !hasChild(predicate, CLAUSAL_COMPLEMENT)
                && !hasChild(predicate, OPEN_COMPLEMENT)
                && !hasChild(predicate, COPULA);
    }

    /** "gave Chad two months to leave": the months are what is given, and Chad gets them. */
    private void deadline(int span) {
        int verb = heads[span];
        int receiver = span - 2;
        boolean given =
                relations[span] == TEMPORAL
                        && receiver == verb + 1
                        && verb >= 0
                        && heads[receiver] == verb
                        && relations[receiver] == OBJECT
                        && tag(span - 1).equals("CD")
                        && span + 2 < heads.length
                        && tag(span + 1).equals("TO")
                        && tag(span + 2).equals("VB");
        if (given) {
            relations[receiver] = INDIRECT_OBJECT;
            relations[span] = OBJECT;
        }
    }
}
