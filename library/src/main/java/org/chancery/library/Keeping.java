package org.chancery.library;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Reading;

/** Writes readings into the ledger, and tells of each once it is there. */
final class Keeping {
    private final Ledger ledger;

    /** A task and what came of it. */
    record Done(Runner.Task task, ReportReader.Attempt attempt) {}

    Keeping(Ledger ledger) {
        this.ledger = ledger;
    }

    void keep(List<Done> done) {
        List<Reading> readings =
                done.stream()
                        .flatMap(one -> one.attempt().read().stream())
                        .map(ReportReader.Read::reading)
                        .toList();
        if (!readings.isEmpty()) {
            ledger.add(readings);
        }
        for (Done one : done) {
            Optional<ReportReader.Read> read = one.attempt().read();
            if (read.isPresent()) {
                one.task().kept().accept(read.get().remarks());
            } else {
                one.task().failed().accept(one.attempt().fault());
            }
        }
    }
}
