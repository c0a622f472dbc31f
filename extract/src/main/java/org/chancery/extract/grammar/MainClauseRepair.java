package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Token;

/**
 * Finds the main verb again where a parser took something before it for the head of the sentence:
 * the subject itself ("Chad and Niger have signed", read as a bare name), or a participle that only
 * describes it ("a summit expected to take place in May was put off", read as if the summit
 * expected something). Both leave the true verb hanging below by no relation at all.
 */
final class MainClauseRepair {
    /** What goes with the sentence and so with its verb, whichever word was taken for the head. */
    private static final Set<Dependency> OF_THE_CLAUSE =
            Set.of(OBLIQUE, TEMPORAL, ADVERB, ADVERBIAL_CLAUSE, PUNCTUATION, PARATAXIS);

    private final List<Token> tokens;
    private final int[] heads;
    private final Dependency[] relations;

    private MainClauseRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        this.tokens = new ArrayList<>(tokens);
        this.heads = heads;
        this.relations = relations;
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
            if (stray && repair.isFinite(verb) && repair.child(verb, SUBJECT) < 0) {
                repair.mend(before, verb);
            }
        }
        return sentence.withTokens(repair.tokens);
    }

    /** "Later on Thursday, Ali left": Ali is no other word for Thursday. */
    private void subjectBesideDate(int verb) {
        if (!tag(verb).startsWith("VB") || child(verb, SUBJECT) >= 0) {
            return;
        }
        for (int name = verb - 1; name > 0; name--) {
            int day = heads[name];
            boolean beside =
                    relations[name] == APPOSITION
                            && tag(name).startsWith("NNP")
                            && day >= 0
                            && day < name
                            && heads[day] == verb
                            && TimeNounRepair.isSpan(tokens.get(day));
            if (beside) {
                heads[name] = verb;
                relations[name] = subjectOf(verb);
                return;
            }
        }
    }

    /** "If Mali goes on with the sale, Togo will stop": Togo is no other word for the sale. */
    private void subjectAfterComma(int verb) {
        boolean bare = child(verb, SUBJECT) < 0 && child(verb, PASSIVE_SUBJECT) < 0;
        if (!bare || !isFinite(verb)) {
            return;
        }
        int name = verb - 1;
        while (name > 0 && (heads[name] == verb || tag(name).startsWith("RB"))) {
            name--;
        }
        boolean apposed =
                name > 1
                        && tag(name).startsWith("NN")
                        && relations[name] == APPOSITION
                        && heads[name] < name
                        && tokens.get(first(name) - 1).text().equals(",")
                        && (isAbove(verb, heads[name]) || isStrayBelow(verb, heads[name]));
        if (apposed) {
            heads[name] = verb;
            relations[name] = subjectOf(verb);
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
                        && tag(verb).matches("VBD|VBZ|VBP")
                        && tag(noun).startsWith("NN")
                        && child(noun, CASE) >= 0
                        && child(noun, CASE) < noun
                        && child(verb, SUBJECT) < 0;
        for (int name = verb - 1; opened && name > noun; name--) {
            boolean beside = heads[name] == noun && relations[name] == OTHER;
            if (beside && tag(name).startsWith("NN")) {
                raise(noun, verb);
                heads[noun] = verb;
                relations[noun] = OBLIQUE;
                heads[name] = verb;
                relations[name] = subjectOf(verb);
                return;
            }
        }
    }

    /**
     * "The paper called it a step": with subject and object, and nothing to help it, a past tense.
     */
    private void bareRoot(int verb) {
        boolean bare =
                heads[verb] < 0
                        && tag(verb).equals("VBN")
                        && child(verb, AUXILIARY) < 0
                        && child(verb, PASSIVE_AUXILIARY) < 0;
        int subject = bare ? child(verb, SUBJECT) : -1;
        if (subject >= 0 && subject < verb && child(verb, OBJECT) > verb) {
            tokens.set(verb, tokens.get(verb).withTag("VBD"));
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
                        && tokens.get(verb - 1).text().equals(",")
                        && child(verb, AUXILIARY) < 0
                        && child(verb, PASSIVE_AUXILIARY) < 0;
        int name = second ? heads[aside] : -1;
        if (name < 0 || heads[name] >= 0 || !tag(name).startsWith("NN")) {
            return;
        }
        raise(name, verb);
        heads[name] = verb;
        relations[name] = SUBJECT;
        heads[aside] = name;
        relations[aside] = NOUN_CLAUSE;
        tokens.set(verb, tokens.get(verb).withTag("VBD"));
        for (int word = verb + 1; word < heads.length; word++) {
            if (heads[word] == aside && relations[word] == CONJUNCT) {
                heads[word] = verb;
            }
        }
    }

    private void mend(int before, int verb) {
        if (tag(before).startsWith("NN") && heads[before] < 0 && child(before, COPULA) < 0) {
            raise(before, verb);
            heads[before] = verb;
            relations[before] = subjectOf(verb);
            objectAfterResult(verb);
        } else if (isGardenPath(before)) {
            int subject = Math.max(child(before, SUBJECT), child(before, PASSIVE_SUBJECT));
            raise(before, verb);
            heads[subject] = verb;
            relations[subject] = subjectOf(verb);
            heads[before] = subject;
            relations[before] = NOUN_CLAUSE;
            tokens.set(before, tokens.get(before).withTag("VBN"));
        } else if (isReducedRelative(verb)) {
            heads[verb] = verb - 1;
            relations[verb] = NOUN_CLAUSE;
            tokens.set(verb, tokens.get(verb).withTag("VBN"));
        }
    }

    /** "shot dead two men": whom a verb and its result concern is its object. */
    private void objectAfterResult(int verb) {
        if (child(verb, OBJECT) >= 0) {
            return;
        }
        for (int word = verb + 1; word < heads.length; word++) {
            boolean noun = tag(word).startsWith("NN") && child(word, CASE) < 0;
            if (heads[word] == verb && relations[word] == OPEN_COMPLEMENT && noun) {
                relations[word] = OBJECT;
                return;
            }
        }
    }

    /** "abides by the accord signed with Mali": right behind a noun, and with no object. */
    private boolean isReducedRelative(int verb) {
        return tag(verb).equals("VBD")
                && tag(verb - 1).startsWith("NN")
                && child(verb, OBJECT) < 0
                && verb + 1 < tokens.size()
                && tag(verb + 1).equals("IN");
    }

    /** The verb takes the place of the word that had it, and what goes with the whole sentence. */
    private void raise(int before, int verb) {
        heads[verb] = heads[before];
        relations[verb] = relations[before];
        for (int word = 0; word < heads.length; word++) {
            boolean ofNoun =
                    tag(before).startsWith("NN") && OF_THE_CLAUSE.contains(relations[word]);
            boolean afterwards = word > verb && heads[word] == before;
            if (heads[word] == before && word != verb && (ofNoun || afterwards)) {
                heads[word] = verb;
            }
        }
    }

    /** A participle without auxiliary between its subject and "to …" or "by …". */
    private boolean isGardenPath(int word) {
        boolean participle = tag(word).equals("VBN") || tag(word).equals("VBD");
        boolean bare = child(word, AUXILIARY) < 0 && child(word, PASSIVE_AUXILIARY) < 0;
        int subject = Math.max(child(word, SUBJECT), child(word, PASSIVE_SUBJECT));
        return participle
                && bare
                && subject >= 0
                && subject < word
                && child(word, OBJECT) < 0
                && word + 1 < tokens.size()
                && (tag(word + 1).equals("TO") || tokens.get(word + 1).text().equals("by"));
    }

    private boolean isFinite(int verb) {
        return tag(verb).matches("VBD|VBZ|VBP")
                || ((tag(verb).equals("VBN") || tag(verb).equals("VB") || tag(verb).equals("VBG"))
                        && hasFiniteAuxiliary(verb));
    }

    private boolean hasFiniteAuxiliary(int verb) {
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

    private Dependency subjectOf(int verb) {
        return child(verb, PASSIVE_AUXILIARY) >= 0 ? PASSIVE_SUBJECT : SUBJECT;
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
