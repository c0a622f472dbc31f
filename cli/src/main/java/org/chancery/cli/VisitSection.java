package org.chancery.cli;

import java.util.List;
import org.chancery.library.KnownRecord;
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
                .map(entry -> new Block(Prose.oneLine(entry.title()), ladder.rungs(entry)))
                .toList();
    }
}
