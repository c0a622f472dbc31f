package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.library.KnownRecord;
import org.chancery.library.Silence;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.StatementKind;

/** Visits: announced, held, cancelled. */
final class VisitSection {
    private final KnownRecord known;

    VisitSection(KnownRecord known) {
        this.known = known;
    }

    List<Block> blocks() {
        Ladder ladder = new Ladder(known);
        return known.entries().stream()
                .filter(entry -> entry.of() == StatementKind.VISIT)
                .sorted(ladder.byWeight())
                .map(entry -> new Block(Prose.oneLine(entry.title()), lines(entry, ladder)))
                .toList();
    }

    private static List<String> lines(Entry entry, Ladder ladder) {
        List<String> lines = new ArrayList<>(ladder.rungs(entry));
        Silence.ofVisit(entry).map(Silence::words).ifPresent(lines::add);
        return lines;
    }
}
