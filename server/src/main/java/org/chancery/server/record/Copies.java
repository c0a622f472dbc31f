package org.chancery.server.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.library.ExportFormat;

/** The record as files to take along, made anew when it has changed. */
public final class Copies implements AutoCloseable {
    private static final int BEGINNING = 20;
    private static final int WIDTH = 400;
    private static final String RECORD = "record.jsonl";

    private final Shelf shelf;
    private Optional<Path> folder = Optional.empty();
    private String version = "";

    /** Of the record of a shelf. */
    public Copies(Shelf shelf) {
        this.shelf = shelf;
    }

    /** One file, with its first lines. */
    public record Copy(String name, long bytes, List<String> beginning) {}

    /** All files, the record itself first. */
    public synchronized List<Copy> files() {
        try (Stream<Path> files = Files.list(fresh())) {
            return files.filter(Files::isRegularFile)
                    .sorted(
                            Comparator.comparing((Path file) -> !file.endsWith(RECORD))
                                    .thenComparing(Path::getFileName))
                    .map(Copies::copy)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file of this name; never one of another folder. */
    public synchronized Optional<Path> file(String name) {
        try (Stream<Path> files = Files.list(fresh())) {
            return files.filter(file -> file.getFileName().toString().equals(name)).findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path fresh() throws IOException {
        String now = shelf.chancery().version();
        if (folder.isEmpty() || !version.equals(now)) {
            close();
            Path made = Files.createTempDirectory("chancery-export-");
            folder = Optional.of(made);
            shelf.chancery().export(ExportFormat.JSONL, made.resolve(RECORD));
            shelf.chancery().export(ExportFormat.CSV, made);
            version = now;
        }
        return folder.get();
    }

    private static Copy copy(Path file) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine();
                    line != null && lines.size() < BEGINNING;
                    line = reader.readLine()) {
                lines.add(line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line);
            }
            return new Copy(file.getFileName().toString(), Files.size(file), lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void close() {
        if (folder.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder.get())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        folder = Optional.empty();
    }
}
