package org.chancery.text.imports;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.ImportedTables;

/**
 * Takes over files of other dictionaries into a folder that reading then goes by.
 *
 * <pre>{@code
 * ActorImport imports = new ActorImport(List.of());
 * ImportReport report = imports.take(Path.of("cities15000.zip"), Optional.empty(), folder);
 * ActorDictionary dictionary = ActorDictionary.with(folder);
 * }</pre>
 */
public final class ActorImport {
    private final List<ActorSource> sources;

    /**
     * @param more formats beside GeoNames, PETRARCH's and the CAMEO country file
     */
    public ActorImport(List<ActorSource> more) {
        List<ActorSource> all = new ArrayList<>(more);
        all.add(new GeoNames());
        all.add(new CountryInfo());
        all.add(new PetrarchAgents());
        all.add(new PetrarchActors());
        this.sources = List.copyOf(all);
    }

    /** What the formats are called. */
    public List<String> formats() {
        return sources.stream().map(ActorSource::name).sorted().toList();
    }

    /**
     * Takes a file; taking one of the same name again replaces what it gave before.
     *
     * @param format what it is read as; guessed when empty
     * @param folder where the tables are kept; made when absent
     * @throws IOException when the file cannot be read, is of no known format, or the folder cannot
     *     be written
     */
    public ImportReport take(Path file, Optional<String> format, Path folder) throws IOException {
        ActorFile input = new ActorFile(file);
        ActorSource source = source(input, format);
        TakenActors taken = new TakenActors(ActorDictionary.standard());
        source.read(input, taken);
        Files.createDirectories(folder);
        for (ImportedTables table : ImportedTables.values()) {
            write(folder, input.name(), table, taken.rows());
        }
        return taken.report(input.name(), source.name());
    }

    private ActorSource source(ActorFile file, Optional<String> format) throws IOException {
        List<String> opening = file.opening();
        return sources.stream()
                .filter(
                        source ->
                                format.map(source.name()::equals)
                                        .orElseGet(() -> source.reads(file.name(), opening)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IOException(
                                        file.name()
                                                + " is of no known format; name one of "
                                                + String.join(", ", formats())));
    }

    /** Written beside and moved into place, so that a reader never sees half a table. */
    private static void write(
            Path folder, String name, ImportedTables table, List<ImportedRow> rows)
            throws IOException {
        Path place = folder.resolve(PersonName.slug(name) + table.ending());
        List<ImportedRow> own = rows.stream().filter(row -> row.table() == table).toList();
        if (own.isEmpty()) {
            Files.deleteIfExists(place);
            return;
        }
        Path draft = folder.resolve(place.getFileName() + ".part");
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            writer.write("# Taken over from " + name.replaceAll("\\s", " ") + "\n");
            writer.write(String.join("\t", table.columns()) + "\n");
            for (ImportedRow row : own) {
                writer.write(String.join("\t", row.fields()) + "\n");
            }
        }
        Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
}
