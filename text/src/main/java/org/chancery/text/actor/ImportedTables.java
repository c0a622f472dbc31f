package org.chancery.text.actor;

import java.util.List;

/**
 * The tables that may lie in a folder beside the dictionary's own, each file named by its source
 * and the table's ending.
 */
public enum ImportedTables {
    /** Names of places and states: the form with its marks, its kind, the state. */
    PLACES(".places.tsv", "form", "kind", "state"),
    /** As {@code organisations.tsv}. */
    ORGANISATIONS(".organisations.tsv", "id", "type", "code", "sector", "name", "names"),
    /** As the {@code holders-*.tsv}. */
    HOLDERS(
            ".holders.tsv",
            "person",
            "name",
            "family",
            "given",
            "aliases",
            "country",
            "office",
            "title",
            "start",
            "end"),
    /** As {@code heads.tsv}. */
    NOUNS(".nouns.tsv", "noun", "plural", "sort", "sector");

    private final String ending;
    private final String columns;

    ImportedTables(String ending, String... columns) {
        this.ending = ending;
        this.columns = String.join("\t", columns);
    }

    /** How the names of its files end. */
    public String ending() {
        return ending;
    }

    /** Its columns in their order. */
    public List<String> columns() {
        return List.of(columns.split("\t"));
    }
}
