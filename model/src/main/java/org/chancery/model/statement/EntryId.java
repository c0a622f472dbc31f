package org.chancery.model.statement;

/**
 * The identity of an entry of the record.
 *
 * @param value such as "agreement-3c41…"
 */
public record EntryId(String value) implements Comparable<EntryId> {
    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
