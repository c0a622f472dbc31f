package org.chancery.server.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that are needed for a while. */
public final class Folders {
    private Folders() {}

    /** A new one that only this user can read. */
    public static Path make(String beginning) {
        try {
            return Files.createTempDirectory(beginning);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes one with all that is in it. */
    static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
