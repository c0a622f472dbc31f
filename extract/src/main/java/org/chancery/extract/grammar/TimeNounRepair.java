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
final class TimeNounRepair {
    private static final Set<String> SPANS = GrammarWords.of("time-noun");
    private static final Set<String> POINTING = Set.of("next", "last", "this");

    private TimeNounRepair() {}

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        for (int span = 2; span < tokens.size(); span++) {
            int noun = span - 2;
            boolean pointed =
                    isSpan(tokens.get(span))
                            && POINTING.contains(tokens.get(span - 1).text())
                            && heads[span - 1] == span;
            boolean swallowed =
                    heads[noun] == span
                            && tokens.get(noun).tag().startsWith("NN")
                            && (relations[noun] == COMPOUND || relations[noun] == ADJECTIVE);
            if (pointed && swallowed && heads[span] >= 0) {
                part(noun, span, heads, relations);
            } else if (isSpan(tokens.get(span))) {
                place(span, heads, relations);
            }
        }
        for (int verb = 1; verb < tokens.size(); verb++) {
            tell(verb, tokens, heads, relations);
        }
    }

    /** "is in Lima this week": where somebody is, and for how long. */
    private static void place(int span, int[] heads, Dependency[] relations) {
        int copula = child(span, COPULA, heads, relations);
        int place = child(span, OBLIQUE, heads, relations);
        if (copula < 0 || place < copula || place > span) {
            return;
        }
        heads[place] = heads[span];
        relations[place] = relations[span];
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] == span && word < place) {
                heads[word] = place;
            } else if (heads[word] == span && relations[word] == PUNCTUATION) {
                heads[word] = place;
            }
        }
        heads[span] = place;
        relations[span] = TEMPORAL;
    }

    private static int child(int word, Dependency relation, int[] heads, Dependency[] relations) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && relations[i] == relation) {
                return i;
            }
        }
        return -1;
    }

    /** "said last night that Mali had left": what was said, and no description of the night. */
    private static void tell(int verb, List<Token> tokens, int[] heads, Dependency[] relations) {
        int span = heads[verb];
        boolean described =
                relations[verb] == RELATIVE_CLAUSE
                        && span >= 0
                        && span + 1 < tokens.size()
                        && (isSpan(tokens.get(span)) || tokens.get(span).text().equals("night"))
                        && tokens.get(span + 1).text().equals("that")
                        && heads[span + 1] == verb;
        int speech = described ? heads[span] : -1;
        if (speech < 0 || speech > span || !tokens.get(speech).tag().startsWith("VB")) {
            return;
        }
        heads[verb] = speech;
        relations[verb] = CLAUSAL_COMPLEMENT;
        relations[span + 1] = MARKER;
        relations[span] = TEMPORAL;
    }

    /** A day, month, season or year by its name. */
    static boolean isSpan(Token token) {
        return SPANS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static void part(int noun, int span, int[] heads, Dependency[] relations) {
        int governor = heads[span];
        heads[noun] = governor;
        relations[noun] =
                relations[span] == TEMPORAL || relations[span] == OTHER ? OBJECT : relations[span];
        relations[span] = TEMPORAL;
        for (int word = 0; word < noun; word++) {
            if (heads[word] == span) {
                heads[word] = noun;
            }
        }
    }
}
