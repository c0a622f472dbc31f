package org.chancery.server.record;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.library.RecordLines;
import org.chancery.model.statement.Entry;

/** Things of the record as lines of the record format. */
public final class Lines {
    private Lines() {}

    /** A finding, with what came of it. */
    public static String finding(Book book, KnownFinding known) {
        return RecordLines.finding(
                known, book.dossier().outcomeOf(known.id()), book.dossier()::finding);
    }

    /** An entry and the findings it rests on, a line each. */
    public static String whole(Book book, Entry entry) {
        return Stream.concat(
                        book.dossier().findings(entry).stream().map(one -> finding(book, one)),
                        Stream.of(RecordLines.entry(entry)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
