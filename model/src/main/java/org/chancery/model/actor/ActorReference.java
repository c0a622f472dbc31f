package org.chancery.model.actor;

/**
 * An actor together with the words a report uses for it.
 *
 * @param actor who is meant
 * @param text the words, such as "the chancellor" or "Bonn"
 */
public record ActorReference(Actor actor, String text) {}
