package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * "The king is due in Rome": parsers take "due in" for a preposition, as in "due to". It is the
 * king who is due, and Rome is where.
 */
final class DueRepair extends TreeEdges {
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

    private DueRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        DueRepair repair = new DueRepair(tokens, heads, relations);
        for (int due = 0; due + 1 < heads.length; due++) {
            int place = heads[due];
            boolean swallowed =
                    repair.text(due).equals("due")
                            && relations[due] == CASE
                            && place > due
                            && repair.text(due + 1).matches("in|at|back|here|home");
            if (swallowed) {
                repair.part(due, place);
            }
        }
    }

    private void part(int due, int place) {
        hang(due, heads[place], relations[place]);
        for (int word = 0; word < heads.length; word++) {
            boolean below = heads[word] == place && word != due;
            if (below && OF_THE_CLAUSE.contains(relations[word])) {
                heads[word] = due;
            }
        }
        hang(place, due, OBLIQUE);
    }
}
