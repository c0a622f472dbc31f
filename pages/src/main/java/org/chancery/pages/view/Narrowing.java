package org.chancery.pages.view;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.statement.EntryId;

/**
 * Which part of a list is wanted.
 *
 * @param filter as it was asked for, to be shown again
 * @param entries the entries that meet it; empty when it asks for all
 * @param page its number, from 1
 */
public record Narrowing(Filter filter, Optional<Set<EntryId>> entries, int page) {

    /** The conditions in the words of an address; empty for none. */
    public record Filter(String actor, String type, String status, String during, String saying) {

        boolean isEmpty() {
            return (actor + type + status + during + saying).isEmpty();
        }
    }
}
