package org.chancery.model.text;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Place;

/**
 * Words of a sentence that stand for actors or for a place.
 *
 * <p>"President Weizman" is one mention of a person; "the two sides" one mention of two actors;
 * "Lisbon" in "signed in Lisbon" a mention of a place, in "Lisbon protested" one of a government.
 * Where nothing decides who is meant, {@code actors} is empty and the candidates remain.
 *
 * @param span where the words stand in the clean text
 * @param firstToken the first token, as an index into the sentence
 * @param endToken one past the last token
 * @param form how it is expressed
 * @param sense what the words stand for here
 * @param actors who is meant; several for a pair or a group of states, none for a place, an
 *     abstention or an expletive
 * @param place the place, when the sense is {@link Sense#PLACE} or the words could also be a place
 * @param candidates who could be meant, best first, with scores
 * @param reason the clue that decided, in words a user understands
 */
public record Mention(
        Span span,
        int firstToken,
        int endToken,
        Form form,
        Sense sense,
        List<Actor> actors,
        Optional<Place> place,
        List<Candidate> candidates,
        String reason) {

    /** How a mention is expressed. */
    public enum Form {
        NAME,
        /** "Portuguese", "Sino-Indian". */
        ADJECTIVE,
        /** "the foreign minister", "both countries", "a senior official". */
        DESCRIPTION,
        PRONOUN
    }

    /** What the words stand for. */
    public enum Sense {
        ACTOR,
        PLACE,
        /** A newspaper or agency that is cited rather than acting. */
        OUTLET
    }

    /** Somebody who could be meant, and how likely that is, from 0 to 1. */
    public record Candidate(Actor actor, double score) {}

    public Mention {
        actors = List.copyOf(actors);
        candidates = List.copyOf(candidates);
    }

    public boolean covers(int token) {
        return firstToken <= token && token < endToken;
    }
}
