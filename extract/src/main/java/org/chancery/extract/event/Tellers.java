package org.chancery.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.reading.Attribution;
import org.chancery.extract.rule.Match;
import org.chancery.model.text.Mention;

/**
 * Who only tells what a sentence says: "Malian troops shot three herders, police in Niamey said"
 * does not say that it was done to Niger. What is always done by one state to another is left out:
 * of a border that was closed those beyond it are likely to tell.
 */
final class Tellers {
    private Tellers() {}

    /** The countries that a sentence names only where it says, at its end, on whose word. */
    static Set<String> of(Match match, Attribution attribution) {
        SentenceTree tree = match.tree();
        List<Integer> speakers =
                attribution.speakerWords().stream().filter(word -> word > match.trigger()).toList();
        if (speakers.isEmpty() || match.has("dyad")) {
            return Set.of();
        }
        Set<String> tellers = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Mention mention : tree.sentence().mentions()) {
            boolean telling =
                    speakers.stream().anyMatch(word -> tree.isWithin(mention.endToken() - 1, word));
            (telling ? tellers : others).addAll(countries(mention));
        }
        tellers.removeAll(others);
        return tellers;
    }

    private static Set<String> countries(Mention mention) {
        return mention.actors().stream()
                .flatMap(actor -> actor.country().stream())
                .collect(Collectors.toSet());
    }
}
