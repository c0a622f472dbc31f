package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Gives a clause with "which" to the thing right before it where a parser gave it to people further
 * up: in "settlers in the valley, which Chad claims" the valley is claimed. People are never
 * "which" (Quirk et al. 1985, 17.13).
 */
final class WhichRepair extends TreeEdges {
    private static final Set<String> PEOPLE = GrammarWords.of("people");

    private WhichRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        WhichRepair repair = new WhichRepair(tokens, heads, relations);
        for (int verb = 0; verb < heads.length; verb++) {
            if (relations[verb] == RELATIVE_CLAUSE && heads[verb] >= 0) {
                repair.toThingBefore(verb);
            }
        }
    }

    private void toThingBefore(int verb) {
        int people = heads[verb];
        int which = which(verb);
        if (which < 0 || !PEOPLE.contains(lemma(people))) {
            return;
        }
        int thing = which - 1;
        while (thing > people && text(thing).equals(",")) {
            thing--;
        }
        if (thing > people && isNoun(thing) && !PEOPLE.contains(lemma(thing))) {
            hang(verb, thing, RELATIVE_CLAUSE);
        }
    }

    private int which(int verb) {
        for (int word = 0; word < verb; word++) {
            if (heads[word] == verb && text(word).equals("which") && tag(word).equals("WDT")) {
                return word;
            }
        }
        return -1;
    }
}
