package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Parts what is done from when: in "hold a joint drill next autumn" parsers take "joint drill" for
 * words that describe the autumn.
 */
final class TimeNounRepair extends TreeEdges {
    private static final Set<String> SPANS = GrammarWords.of("time-noun");
    private static final Set<String> POINTING = Set.of("next", "last", "this");

    private TimeNounRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        TimeNounRepair repair = new TimeNounRepair(tokens, heads, relations);
        for (int span = 2; span < tokens.size(); span++) {
            int noun = span - 2;
            boolean pointed =
                    isSpan(tokens.get(span))
                            && POINTING.contains(repair.text(span - 1))
                            && heads[span - 1] == span;
            boolean swallowed =
                    heads[noun] == span
                            && repair.isNoun(noun)
                            && (relations[noun] == COMPOUND || relations[noun] == ADJECTIVE);
            if (pointed && swallowed && heads[span] >= 0) {
                repair.part(noun, span);
            } else if (isSpan(tokens.get(span))) {
                repair.place(span);
            }
        }
        for (int word = 1; word < tokens.size(); word++) {
            repair.tell(word);
            repair.length(word);
        }
    }

    /** "renewed for five years the pact": nothing counts a noun before its own article. */
    private void length(int span) {
        int noun = heads[span];
        boolean counting = relations[span] == NUMBER && noun > span && isSpan(tokens.get(span));
        int article = counting ? child(noun, DETERMINER) : -1;
        int preposition = article > span ? child(noun, CASE) : -1;
        int verb = preposition >= 0 && preposition < span ? heads[noun] : -1;
        if (verb >= 0 && isVerb(verb) && relations[noun] == OBLIQUE && !hasChild(verb, OBJECT)) {
            hang(preposition, span, CASE);
            hang(span, verb, OBLIQUE);
            hang(noun, verb, OBJECT);
        }
    }

    /** "is in Lima this week": where somebody is, and for how long. */
    private void place(int span) {
        int copula = child(span, COPULA);
        int place = child(span, OBLIQUE);
        if (copula < 0 || place < copula || place > span) {
            return;
        }
        hang(place, heads[span], relations[span]);
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] == span && word < place) {
                heads[word] = place;
            } else if (heads[word] == span && relations[word] == PUNCTUATION) {
                heads[word] = place;
            }
        }
        hang(span, place, TEMPORAL);
    }

    /** "said last night that Mali had left": what was said, and no description of the night. */
    private void tell(int verb) {
        int span = heads[verb];
        boolean described =
                relations[verb] == RELATIVE_CLAUSE
                        && span >= 0
                        && span + 1 < tokens.size()
                        && (isSpan(tokens.get(span)) || text(span).equals("night"))
                        && text(span + 1).equals("that")
                        && heads[span + 1] == verb;
        int speech = described ? heads[span] : -1;
        if (speech < 0 || speech > span || !isVerb(speech)) {
            return;
        }
        hang(verb, speech, CLAUSAL_COMPLEMENT);
        relations[span + 1] = MARKER;
        relations[span] = TEMPORAL;
    }

    /** A day, month, season or year by its name. */
    static boolean isSpan(Token token) {
        return SPANS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private void part(int noun, int span) {
        int governor = heads[span];
        hang(
                noun,
                governor,
                relations[span] == TEMPORAL || relations[span] == OTHER ? OBJECT : relations[span]);
        relations[span] = TEMPORAL;
        for (int word = 0; word < noun; word++) {
            if (heads[word] == span) {
                heads[word] = noun;
            }
        }
    }
}
