package org.chancery.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownRecord;
import org.chancery.model.statement.Dispute;
import org.chancery.model.text.Span;

/** What reports and speakers disagree about, side by side. */
final class DisputeSection {
    private final KnownRecord known;

    /** So many quotes stand for each side. */
    private static final int SHOWN = 2;

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
            List<KnownFinding> told = distinct(side);
            told.stream()
                    .limit(SHOWN)
                    .forEach(
                            finding -> lines.add(ladder.line(finding, Prose.cut(side.says(), 40))));
            if (told.size() > SHOWN) {
                lines.add("%-16s and %d more".formatted("", told.size() - SHOWN));
            }
        }
        return new Block(Prose.oneLine(dispute.about()), lines);
    }

    /** The findings of a side, the longer where two have words of a report in common. */
    private List<KnownFinding> distinct(Dispute.Side side) {
        List<KnownFinding> kept = new ArrayList<>();
        side.findings().stream()
                .flatMap(id -> ladder.finding(id).stream())
                .sorted(
                        Comparator.comparingInt(
                                known -> -known.finding().evidence().raw().length()))
                .filter(known -> kept.stream().noneMatch(other -> overlap(known, other)))
                .forEach(kept::add);
        return kept;
    }

    private static boolean overlap(KnownFinding one, KnownFinding other) {
        Span some = one.finding().evidence().raw();
        Span others = other.finding().evidence().raw();
        return one.report().equals(other.report())
                && some.start() < others.end()
                && others.start() < some.end();
    }
}
