package org.chancery.extract.quantity;

import java.util.List;
import org.chancery.extract.resource.ResourceText;

/** Reads the tables that stand beside this package. */
final class QuantityResources {
    private QuantityResources() {}

    /** The rows of a table, cut at tabs, without blank lines and those that begin with "#". */
    static List<String[]> rows(String name) {
        return ResourceText.rows(QuantityResources.class, name).stream()
                .map(cells -> cells.toArray(String[]::new))
                .toList();
    }
}
