package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Joins the later places of a journey to the first: in "flew to Cairo and then to Amman" both are
 * flown to, and "visited Peru in April and Chile in May" tells of two countries, not of a month
 * called Chile.
 */
final class NextStopRepair extends TreeEdges {
    private static final Set<String> NEXT = GrammarWords.of("next-stop");

    private static final Set<String> MONTHS = GrammarWords.of("month");

    private NextStopRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        NextStopRepair repair = new NextStopRepair(tokens, heads, relations);
        for (int word = 2; word < heads.length; word++) {
            if (relations[word] == CONJUNCT && heads[word] >= 0) {
                repair.afterThen(word);
                repair.besideMonth(word);
            }
        }
    }

    /** "to Cairo and then to Amman", where "then" was taken for the second part. */
    private void afterThen(int then) {
        int verb = heads[then];
        int later = NEXT.contains(text(then)) && isVerb(verb) ? child(then, OBLIQUE) : -1;
        int mark = later < 0 ? -1 : child(later, CASE);
        int first = mark < 0 ? -1 : withCase(verb, text(mark), then);
        if (first >= 0) {
            hang(later, first, CONJUNCT);
            hang(then, later, ADVERB);
        }
    }

    /** The last word before another that hangs on a verb by this preposition. */
    private int withCase(int verb, String preposition, int before) {
        for (int word = before - 1; word > verb; word--) {
            int mark = heads[word] == verb && relations[word] == OBLIQUE ? child(word, CASE) : -1;
            if (mark >= 0 && text(mark).equals(preposition)) {
                return word;
            }
        }
        return -1;
    }

    /** "Peru in April and Chile in May", where Chile was listed with April. */
    private void besideMonth(int name) {
        int time = heads[name];
        int verb = heads[time];
        boolean listed =
                isName(name)
                        && isTime(time)
                        && !isTime(name)
                        && !hasChild(name, CASE)
                        && verb >= 0
                        && isVerb(verb);
        int object = listed ? child(verb, OBJECT) : -1;
        if (object > verb && object < time && isName(object)) {
            hang(name, object, CONJUNCT);
        }
    }

    private boolean isTime(int word) {
        return MONTHS.contains(text(word).toLowerCase(Locale.ROOT))
                || (isName(word) && TimeNounRepair.isSpan(tokens.get(word)))
                || text(word).matches("1[0-9]{3}|20[0-9]{2}");
    }
}
