package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * "The king is due in Rome": parsers take "due in" for a preposition, as in "due to". It is the
 * king who is due, and Rome is where.
 */
final class DueRepair {
    private static final Set<Dependency> OF_THE_CLAUSE =
            Set.of(
                    SUBJECT,
                    COPULA,
                    AUXILIARY,
                    ADVERB,
                    TEMPORAL,
                    OBLIQUE,
                    PUNCTUATION,
                    MARKER,
                    OPEN_COMPLEMENT,
                    ADVERBIAL_CLAUSE);

    private DueRepair() {}

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        for (int due = 0; due + 1 < tokens.size(); due++) {
            int place = heads[due];
            boolean swallowed =
                    tokens.get(due).text().equals("due")
                            && relations[due] == CASE
                            && place > due
                            && tokens.get(due + 1).text().matches("in|at|back|here|home");
            if (swallowed) {
                part(due, place, heads, relations);
            }
        }
    }

    private static void part(int due, int place, int[] heads, Dependency[] relations) {
        heads[due] = heads[place];
        relations[due] = relations[place];
        for (int word = 0; word < heads.length; word++) {
            boolean below = heads[word] == place && word != due;
            if (below && OF_THE_CLAUSE.contains(relations[word])) {
                heads[word] = due;
            }
        }
        heads[place] = due;
        relations[place] = OBLIQUE;
    }
}
