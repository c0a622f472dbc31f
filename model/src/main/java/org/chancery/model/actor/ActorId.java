package org.chancery.model.actor;

/**
 * The stable identity of an actor, for example {@code RUS} for a state, {@code kohl_helmut} for a
 * person.
 *
 * @param value the identifier, never blank
 */
public record ActorId(String value) implements Comparable<ActorId> {
    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An actor's id is blank; give it a code or a name");
        }
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
