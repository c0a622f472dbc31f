package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Gives a finite verb back its subject where a parser hung the verb below a noun as if it described
 * it: the verb of the first of two main clauses, that of a sentence whose subject a long aside
 * follows, and that of who said it, at the end.
 */
final class StrandedVerbRepair extends TreeEdges {
    private static final Set<String> SAYING = GrammarWords.of("saying");

    private StrandedVerbRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place; the tokens with their tags mended. */
    static List<Token> repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        StrandedVerbRepair repair = new StrandedVerbRepair(tokens, heads, relations);
        for (int verb = 1; verb < heads.length; verb++) {
            if (heads[verb] >= 0 && repair.subject(verb) < 0) {
                repair.closingSaying(verb);
                repair.firstOfTwo(verb);
                repair.secondOfTwo(verb);
                repair.afterAside(verb);
                repair.afterParticiple(verb);
            }
        }
        return repair.tokens;
    }

    /** "Mali will lend the money, Radio Bamako reported": the radio is no other word for money. */
    private void closingSaying(int verb) {
        int speaker = verb - 1;
        boolean closing =
                relations[verb] == NOUN_CLAUSE
                        && isTensed(verb)
                        && SAYING.contains(lemma(verb).toLowerCase(Locale.ROOT))
                        && isNoun(speaker)
                        && relations[speaker] == APPOSITION
                        && (heads[verb] == speaker || heads[verb] == heads[speaker])
                        && isComma(first(speaker) - 1);
        int main = closing ? top(speaker) : -1;
        if (main >= 0 && main < speaker && isVerb(main)) {
            hang(verb, main, PARATAXIS);
            hang(speaker, verb, SUBJECT);
        }
    }

    /** "Mali and Togo vowed to sign, but the talks left much open": they left nothing. */
    private void firstOfTwo(int verb) {
        int subject = heads[verb];
        int main = subject < 0 ? -1 : heads[subject];
        boolean first =
                relations[verb] == NOUN_CLAUSE
                        && tag(verb).matches("VBD|VBZ|VBP")
                        && relations[subject] == SUBJECT
                        && subject < verb
                        && main > verb
                        && isVerb(main);
        int border = first ? border(verb, main) : -1;
        int second = border < 0 ? -1 : crossing(border, main);
        if (second > 0) {
            hang(verb, heads[main], relations[main]);
            hang(subject, verb, SUBJECT);
            hang(main, verb, tag(border).equals("CC") ? CONJUNCT : PARATAXIS);
            hang(second, main, subjectOf(main));
        }
    }

    /** "Jets flew near the isles, and troops fired": the jets flew near the isles only. */
    private void secondOfTwo(int verb) {
        int first = heads[verb];
        boolean stray =
                relations[verb] == OTHER
                        && isFinite(verb)
                        && first >= 0
                        && first < verb
                        && isFinite(first);
        int border = stray ? border(first, verb) : -1;
        int subject = border < 0 ? -1 : crossing(border, verb);
        if (subject > 0 && relations[subject] == CONJUNCT && tag(border).equals("CC")) {
            hang(subject, verb, SUBJECT);
            hang(verb, first, CONJUNCT);
            otherNames(subject, verb, first);
        }
    }

    /** "Mali, the host, has left": the host is Mali, and nothing that the first verb has. */
    private void otherNames(int subject, int verb, int first) {
        for (int word = subject + 1; word < verb; word++) {
            if (isNoun(word) && heads[word] == first && isComma(subject + 1)) {
                hang(word, subject, APPOSITION);
            }
        }
    }

    /** Where the second clause begins: ", but", ":". */
    private int border(int verb, int main) {
        for (int word = main - 1; word > verb; word--) {
            boolean coordinator = tag(word).equals("CC") && isComma(word - 1);
            if (coordinator || tag(word).equals(":")) {
                return word;
            }
        }
        return -1;
    }

    /** The noun of the second clause that was hung on a word of the first. */
    private int crossing(int border, int main) {
        for (int word = border + 1; word < main; word++) {
            if (isNoun(word) && heads[word] >= 0 && heads[word] < border && !hasChild(word, CASE)) {
                return word;
            }
        }
        return -1;
    }

    /** "The paper, as Mali calls it, has expired": what has expired is the paper. */
    private void afterAside(int verb) {
        Set<Dependency> stray = Set.of(OTHER, CLAUSAL_COMPLEMENT);
        int noun = top(verb);
        boolean below =
                stray.contains(relations[verb])
                        && isFinite(verb)
                        && isVerb(verb)
                        && isNoun(noun)
                        && noun < heads[verb]
                        && !hasChild(noun, COPULA)
                        && !hasChild(noun, CASE)
                        && isComma(beginning(verb) - 1)
                        && isAside(heads[verb], noun);
        if (below) {
            boolean passive = hasChild(verb, PASSIVE_AUXILIARY);
            raise(noun, verb);
            hang(noun, verb, passive ? PASSIVE_SUBJECT : SUBJECT);
        }
    }

    /** A word of what is said of the noun between commas. */
    private boolean isAside(int word, int noun) {
        for (int between = noun + 1; between < word; between++) {
            if (isComma(between)) {
                return true;
            }
        }
        return false;
    }

    /** "A truce signed in Lomé in May, brought in observers": a sentence has a finite verb. */
    private void afterParticiple(int verb) {
        int main = top(verb);
        boolean closed =
                relations[verb] == NOUN_CLAUSE
                        && tag(verb).matches("VBN|VBD")
                        && isComma(verb - 1)
                        && tag(main).equals("VBN")
                        && main < heads[verb]
                        && !hasAuxiliary(main)
                        && !hasAuxiliary(verb)
                        && !hasChild(main, OBJECT);
        int subject = closed ? subject(main) : -1;
        if (subject >= 0 && subject < main && !isSaidBy(verb)) {
            raise(main, verb);
            hang(subject, verb, SUBJECT);
            hang(main, subject, NOUN_CLAUSE);
            retag(verb, "VBD");
        }
    }

    private boolean isSaidBy(int verb) {
        return verb + 1 < heads.length && text(verb + 1).equals("by");
    }

    private boolean isComma(int word) {
        return word > 0 && text(word).equals(",");
    }

    /** The first word of a verb and its helpers. */
    private int beginning(int verb) {
        int first = verb;
        for (int word = verb - 1; word > 0; word--) {
            if (heads[word] == verb && (AUXILIARIES.contains(relations[word]) || isAdverb(word))) {
                first = word;
            }
        }
        return first;
    }

    private boolean isAdverb(int word) {
        return relations[word] == ADVERB;
    }

    /** The first word of the phrase of a noun. */
    private int first(int noun) {
        int first = noun;
        while (first > 1 && heads[first - 1] == noun && !isComma(first - 1)) {
            first--;
        }
        return first;
    }

    /** The word at the top of the sentence. */
    private int top(int word) {
        int at = word;
        for (int steps = 0; heads[at] >= 0 && steps < heads.length; steps++) {
            at = heads[at];
        }
        return at;
    }
}
