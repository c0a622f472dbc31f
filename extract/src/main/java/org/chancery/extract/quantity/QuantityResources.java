package org.chancery.extract.quantity;

import java.util.List;
import org.chancery.extract.resource.ResourceText;

/** Reads the tables that stand beside this package. */
final class QuantityResources {
    private QuantityResources() {}

    /** The rows of a table, cut at tabs, without blank lines and those that begin with "#". */
    static List<String[]> rows(String name) {
        return ResourceText.read(QuantityResources.class, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
