package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownRecord;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.StatementKind;

/** What was foretold, and what came of it. */
final class ForecastSection {
    private final KnownRecord known;
    private final Ladder ladder;

    ForecastSection(KnownRecord known) {
        this.known = known;
        this.ladder = new Ladder(known);
    }

    List<Block> blocks() {
        return known.findings().stream()
                .filter(finding -> finding.finding().statement().kind() == StatementKind.FORECAST)
                .map(this::block)
                .toList();
    }

    private Block block(KnownFinding forecast) {
        Optional<Outcome> outcome = known.outcomeOf(forecast.id());
        String head =
                "%-12s due %-21s %s"
                        .formatted(
                                outcome.map(o -> o.verdict().word().replace('_', ' '))
                                        .orElse("open"),
                                Wording.days(forecast.finding().statement().when()),
                                Prose.cut(Wording.summary(forecast.finding().statement()), 110));
        List<String> lines = new ArrayList<>();
        lines.add(ladder.line(forecast, forecast.best().map(Object::toString).orElse("undated")));
        outcome.ifPresent(
                o ->
                        o.because().stream()
                                .flatMap(id -> ladder.finding(id).stream())
                                .forEach(finding -> lines.add(ladder.line(finding, "decided by"))));
        return new Block(head, lines);
    }
}
