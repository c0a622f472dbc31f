package org.chancery.library.export;

import java.util.List;
import org.chancery.model.statement.Entry;

/**
 * An entry with those of its findings that meet the query.
 *
 * @param tellings by publication and place in the text
 */
public record ToldEntry(Entry entry, List<Telling> tellings) {
    public ToldEntry {
        tellings = List.copyOf(tellings);
    }
}
