package org.chancery.text.imports;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Sector;
import org.chancery.text.actor.ImportedTables;

/**
 * One row of one of the tables that the dictionary reads beside its own.
 *
 * @param table which one
 * @param fields the fields in the order of its columns
 */
record ImportedRow(ImportedTables table, List<String> fields) {
    ImportedRow {
        fields = fields.stream().map(field -> field.replaceAll("[\\t\\n\\r]", " ")).toList();
    }

    static ImportedRow place(String form, String kind, String state) {
        return new ImportedRow(ImportedTables.PLACES, List.of(form, kind, state));
    }

    static ImportedRow organisation(
            String id, String code, String sector, String name, List<String> names) {
        return new ImportedRow(
                ImportedTables.ORGANISATIONS,
                List.of("import_" + id, "", code, sector, name, String.join("|", names)));
    }

    static ImportedRow noun(String noun, String plural, Sector sector) {
        return new ImportedRow(
                ImportedTables.NOUNS, List.of(noun, plural, "person", sector.name()));
    }

    /**
     * @param known the id under which the dictionary knows the person
     */
    static ImportedRow holder(Term term, Optional<String> known) {
        String id =
                term.country()
                        + " "
                        + PersonName.family(term.name())
                        + " "
                        + PersonName.given(term.name());
        return new ImportedRow(
                ImportedTables.HOLDERS,
                List.of(
                        known.orElseGet(() -> "import_" + PersonName.slug(id)),
                        term.name(),
                        PersonName.family(term.name()),
                        PersonName.given(term.name()),
                        String.join("|", term.aliases()),
                        term.country(),
                        term.office(),
                        term.title(),
                        term.start(),
                        term.end()));
    }
}
