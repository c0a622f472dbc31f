package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * "Mali, the envoy said, would pay": who speaks is set between commas and so between a subject and
 * its verb. Parsers take the speaker for another word for the subject, or the subject for the one
 * who speaks.
 */
final class InsertedSayingRepair extends TreeEdges {
    private static final Set<String> SAYING = GrammarWords.of("saying");

    private InsertedSayingRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        InsertedSayingRepair repair = new InsertedSayingRepair(tokens, heads, relations);
        for (int verb = 2; verb < tokens.size() - 2; verb++) {
            if (repair.isSaying(verb)) {
                int open = repair.opening(verb);
                int close = repair.closing(verb);
                if (open > 0 && close > verb && repair.goesOn(close)) {
                    repair.part(open, verb, close);
                }
            }
        }
    }

    private boolean isSaying(int verb) {
        return tag(verb).matches("VBD|VBZ|VBP|VBN")
                && SAYING.contains(lemma(verb).toLowerCase(Locale.ROOT))
                && !tag(verb + 1).matches("TO")
                && !text(verb + 1).matches("by|that");
    }

    /** The comma before who speaks; -1 where a clause stands before it or a relative one opens. */
    private int opening(int verb) {
        int comma = verb - 1;
        while (comma > 0 && !isComma(comma)) {
            if (isTensedOrModal(comma) && heads[comma] != verb) {
                return -1;
            }
            comma--;
        }
        boolean aside = comma > 0 && !tag(comma + 1).matches("W.*|IN|CC|VBG");
        for (int word = 0; aside && word < comma; word++) {
            aside = !isTensedOrModal(word);
        }
        return aside ? comma : -1;
    }

    private int closing(int verb) {
        boolean relative = false;
        for (int word = verb + 1; word < tokens.size(); word++) {
            if (isComma(word)) {
                return word;
            }
            relative |= tag(word).startsWith("W");
            if (isTensedOrModal(word) && !relative) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * A verb follows the second comma at once: the one that the words before the first wait for.
     */
    private boolean goesOn(int close) {
        return finiteAfter(close) > 0;
    }

    private int finiteAfter(int close) {
        int word = close + 1;
        while (word < tokens.size() - 1 && tag(word).startsWith("RB")) {
            word++;
        }
        return word < tokens.size() && isTensedOrModal(word) ? word : -1;
    }

    private void part(int open, int verb, int close) {
        int finite = finiteAfter(close);
        int main = AUXILIARIES_AND_COPULA.contains(relations[finite]) ? heads[finite] : finite;
        int speaker =
                outward(open == verb - 1 ? verb + 1 : open + 1, open == verb - 1 ? close : verb);
        int subject = outward(0, open);
        boolean whole = main > close && speaker >= 0 && subject >= 0 && !hasChild(subject, CASE);
        if (!whole || !isAmong(top(main), main, verb, subject, speaker) || isTime(speaker)) {
            return;
        }
        for (int word = 0; word < heads.length; word++) {
            boolean outside = word < open || word > close || relations[word] == PUNCTUATION;
            if ((outside && isAmong(heads[word], verb, speaker)) || isLater(word, close, subject)) {
                heads[word] = main;
            }
        }
        hang(main, -1, ROOT);
        hang(verb, main, PARATAXIS);
        hang(speaker, verb, subjectOf(verb));
        hang(subject, main, subjectOf(main));
    }

    private boolean isLater(int word, int close, int subject) {
        return word > close && heads[word] == subject;
    }

    /** The noun of a stretch of words that depends on a word outside it; -1 when there is none. */
    private int outward(int from, int to) {
        for (int word = from; word < to; word++) {
            boolean noun = tag(word).matches("NN.*|PRP|CD|JJ");
            if (noun && (heads[word] < from || heads[word] >= to)) {
                return word;
            }
        }
        return -1;
    }

    private int top(int word) {
        int at = word;
        for (int steps = 0; heads[at] >= 0 && steps < heads.length; steps++) {
            at = heads[at];
        }
        return at;
    }

    private static boolean isAmong(int word, int... words) {
        for (int one : words) {
            if (one == word) {
                return true;
            }
        }
        return false;
    }

    private boolean isTime(int word) {
        return TimeNounRepair.isSpan(tokens.get(word));
    }

    private boolean isComma(int word) {
        return text(word).equals(",");
    }
}
