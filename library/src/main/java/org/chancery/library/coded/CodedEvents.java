package org.chancery.library.coded;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.library.export.Dyad;
import org.chancery.library.export.Happened;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.library.table.TableFile;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.StatementKind;

/** The events of a record that a layout of coded events has a place for. */
final class CodedEvents {
    private final RecordSource record;
    private final LeftOut left = new LeftOut();
    private final Happened happened;

    CodedEvents(RecordSource record) {
        this.record = record;
        this.happened = new Happened(record, left);
    }

    LeftOut left() {
        return left;
    }

    /** Writes one row for each dyad of each finding with a code. */
    void dyads(TableFile<Dyad> file, Code code, boolean needsRecipient) throws IOException {
        try (file) {
            for (Telling telling : record.findings()) {
                if (telling.statement().kind() != StatementKind.EVENT
                        || !wanted(code).test(telling)) {
                    continue;
                }
                for (Dyad dyad : Dyad.of(telling)) {
                    if (needsRecipient && dyad.to().isEmpty()) {
                        left.add("nobody named to whom it was done");
                    } else {
                        file.row(dyad);
                    }
                }
            }
        }
    }

    /** The happenings of every entry of events. */
    void happenings(HappeningWork work) throws IOException {
        for (ToldEntry told : record.entries()) {
            if (told.entry().of() == StatementKind.EVENT) {
                List<Happening> happenings = Happening.of(told, wanted(Code.CAMEO));
                for (Happening happening : happenings) {
                    work.accept(happening);
                }
            }
        }
    }

    /** What is done with a happening. */
    interface HappeningWork {
        void accept(Happening happening) throws IOException;
    }

    /** The code without which a layout cannot hold an event. */
    enum Code {
        CAMEO,
        PLOVER;

        private Optional<String> of(Event event) {
            return this == CAMEO ? event.cameo() : event.type().map(Enum::name);
        }
    }

    private Predicate<Telling> wanted(Code code) {
        return telling -> {
            if (!happened.test(telling)) {
                return false;
            }
            boolean coded =
                    telling.statement() instanceof Event event && code.of(event).isPresent();
            if (!coded) {
                left.add("no " + code + " code");
            }
            return coded;
        };
    }
}
