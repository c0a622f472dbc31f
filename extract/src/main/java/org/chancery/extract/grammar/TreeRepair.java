package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Moves branches that parsers are known to hang wrongly in news prose: verbs are coordinated with
 * verbs, names with names.
 */
final class TreeRepair extends TreeEdges {
    /** Verbs whose participles hardly stand before a noun without an article. Own list. */
    private static final Set<String> NEVER_DESCRIBING = GrammarWords.of("never-describing");

    /**
     * Verbs whose infinitive says what is asked, ordered, allowed or undertaken, and hardly ever
     * what for. Own list, after Quirk et al. 1985, 16.
     */
    private static final Set<String> TAKING_INFINITIVE = GrammarWords.of("taking-infinitive");

    /** Verbs of giving, whose receiver may stand right before the thing given. */
    private static final Set<String> GIVING = GrammarWords.of("giving");

    /** Of those with an infinitive, verbs whose object is always somebody. */
    private static final Set<String> ASKING_SOMEBODY = GrammarWords.of("asking-somebody");

    private TreeRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        TreeRepair repair = new TreeRepair(tokens, heads, relations);
        for (int word = 0; word < tokens.size(); word++) {
            if (relations[word] == CONJUNCT && heads[word] >= 0) {
                repair.conjunct(word);
                repair.sharedInfinitive(word);
            } else if (relations[word] == OPEN_COMPLEMENT && repair.tag(word).equals("IN")) {
                repair.objectBehindAs(word);
            } else if (relations[word] == OTHER && repair.isAskedFor(word)) {
                relations[word] = OPEN_COMPLEMENT;
            } else if (relations[word] == OTHER && repair.isSetOff(word)) {
                relations[word] = NOUN_CLAUSE;
            } else if (relations[word] == OTHER && repair.isVerb(word)) {
                repair.relative(word);
            } else if (relations[word] == COMPOUND && heads[word] >= 0) {
                repair.receiver(word);
            } else if (relations[word] == ADJECTIVE && heads[word] >= 0) {
                repair.participle(word);
            } else if (relations[word] == CLAUSAL_COMPLEMENT && repair.isOpening(word)) {
                relations[word] = ADVERBIAL_CLAUSE;
            } else if (relations[word] == ADVERBIAL_CLAUSE && repair.isAskedFor(word)) {
                relations[word] = OPEN_COMPLEMENT;
            } else if (relations[word] == NOUN_CLAUSE) {
                repair.askedOfObject(word);
            }
            if (relations[word] == OTHER && repair.isThatClause(word)) {
                relations[word] = CLAUSAL_COMPLEMENT;
            }
        }
    }

    /** "a treaty, sealed in May and still unratified, …": the participle says which treaty. */
    private boolean isSetOff(int word) {
        int noun = heads[word];
        return tag(word).equals("VBN")
                && noun >= 0
                && noun < word
                && isNoun(noun)
                && text(word - 1).equals(",")
                && !hasChild(word, SUBJECT)
                && !hasChild(word, PASSIVE_SUBJECT)
                && !hasChild(word, AUXILIARY);
    }

    /** "rejected as baseless the charge": what is rejected is the charge. */
    private void objectBehindAs(int as) {
        int verb = heads[as];
        int named = -1;
        int object = -1;
        for (int word = as + 1; word < heads.length; word++) {
            boolean below = heads[word] == as && relations[word] == OTHER;
            named = below && named < 0 ? word : named;
            object = below && word != named && isNoun(word) ? word : object;
        }
        if (object < 0 || verb < 0 || hasChild(verb, OBJECT)) {
            return;
        }
        hang(object, verb, OBJECT);
        hang(named, verb, OBLIQUE);
        hang(as, named, CASE);
    }

    /** "sold Chad four boats", "gave Chad boats": Chad is no sort of boat. */
    private void receiver(int word) {
        int noun = heads[word];
        int verb = heads[noun];
        boolean given =
                isName(word)
                        && word + 1 <= noun
                        && verb >= 0
                        && (tag(word + 1).matches("CD|DT") || isThingGiven(verb, word + 1))
                        && verb == word - 1
                        && isVerb(verb)
                        && relations[noun] == OBJECT;
        if (given) {
            hang(word, verb, INDIRECT_OBJECT);
            heads[word + 1] = word + 1 == noun ? verb : noun;
        }
    }

    private boolean isThingGiven(int verb, int next) {
        return GIVING.contains(lemma(verb))
                && tag(next).matches("NNS?|JJ")
                && !Character.isUpperCase(text(next).codePointAt(0));
    }

    /** "counselled Chad and Niger to talk": both are counselled; neither talks in a new clause. */
    private void sharedInfinitive(int word) {
        int verb = heads[word];
        int second = child(word, SUBJECT);
        int first = verb < 0 ? -1 : child(verb, OBJECT);
        if (isAskedFor(word) && first > verb && second > first) {
            relations[word] = OPEN_COMPLEMENT;
            hang(second, first, CONJUNCT);
        }
    }

    /** "counselled the president to go": the going is counselled, the president not described. */
    private void askedOfObject(int word) {
        int object = heads[word];
        int verb = object < 0 ? -1 : heads[object];
        boolean asked =
                verb >= 0
                        && relations[object] == OBJECT
                        && tag(word).equals("VB")
                        && hasChild(word, MARKER)
                        && ASKING_SOMEBODY.contains(lemma(verb));
        if (asked) {
            hang(word, verb, OPEN_COMPLEMENT);
        }
    }

    private boolean isThatClause(int word) {
        int mark = child(word, MARKER);
        return heads[word] >= 0
                && heads[word] < word
                && isVerb(word)
                && mark >= 0
                && text(mark).equalsIgnoreCase("that");
    }

    /** "exhorted its rulers to open the ports": the opening is what was urged. */
    private boolean isAskedFor(int word) {
        int verb = heads[word];
        return verb >= 0
                && verb < word
                && tag(word).equals("VB")
                && hasChild(word, MARKER)
                && TAKING_INFINITIVE.contains(lemma(verb));
    }

    /**
     * "has banned opposition leader Okello": what parsers take for a description of the leader is
     * the verb. Told from "has limited means" by the name, or by a verb that describes nothing.
     */
    private void participle(int word) {
        int object = heads[word];
        int have = heads[object];
        boolean perfect =
                tag(word).equals("VBN")
                        && relations[object] == OBJECT
                        && have >= 0
                        && lemma(have).equals("have")
                        && isRightAfter(have, word);
        boolean verbal = isName(object) || NEVER_DESCRIBING.contains(lemma(word));
        if (!perfect || !verbal) {
            return;
        }
        hang(word, heads[have], relations[have]);
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] == have && child != word) {
                heads[child] = word;
            }
        }
        hang(have, word, AUXILIARY);
    }

    /** "Hoping to win, Chad signed": a participle without a subject is nothing that was signed. */
    private boolean isOpening(int word) {
        return tag(word).equals("VBG")
                && word < heads[word]
                && !hasChild(word, SUBJECT)
                && !hasChild(word, AUXILIARY);
    }

    /** Next to it, or with nothing but adverbs between. */
    private boolean isRightAfter(int first, int word) {
        for (int between = first + 1; between < word; between++) {
            if (!tag(between).startsWith("RB")) {
                return false;
            }
        }
        return first < word;
    }

    private void conjunct(int word) {
        int first = heads[word];
        if (isSecondMainVerb(word, first)) {
            afterFinite(word, first);
        } else if (isVerb(word) && isNoun(first) && !hasChild(first, COPULA)) {
            int above = heads[first];
            for (int steps = 0; above >= 0 && steps < tokens.size(); steps++) {
                if (isVerb(above) && above < word) {
                    heads[word] = above;
                    return;
                }
                above = heads[above];
            }
        } else if (isName(word) && isNoun(first) && !isName(first)) {
            nameBefore(word, first);
        } else if (isNoun(word) && isVerb(first)) {
            objectBefore(word, first);
        }
    }

    /** "told Mali to leave and closed the road": the closing is not what Mali was told to do. */
    private boolean isSecondMainVerb(int word, int first) {
        boolean bare =
                tag(word).equals("VBN")
                        && tag(first).equals("VB")
                        && tag(word - 1).equals("CC")
                        && !hasChild(word, PASSIVE_AUXILIARY);
        return (bare || isFinitePredicate(word))
                && (!isFinitePredicate(first) || isUnderWay(first, word))
                && subject(word) < 0
                && !isNoun(first);
    }

    /** "denied that Mali was arming them and called for talks": the denier, not Mali, called. */
    private boolean isUnderWay(int first, int word) {
        int above = heads[first];
        return tag(first).equals("VBG")
                && tag(word).equals("VBD")
                && relations[first] == CLAUSAL_COMPLEMENT
                && above >= 0
                && tag(above).equals("VBD");
    }

    /** Joins a verb with the nearest verb above that has a tense, too. */
    private void afterFinite(int word, int first) {
        int above = heads[first];
        for (int steps = 0; above >= 0 && steps < tokens.size(); steps++) {
            if (isVerb(above) && above < word && isFinitePredicate(above)) {
                heads[word] = above;
                return;
            }
            above = heads[above];
        }
    }

    /** Finite, or linked by a copula that is: "is a general", "was ready". */
    private boolean isFinitePredicate(int word) {
        return isTensed(word) || hasFiniteHelp(word, AUXILIARIES_AND_COPULA);
    }

    /** "flew dogs and a clinic to Mali": the clinic goes with the dogs, not with the flying. */
    private void objectBefore(int word, int verb) {
        int object = child(verb, OBJECT);
        if (object > verb && object < word && !hasChild(word, SUBJECT) && !hasChild(word, COPULA)) {
            heads[word] = object;
        }
    }

    /** "went to Mali, which signed …": the clause describes the noun before "which". */
    private void relative(int verb) {
        for (int which = 1; which < verb; which++) {
            boolean subject = heads[which] == verb && relations[which] == SUBJECT;
            if (subject && tag(which).equals("WDT")) {
                int noun = describedBefore(which);
                if (noun >= 0 && isNoun(noun) && !isBelow(verb, noun, which)) {
                    detach(noun, verb);
                    hang(verb, noun, RELATIVE_CLAUSE);
                }
                return;
            }
        }
    }

    /** The noun before ", which" or ", both of which". */
    private int describedBefore(int which) {
        int at = which - 1;
        while (at >= 0 && text(at).matches(",|of|both|all|neither|each|some|most")) {
            at--;
        }
        return at;
    }

    /** True when the noun hangs below the verb by more than one step. */
    private boolean isBelow(int verb, int noun, int limit) {
        int at = heads[noun];
        for (int steps = 0; at >= 0 && at != verb && steps <= limit; steps++) {
            at = heads[at];
        }
        return at == verb && heads[noun] != verb;
    }

    /** A noun that the parser put under its own clause takes the place of that clause. */
    private void detach(int noun, int verb) {
        if (heads[noun] == verb) {
            hang(noun, heads[verb], OBLIQUE);
        }
    }

    /** "a league of Chad, Niger and Mali": Niger and Mali go with Chad, not with the league. */
    private void nameBefore(int word, int noun) {
        for (int other = word - 1; other > noun; other--) {
            if (heads[other] == noun && relations[other].isPrepositional() && isName(other)) {
                heads[word] = other;
                return;
            }
        }
    }
}
