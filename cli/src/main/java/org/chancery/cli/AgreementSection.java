package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.library.KnownRecord;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.StatementKind;

/** Agreements and their life. */
final class AgreementSection {
    private final KnownRecord known;

    AgreementSection(KnownRecord known) {
        this.known = known;
    }

    List<Block> blocks() {
        Ladder ladder = new Ladder(known);
        return known.entries().stream()
                .filter(entry -> entry.of() == StatementKind.AGREEMENT)
                .map(entry -> new Block(Prose.oneLine(entry.title()), lines(entry, ladder)))
                .toList();
    }

    private static List<String> lines(Entry entry, Ladder ladder) {
        List<String> lines = new ArrayList<>(ladder.rungs(entry));
        entry.links().forEach(link -> lines.add(link.type() + ": " + Prose.oneLine(link.reason())));
        return lines;
    }
}
