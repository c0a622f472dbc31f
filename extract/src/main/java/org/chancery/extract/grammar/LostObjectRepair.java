package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import org.chancery.model.text.Token;

/**
 * Objects that parsers hang on their verb by no name, or take for what the object is called: a bare
 * noun behind a particle ("called off talks", "cut off aid"), and what is called where nobody is
 * ("called a truce").
 */
final class LostObjectRepair extends TreeEdges {
    private LostObjectRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        LostObjectRepair repair = new LostObjectRepair(tokens, heads, relations);
        for (int word = 1; word < heads.length; word++) {
            if (repair.hasNoObject(heads[word], word)
                    && (repair.isBehindParticle(word) || repair.isCalled(word))) {
                relations[word] = OBJECT;
            }
        }
    }

    private boolean hasNoObject(int verb, int word) {
        return verb >= 0
                && verb < word
                && isVerb(verb)
                && tag(word).matches("NNS?")
                && !hasChild(verb, OBJECT)
                && !hasChild(verb, PASSIVE_AUXILIARY);
    }

    private boolean isBehindParticle(int word) {
        int particle = child(heads[word], PARTICLE);
        return relations[word] == OTHER && particle == heads[word] + 1 && particle < word;
    }

    private boolean isCalled(int word) {
        return relations[word] == OPEN_COMPLEMENT
                && lemma(heads[word]).equals("call")
                && hasChild(word, DETERMINER)
                && subject(word) < 0;
    }
}
