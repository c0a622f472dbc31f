package org.chancery.model.statement;

/**
 * The identity of a finding: the same words, read by the same rule to the same end, always have the
 * same id.
 *
 * @param value lower-case hexadecimal with the kind in front, such as "event-9f3a…"
 */
public record FindingId(String value) implements Comparable<FindingId> {
    @Override
    public int compareTo(FindingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
