package org.chancery.text.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The results of a walk, one file open at a time. An iterator and not a flat-mapped stream, because
 * a flat-mapped stream holds all reports of a file in memory when it is iterated.
 */
final class Results implements Iterator<IntakeResult>, AutoCloseable {
    private final Iterator<FileWalk.Find> walk;
    private final Opener opener;
    private final Deque<IntakeResult> ready = new ArrayDeque<>();
    private Optional<Open> current = Optional.empty();

    /** True as long as nothing has come of the file that is being read. */
    private boolean isSilent;

    Results(Iterator<FileWalk.Find> walk, Opener opener) {
        this.walk = walk;
        this.opener = opener;
    }

    /** Opens a file for its reports. */
    interface Opener {
        Open open(Path file) throws IOException;
    }

    /** A file that is being read. */
    record Open(Path path, Iterator<IntakeResult> reports, InputStream bytes) {}

    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            if (current.isPresent()) {
                advance(current.get());
            } else if (walk.hasNext()) {
                begin(walk.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public IntakeResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void begin(FileWalk.Find find) {
        if (find.refusal().isPresent()) {
            ready.add(new IntakeResult.Refused(find.path().toString(), find.refusal().get()));
            return;
        }
        try {
            current = Optional.of(opener.open(find.path()));
            isSilent = true;
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            ready.add(refusal(find.path(), fault));
        }
    }

    private void advance(Open open) {
        try {
            if (open.reports().hasNext()) {
                ready.add(placed(open.path(), open.reports().next()));
                isSilent = false;
            } else {
                if (isSilent) {
                    ready.add(
                            new IntakeResult.Refused(
                                    open.path().toString(), "it holds nothing that can be read"));
                }
                close();
            }
        } catch (RuntimeException | StackOverflowError fault) {
            ready.add(refusal(open.path(), fault));
            close();
        }
    }

    private static IntakeResult refusal(Path path, Throwable fault) {
        return new IntakeResult.Refused(path.toString(), FileFaults.reason(fault));
    }

    /**
     * A refused file is named with its folder: reports in two folders may bear the same name, and
     * whoever is to mend the file must find it.
     */
    private static IntakeResult placed(Path path, IntakeResult result) {
        String name = path.getFileName().toString();
        return result instanceof IntakeResult.Refused refused
                ? refused.at(refused.within(path.toString(), name))
                : result;
    }

    /** Lets go of the file that is being read. */
    @Override
    public void close() {
        Optional<Open> open = current;
        current = Optional.empty();
        if (open.isPresent()) {
            try {
                open.get().bytes().close();
            } catch (IOException failure) {
                ready.add(refusal(open.get().path(), failure));
            }
        }
    }
}
