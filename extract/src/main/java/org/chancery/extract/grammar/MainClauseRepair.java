package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Token;

/**
 * Finds the main verb again where a parser took something before it for the head of the sentence:
 * the subject itself ("Chad and Niger have signed", read as a bare name), or a participle that only
 * describes it ("a summit expected to take place in May was put off", read as if the summit
 * expected something). Both leave the true verb hanging below by no relation at all.
 */
final class MainClauseRepair extends TreeEdges {
    private MainClauseRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place; the sentence with its tags mended. */
    static Sentence repair(Sentence sentence, int[] heads, Dependency[] relations) {
        MainClauseRepair repair = new MainClauseRepair(sentence.tokens(), heads, relations);
        for (int verb = 1; verb < heads.length; verb++) {
            repair.subjectBesideDate(verb);
            repair.subjectAfterComma(verb);
            repair.openingPhrase(verb);
            repair.afterAside(verb);
            repair.bareRoot(verb);
            int before = heads[verb];
            boolean stray = relations[verb] == OTHER && before >= 0 && before < verb;
            if (stray && repair.isFiniteVerb(verb) && !repair.hasChild(verb, SUBJECT)) {
                repair.mend(before, verb);
            }
        }
        return sentence.withTokens(repair.tokens);
    }

    /** "Later on Thursday, Ali left": Ali is no other word for Thursday. */
    private void subjectBesideDate(int verb) {
        if (!isVerb(verb) || hasChild(verb, SUBJECT)) {
            return;
        }
        for (int name = verb - 1; name > 0; name--) {
            int day = heads[name];
            boolean beside =
                    relations[name] == APPOSITION
                            && isName(name)
                            && day >= 0
                            && day < name
                            && heads[day] == verb
                            && TimeNounRepair.isSpan(tokens.get(day));
            if (beside) {
                hang(name, verb, subjectOf(verb));
                return;
            }
        }
    }

    /** "If Mali goes on with the sale, Togo will stop": Togo is no other word for the sale. */
    private void subjectAfterComma(int verb) {
        boolean bare = subject(verb) < 0;
        if (!bare || !isFiniteVerb(verb)) {
            return;
        }
        int name = verb - 1;
        while (name > 0 && (heads[name] == verb || tag(name).startsWith("RB"))) {
            name--;
        }
        boolean apposed =
                name > 1
                        && isNoun(name)
                        && relations[name] == APPOSITION
                        && heads[name] < name
                        && text(first(name) - 1).equals(",")
                        && (isAbove(verb, heads[name]) || isStrayBelow(verb, heads[name]));
        if (apposed) {
            hang(name, verb, subjectOf(verb));
        }
    }

    /** The first word of the phrase of a noun, which has only words before it that describe it. */
    private int first(int noun) {
        int first = noun;
        while (first > 1 && heads[first - 1] == noun && !tag(first - 1).matches("[,:]")) {
            first--;
        }
        return first;
    }

    private boolean isStrayBelow(int verb, int word) {
        return relations[verb] == OTHER && heads[verb] >= 0 && isAbove(heads[verb], word);
    }

    private boolean isAbove(int above, int word) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
            if (at == above) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    /** "In a joint statement Mali and Togo agreed": the statement opens the sentence, no more. */
    private void openingPhrase(int verb) {
        int noun = heads[verb];
        boolean opened =
                noun >= 0
                        && noun < verb
                        && heads[noun] < 0
                        && relations[verb] == NOUN_CLAUSE
                        && isTensed(verb)
                        && isNoun(noun)
                        && hasChild(noun, CASE)
                        && child(noun, CASE) < noun
                        && !hasChild(verb, SUBJECT);
        for (int name = verb - 1; opened && name > noun; name--) {
            boolean beside = heads[name] == noun && relations[name] == OTHER;
            if (beside && isNoun(name)) {
                raise(noun, verb);
                hang(noun, verb, OBLIQUE);
                hang(name, verb, subjectOf(verb));
                return;
            }
        }
    }

    /**
     * "The paper called it a step": with subject and object, and nothing to help it, a past tense.
     */
    private void bareRoot(int verb) {
        boolean bare = heads[verb] < 0 && tag(verb).equals("VBN") && !hasAuxiliary(verb);
        int subject = bare ? child(verb, SUBJECT) : -1;
        if (subject >= 0 && subject < verb && child(verb, OBJECT) > verb) {
            retag(verb, "VBD");
        }
    }

    /** "Ali, addressing a rally, accused Mali": what was taken for a second aside is the verb. */
    private void afterAside(int verb) {
        int aside = heads[verb];
        boolean second =
                relations[verb] == CONJUNCT
                        && aside >= 0
                        && aside < verb
                        && relations[aside] == OTHER
                        && tag(aside).equals("VBG")
                        && tag(verb).matches("VBN|VBD")
                        && text(verb - 1).equals(",")
                        && !hasAuxiliary(verb);
        int name = second ? heads[aside] : -1;
        if (name < 0 || heads[name] >= 0 || !isNoun(name)) {
            return;
        }
        raise(name, verb);
        hang(name, verb, SUBJECT);
        hang(aside, name, NOUN_CLAUSE);
        retag(verb, "VBD");
        for (int word = verb + 1; word < heads.length; word++) {
            if (heads[word] == aside && relations[word] == CONJUNCT) {
                heads[word] = verb;
            }
        }
    }

    private void mend(int before, int verb) {
        if (isNoun(before) && heads[before] < 0 && !hasChild(before, COPULA)) {
            raise(before, verb);
            hang(before, verb, subjectOf(verb));
            objectAfterResult(verb);
        } else if (isGardenPath(before)) {
            int subject = subject(before);
            raise(before, verb);
            hang(subject, verb, subjectOf(verb));
            hang(before, subject, NOUN_CLAUSE);
            retag(before, "VBN");
        } else if (isReducedRelative(verb)) {
            hang(verb, verb - 1, NOUN_CLAUSE);
            retag(verb, "VBN");
        }
    }

    /** "shot dead two men": whom a verb and its result concern is its object. */
    private void objectAfterResult(int verb) {
        if (hasChild(verb, OBJECT)) {
            return;
        }
        for (int word = verb + 1; word < heads.length; word++) {
            boolean noun = isNoun(word) && !hasChild(word, CASE);
            if (heads[word] == verb && relations[word] == OPEN_COMPLEMENT && noun) {
                relations[word] = OBJECT;
                return;
            }
        }
    }

    /** "abides by the accord signed with Mali": right behind a noun, and with no object. */
    private boolean isReducedRelative(int verb) {
        return tag(verb).equals("VBD")
                && isNoun(verb - 1)
                && !hasChild(verb, OBJECT)
                && verb + 1 < tokens.size()
                && tag(verb + 1).equals("IN");
    }

    /** A participle without auxiliary between its subject and "to …" or "by …". */
    private boolean isGardenPath(int word) {
        boolean participle = tag(word).equals("VBN") || tag(word).equals("VBD");
        boolean bare = !hasAuxiliary(word);
        int subject = subject(word);
        return participle
                && bare
                && subject >= 0
                && subject < word
                && !hasChild(word, OBJECT)
                && word + 1 < tokens.size()
                && (tag(word + 1).equals("TO") || text(word + 1).equals("by"));
    }

    /** Finite, and itself a verb: not the noun or adjective that a copula links. */
    private boolean isFiniteVerb(int word) {
        return isVerb(word) && isFinite(word);
    }
}
