package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.library.KnownRecord;
import org.chancery.model.statement.Dispute;

/** What reports and speakers disagree about, side by side. */
final class DisputeSection {
    private final KnownRecord known;
    private final Ladder ladder;

    DisputeSection(KnownRecord known) {
        this.known = known;
        this.ladder = new Ladder(known);
    }

    List<Block> blocks() {
        return known.disputes().stream().map(this::block).toList();
    }

    private Block block(Dispute dispute) {
        List<String> lines = new ArrayList<>();
        for (Dispute.Side side : dispute.sides()) {
            side.findings().stream()
                    .flatMap(id -> ladder.finding(id).stream())
                    .forEach(
                            finding -> lines.add(ladder.line(finding, Prose.cut(side.says(), 40))));
        }
        return new Block(Prose.oneLine(dispute.about()), lines);
    }
}
