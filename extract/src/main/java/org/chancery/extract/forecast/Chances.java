package org.chancery.extract.forecast;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.WordClasses;
import org.chancery.model.statement.Forecast.Form;
import org.chancery.model.text.Span;

/**
 * Reads the noun that says how likely a clause below it is: "there is little chance that Mali will
 * sign" foretells that it will not.
 */
final class Chances {
    private static final Set<String> SMALL =
            WordClasses.read(Chances.class, "forecast.words").of("small");

    private Chances() {}

    /** "(the) odds are that Mali will sign". */
    private static Trigger stated(ForecastSentence sentence, Trigger trigger) {
        SentenceTree tree = sentence.tree();
        for (int i = 0; i + 2 < trigger.at(); i++) {
            boolean odds =
                    tree.text(i).toLowerCase(Locale.ROOT).matches("odds|chances")
                            && tree.lemma(i + 1).equals("be")
                            && trigger.evidence().start() >= tree.token(i + 1).span().end()
                            && trigger.evidence().start() - tree.token(i + 1).span().end() < 8;
            if (odds) {
                return trigger.withEvidence(trigger.evidence().cover(tree.token(i).span()));
            }
        }
        return trigger;
    }

    /** The trigger with the noun's words, and as a denial where the chance is small. */
    static Trigger weighed(ForecastSentence sentence, Trigger trigger) {
        SentenceTree tree = sentence.tree();
        Optional<Integer> chance =
                tree.head(sentence.clauses().head(trigger.word()))
                        .filter(noun -> noun < trigger.word() && sentence.is("chance", noun));
        if (chance.isEmpty()) {
            return stated(sentence, trigger);
        }
        int noun = chance.get();
        Span words = tree.token(noun).span();
        boolean small = false;
        for (int child :
                tree.children(
                        noun, Dependency.DETERMINER, Dependency.ADJECTIVE, Dependency.ADVERB)) {
            words = words.cover(tree.token(child).span());
            small |= SMALL.contains(tree.text(child).toLowerCase(Locale.ROOT));
        }
        Trigger whole = trigger.withEvidence(trigger.evidence().cover(words));
        return small ? whole.withForm(Form.DENIAL) : whole;
    }
}
