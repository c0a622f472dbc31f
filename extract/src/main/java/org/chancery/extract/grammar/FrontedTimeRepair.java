package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * "In March Chad shut the road": without a comma, parsers take the name for a thing called March
 * Chad, and leave the verb without anybody who does it.
 */
final class FrontedTimeRepair extends TreeEdges {
    private static final Set<String> BEFORE_TIMES = Set.of("in", "on", "by", "since", "until");

    /** How many words behind the time its swallower may stand: "7th", "the Chadian premier". */
    private static final int REACH = 6;

    private FrontedTimeRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        FrontedTimeRepair repair = new FrontedTimeRepair(tokens, heads, relations);
        for (int mark = 0; mark < tokens.size() - 3; mark++) {
            boolean before = BEFORE_TIMES.contains(repair.text(mark).toLowerCase(Locale.ROOT));
            int last = before ? repair.lastOfTime(mark) : mark;
            if (last > mark && heads[mark] > last) {
                repair.part(mark, last);
            } else if (last > mark) {
                repair.release(last);
            }
        }
    }

    /** The last word of a day, month or year that follows at once; the mark when none does. */
    private int lastOfTime(int mark) {
        int last = mark;
        boolean named = false;
        while (last + 1 < tokens.size() && (isTime(last + 1) || isFigure(last + 1))) {
            last++;
            named |= isTime(last);
        }
        return named ? last : mark;
    }

    /** "7", "7th" */
    private boolean isFigure(int word) {
        return tag(word).equals("CD") || text(word).matches("[0-9]{1,2}(st|nd|rd|th)");
    }

    private boolean isTime(int word) {
        return (isName(word) && TimeNounRepair.isSpan(tokens.get(word)))
                || text(word).matches("1[0-9]{3}|20[0-9]{2}");
    }

    /** The noun that has swallowed the time becomes the subject of the verb behind it. */
    private void part(int mark, int last) {
        int noun = heads[mark];
        int verb = heads[noun];
        boolean swallowed =
                isNoun(noun)
                        && verb > noun
                        && isVerb(verb)
                        && isFinite(verb)
                        && relations[noun].isPrepositional()
                        && !isBetween(subject(verb), noun, verb);
        if (!swallowed) {
            return;
        }
        int late = subject(verb);
        if (late > verb && !hasChild(verb, OBJECT)) {
            hang(late, verb, OBJECT);
        }
        for (int word = mark + 1; word < last; word++) {
            hang(word, last, NUMBER);
        }
        hang(mark, last, CASE);
        hang(last, verb, OBLIQUE);
        hang(noun, verb, subjectOf(verb));
    }

    /** "On 4 March Chad left": Chad is no other word for the day. */
    private void release(int last) {
        for (int noun = last + 1; noun < Math.min(last + REACH, heads.length); noun++) {
            int time = heads[noun];
            int verb = time < 0 || time > last + 1 || time < last - 1 ? -1 : heads[time];
            boolean renamed =
                    isNoun(noun)
                            && time < noun
                            && relations[noun] == APPOSITION
                            && verb > noun
                            && isVerb(verb)
                            && isFinite(verb)
                            && !isBetween(subject(verb), noun, verb);
            if (renamed) {
                hang(noun, verb, subjectOf(verb));
            }
        }
    }

    private static boolean isBetween(int word, int from, int to) {
        return word > from && word < to;
    }
}
