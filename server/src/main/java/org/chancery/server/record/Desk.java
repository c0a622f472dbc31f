package org.chancery.server.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.library.ChanceryException;
import org.chancery.library.Corrections;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.FindingId;
import org.chancery.server.access.Author;

/** Where people correct the record: nobody overrides what they have not seen. */
public final class Desk {
    private static final int LONGEST = 500;
    private static final int TRIES = 5;

    private final Shelf shelf;

    /** For the record of a shelf. */
    public Desk(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Somebody else has corrected it in the meantime. */
    public static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Changed(String id) {
            super("Somebody has corrected %s since you looked at it; look again.".formatted(id));
        }
    }

    /** All corrections that were ever made, in order. */
    public List<Correction> made() {
        return corrections().all();
    }

    private Corrections corrections() {
        return shelf.chancery().corrections();
    }

    /**
     * The number of the last correction that has to do with a finding or an entry; 0 for none.
     *
     * @throws ChanceryException when there is no such finding or entry
     */
    public String version(String id) {
        return version(id, made());
    }

    private String version(String id, List<Correction> made) {
        Set<String> meant = findings(id);
        return Long.toString(
                made.stream()
                        .filter(
                                one ->
                                        one.anchors().stream()
                                                .map(anchor -> anchor.finding().value())
                                                .anyMatch(meant::contains))
                        .mapToLong(Correction::number)
                        .max()
                        .orElse(0));
    }

    /** Whole ids only: the beginning of one must not stand for what another has seen. */
    private Set<String> findings(String id) {
        Book book = shelf.now();
        if (book.findings().containsKey(id)) {
            return Set.of(id);
        }
        return Optional.ofNullable(book.entries().get(id))
                .map(
                        entry ->
                                entry.findings().stream()
                                        .map(FindingId::value)
                                        .collect(Collectors.toSet()))
                .orElseThrow(
                        () ->
                                new ChanceryException(
                                        "There is no finding and no entry '%s'; it may have been corrected away."
                                                .formatted(
                                                        id.substring(
                                                                0, Math.min(60, id.length())))));
    }

    /**
     * Corrects something: all of it or nothing.
     *
     * @param seen the version of each that was looked at
     * @throws Changed when one is another by now
     * @throws ChanceryException when the change cannot be made
     */
    public synchronized List<Correction> make(
            Change change, List<String> ids, List<String> seen, Author author, String reason) {
        mustBeShort(change.value() + change.field() + reason);
        if (seen.size() != ids.size()) {
            throw new ChanceryException(
                    "%d things are to be corrected, and there are versions of %d; say of each which one you looked at."
                            .formatted(ids.size(), seen.size()));
        }
        Optional<List<Correction>> made = Optional.empty();
        // Another process may correct something else between the look and the change.
        for (int tries = 0; made.isEmpty() && tries < TRIES; tries++) {
            List<Correction> before = made();
            mustBeAsSeen(ids, seen, before);
            long last = before.isEmpty() ? 0 : before.get(before.size() - 1).number();
            made = corrections().makeAfter(last, change, ids, author.toString(), why(reason));
        }
        shelf.renew();
        return made.orElseThrow(() -> new Changed(ids.get(0)));
    }

    private void mustBeAsSeen(List<String> ids, List<String> seen, List<Correction> made) {
        for (int i = 0; i < ids.size(); i++) {
            if (!version(ids.get(i), made).equals(seen.get(i))) {
                throw new Changed(ids.get(i));
            }
        }
    }

    /**
     * Takes back a correction.
     *
     * @param others whether those of others may be taken back too
     */
    public synchronized Correction undo(
            String number, Author author, String reason, boolean others) {
        long wanted = Conditions.number(number, 0, Integer.MAX_VALUE);
        boolean own =
                made().stream()
                        .anyMatch(one -> one.number() == wanted && author.wrote(one.author()));
        if (!own && !others) {
            throw new ChanceryException(
                    "Correction %d was made by somebody else; a curator can take it back."
                            .formatted(wanted));
        }
        Correction made = corrections().undo(wanted, author.toString(), why(reason));
        shelf.renew();
        return made;
    }

    private static String why(String reason) {
        return reason.isBlank() ? "in review" : reason.strip();
    }

    private static void mustBeShort(String words) {
        if (words.length() > LONGEST) {
            throw new ChanceryException(
                    "That is too long; use at most %d characters.".formatted(LONGEST));
        }
    }
}
