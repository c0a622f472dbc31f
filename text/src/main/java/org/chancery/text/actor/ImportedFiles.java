package org.chancery.text.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a user's folder that add to the dictionary, in the order of their names. */
final class ImportedFiles {
    private final List<Path> files;

    private ImportedFiles(List<Path> files) {
        this.files = files;
    }

    static ImportedFiles none() {
        return new ImportedFiles(List.of());
    }

    static ImportedFiles in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new ImportedFiles(files.sorted().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot list the actors in " + folder, failure);
        }
    }

    List<Table> of(ImportedTables table) {
        return files.stream()
                .filter(file -> file.getFileName().toString().endsWith(table.ending()))
                .map(Table::read)
                .toList();
    }
}
