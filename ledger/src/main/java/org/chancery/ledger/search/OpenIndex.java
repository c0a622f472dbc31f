package org.chancery.ledger.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** What of an index is looked at: many may look at once while it is replaced by a newer state. */
final class OpenIndex {
    private final String mark;
    private Optional<Held> held = Optional.empty();

    private record Held(Directory directory, DirectoryReader reader, Optional<String> stamp) {}

    /** Something done with a reader. */
    @FunctionalInterface
    interface Look<T> {
        T at(IndexReader reader) throws IOException;
    }

    /**
     * @param mark under which an index keeps its stamp
     */
    OpenIndex(String mark) {
        this.mark = mark;
    }

    /** The state of what is looked at; empty when nothing is. */
    synchronized Optional<String> stamp() {
        return held.flatMap(Held::stamp);
    }

    /** The directory of what is looked at, if it is in memory. */
    synchronized Optional<Directory> inMemory() {
        return held.map(Held::directory).filter(ByteBuffersDirectory.class::isInstance);
    }

    /** The stamp of what a directory holds. */
    Optional<String> stampIn(Directory directory) throws IOException {
        try {
            return Optional.ofNullable(
                    SegmentInfos.readLatestCommit(directory).getUserData().get(mark));
        } catch (IndexNotFoundException none) {
            return Optional.empty();
        }
    }

    /** Looks from now on at what a directory holds. */
    synchronized void look(Directory directory) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        Optional<String> stamp =
                Optional.ofNullable(reader.getIndexCommit().getUserData().get(mark));
        Optional<Held> before = held;
        held = Optional.of(new Held(directory, reader, stamp));
        if (before.isPresent()) {
            before.get().reader().decRef();
            if (before.get().directory() != directory) {
                before.get().directory().close();
            }
        }
    }

    /** What a look at the index gives; empty when there is none. */
    <T> Optional<T> read(Look<T> look) {
        Optional<DirectoryReader> reader = taken();
        if (reader.isEmpty()) {
            return Optional.empty();
        }
        try {
            try {
                return Optional.of(look.at(reader.get()));
            } finally {
                reader.get().decRef();
            }
        } catch (IOException failure) {
            throw unreadable(failure);
        } catch (InternalError cut) { // what Java says when a file is cut that is mapped to memory
            throw unreadable(cut);
        }
    }

    private static SearchException unreadable(Throwable failure) {
        return new SearchException(
                "The search index cannot be read (%s). Remove its folder; it is made again."
                        .formatted(failure.getMessage()),
                failure);
    }

    private synchronized Optional<DirectoryReader> taken() {
        Optional<DirectoryReader> reader = held.map(Held::reader);
        reader.ifPresent(DirectoryReader::incRef);
        return reader;
    }

    /** Looks at nothing any more. */
    synchronized void close() {
        try {
            if (held.isPresent()) {
                held.get().reader().decRef();
                held.get().directory().close();
            }
        } catch (IOException failure) {
            throw new SearchException("The search index cannot be closed", failure);
        } finally {
            held = Optional.empty();
        }
    }
}
