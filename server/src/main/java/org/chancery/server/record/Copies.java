package org.chancery.server.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.library.ExportFormat;

/** The record as files to take along, made anew when it has changed. */
public final class Copies implements AutoCloseable {
    private static final int BEGINNING = 20;
    private static final int WIDTH = 400;

    private final Shelf shelf;
    private final Map<ExportFormat, Made> made = new EnumMap<>(ExportFormat.class);

    /** Of the record of a shelf. */
    public Copies(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The files of one layout, in the state of a version. */
    private record Made(Path folder, String version) {}

    /** One file, with its first lines. */
    public record Copy(String name, long bytes, List<String> beginning) {}

    /** The files of a layout. */
    public synchronized List<Copy> files(ExportFormat layout) {
        try (Stream<Path> files = Files.list(fresh(layout))) {
            return files.filter(Files::isRegularFile).sorted().map(Copies::copy).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file of this name; never one of another folder. */
    public synchronized Optional<Path> file(ExportFormat layout, String name) {
        try (Stream<Path> files = Files.list(fresh(layout))) {
            return files.filter(file -> file.getFileName().toString().equals(name)).findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path fresh(ExportFormat layout) {
        String now = shelf.chancery().version();
        Made held = made.get(layout);
        if (held != null && held.version().equals(now)) {
            return held.folder();
        }
        if (held != null) {
            Folders.remove(held.folder());
        }
        Path folder = Folders.make("chancery-export-");
        Path target =
                layout.isOneFile()
                        ? folder.resolve("record." + layout.toString().replace('-', '.'))
                        : folder;
        shelf.chancery().export(layout, target);
        made.put(layout, new Made(folder, now));
        return folder;
    }

    private static Copy copy(Path file) {
        List<String> lines = new ArrayList<>();
        if (file.toString().endsWith(".parquet")) {
            return new Copy(file.getFileName().toString(), file.toFile().length(), lines);
        }
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
        made.values().forEach(one -> Folders.remove(one.folder()));
        made.clear();
    }
}
