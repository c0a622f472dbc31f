package org.chancery.extract.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Place;
import org.chancery.model.text.Mention;

/** Finds where an act takes place, when the words say so. */
public final class Places {
    private static final List<String> PREPOSITIONS = List.of("in", "at", "to", "near");

    private Places() {}

    /** The place that "in", "at" or "to" ties to a word that tells of an act. */
    public static Optional<Place> of(ParsedDocument parsed, SentenceTree tree, int word) {
        ActorFinder actors = parsed.actors(tree);
        return PREPOSITIONS.stream()
                .flatMap(
                        preposition -> Predicate.of(tree, word).prepositional(preposition).stream())
                .flatMap(head -> actors.mention(head).stream())
                .flatMap(mention -> place(mention).stream())
                .findFirst();
    }

    /** The place a mention names, also where its name stands for a government elsewhere. */
    public static Optional<Place> place(Mention mention) {
        return mention.sense() == Mention.Sense.OUTLET ? Optional.empty() : mention.place();
    }
}
