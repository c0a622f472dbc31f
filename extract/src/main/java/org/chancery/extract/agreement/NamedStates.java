package org.chancery.extract.agreement;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.extract.event.ReportPair;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.text.Mention;

/**
 * The states that a sentence names: where it leaves out who concludes a paper, they tell whether
 * those that the report is about may be meant.
 */
final class NamedStates {
    private final InstrumentWords words;

    NamedStates(InstrumentWords words) {
        this.words = words;
    }

    /** A contract told of beside the name of one of the two states of a report is theirs. */
    boolean areOneOf(ReportPair pair, SentenceTree tree) {
        Set<String> both =
                pair.states().stream()
                        .flatMap(state -> state.country().stream())
                        .collect(Collectors.toUnmodifiableSet());
        return named(tree, mention -> true).stream().anyMatch(both::contains);
    }

    /** "a pact on training Omani pilots": a sentence on other states tells of no paper of these. */
    boolean areOthersThan(List<ActorReference> parties, SentenceTree tree) {
        Set<String> here = named(tree, mention -> !helps(tree, mention));
        Set<String> theirs = Parties.countries(parties);
        return !here.isEmpty() && here.stream().noneMatch(theirs::contains);
    }

    private static Set<String> named(SentenceTree tree, Predicate<Mention> wanted) {
        return tree.sentence().mentions().stream()
                .filter(wanted)
                .flatMap(mention -> mention.actors().stream())
                .flatMap(actor -> actor.country().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "signed under Omani auspices": by whose good offices, not between whom. */
    private boolean helps(SentenceTree tree, Mention mention) {
        return tree.ancestors(mention.endToken() - 1).stream()
                .limit(2)
                .anyMatch(word -> words.is("good-offices", tree, word));
    }
}
