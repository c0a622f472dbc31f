package org.chancery.extract.grammar;

import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.text.Mention;

/**
 * Somebody a noun phrase stands for, and the words that name them.
 *
 * @param reference who, in which words
 * @param mention where those words stand in the sentence
 */
public record FoundActor(ActorReference reference, Mention mention) {
    public Actor actor() {
        return reference.actor();
    }
}
