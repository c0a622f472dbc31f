package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/** "denied arming rebels": what is denied is the arming, and the rebels are not those that arm. */
final class GerundRepair extends TreeEdges {
    /** Verbs whose object is more often a doing than a thing that does. Own list. */
    private static final Set<String> TAKING_DOING = GrammarWords.of("taking-doing");

    private GerundRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        GerundRepair repair = new GerundRepair(tokens, heads, relations);
        for (int word = 1; word < heads.length; word++) {
            if (repair.isDone(word)) {
                int noun = heads[word];
                repair.hang(word, heads[noun], OPEN_COMPLEMENT);
                repair.hang(noun, word, OBJECT);
            }
        }
    }

    private boolean isDone(int gerund) {
        int noun = heads[gerund];
        boolean describes =
                tag(gerund).equals("VBG")
                        && relations[gerund] == ADJECTIVE
                        && noun > gerund
                        && relations[noun] == OBJECT
                        && !hasChild(noun, DETERMINER);
        return describes && heads[noun] == gerund - 1 && TAKING_DOING.contains(lemma(gerund - 1));
    }
}
