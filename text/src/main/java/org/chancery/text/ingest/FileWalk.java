package org.chancery.text.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * The files below some paths, in a stable order. Uses no recursion, so that depth cannot overflow
 * the stack; follows links, but never into a folder that holds the link.
 */
final class FileWalk implements Iterator<FileWalk.Find> {
    private final Deque<Visit> waiting = new ArrayDeque<>();
    private final Optional<Path> except;
    private Optional<Find> ready = Optional.empty();

    /**
     * @param except a folder passed over where it lies within one of the paths
     */
    FileWalk(List<Path> paths, Optional<Path> except) {
        this.except = except;
        paths.forEach(path -> waiting.addLast(new Visit(path, Set.of())));
    }

    /**
     * A file to read, or a path that cannot be.
     *
     * @param refusal why it cannot be read; empty for a file to read
     */
    record Find(Path path, Optional<String> refusal) {}

    /** A path still to be looked at, and the real folders it lies in. */
    private record Visit(Path path, Set<Path> within) {}

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !waiting.isEmpty()) {
            Visit visit = waiting.removeFirst();
            try {
                ready = look(visit);
            } catch (IOException failure) {
                ready = refused(visit.path(), FileFaults.reason(failure));
            }
        }
        return ready.isPresent();
    }

    @Override
    public Find next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Find find = ready.get();
        ready = Optional.empty();
        return find;
    }

    private Optional<Find> look(Visit visit) throws IOException {
        Path path = visit.path();
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException missing) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return refused(path, "it is a link to a file that is not there");
            }
            throw missing;
        }
        if (attributes.isDirectory()) {
            enter(visit);
            return Optional.empty();
        }
        if (!attributes.isRegularFile()) {
            return refused(path, "it is a device or a pipe, not a file; pass its content by '-'");
        }
        return Optional.of(new Find(path, Optional.empty()));
    }

    private void enter(Visit visit) throws IOException {
        Path real = visit.path().toRealPath();
        if (visit.within().contains(real)) {
            throw new FileSystemLoopException(visit.path().toString());
        }
        if (!visit.within().isEmpty() && isExcept(real)) {
            return;
        }
        Set<Path> within = plus(visit.within(), real);
        List<Path> children = children(visit.path());
        for (int i = children.size() - 1; i >= 0; i--) {
            waiting.addFirst(new Visit(children.get(i), within));
        }
    }

    private boolean isExcept(Path real) throws IOException {
        return except.isPresent()
                && Files.exists(except.get())
                && real.equals(except.get().toRealPath());
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(children::add);
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        children.removeIf(child -> child.getFileName().toString().startsWith("."));
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        return children;
    }

    private static Set<Path> plus(Set<Path> folders, Path folder) {
        List<Path> all = new ArrayList<>(folders);
        all.add(folder);
        return Set.copyOf(all);
    }

    private static Optional<Find> refused(Path path, String reason) {
        return Optional.of(new Find(path, Optional.of(reason)));
    }
}
