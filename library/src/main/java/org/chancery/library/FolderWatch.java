package org.chancery.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells which files of a folder are to be read: those that are new or were changed, once they have
 * stopped changing. Looks when it is asked and remembers the look before; a file that is still
 * being written is left for the next look. Hidden files are passed over, and links not followed.
 */
public final class FolderWatch {
    private final Path folder;
    private final Path except;
    private Map<Path, State> before = Map.of();
    private final Map<Path, State> given = new HashMap<>();

    /**
     * A watch of a folder with all within it.
     *
     * @param except a folder that is passed over, such as that of the ledger
     */
    public FolderWatch(Path folder, Path except) {
        this.folder = folder;
        this.except = except.toAbsolutePath().normalize();
    }

    /** How a file looked. */
    private record State(long size, FileTime changed) {}

    /**
     * The files that look as they did at the last look and were not given out as they are, in the
     * order of their names.
     *
     * @throws ChanceryException when the folder is not there
     */
    public List<Path> settled() {
        Map<Path, State> now = look();
        List<Path> settled = new ArrayList<>();
        for (Map.Entry<Path, State> file : now.entrySet()) {
            State state = file.getValue();
            if (state.equals(before.get(file.getKey()))
                    && !state.equals(given.get(file.getKey()))) {
                settled.add(file.getKey());
                given.put(file.getKey(), state);
            }
        }
        given.keySet().retainAll(now.keySet());
        before = now;
        return settled;
    }

    private Map<Path, State> look() {
        if (!Files.isDirectory(folder)) {
            throw new ChanceryException(
                    "There is no folder '"
                            + folder
                            + "' to watch. Make it, or name one that is there.");
        }
        Map<Path, State> files = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new Look(files));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    /** Collects files. What vanishes or may not be looked at is left out. */
    private final class Look extends SimpleFileVisitor<Path> {
        private final Map<Path, State> files;

        Look(Map<Path, State> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean isLeftOut =
                    !path.equals(folder)
                            && (isHidden(path) || path.toAbsolutePath().normalize().equals(except));
            return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(path)) {
                files.put(path, new State(attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
