package org.chancery.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownRecord;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.StatementKind;

/**
 * What was foretold, and what came of it: what is decided first, then what later reports speak of,
 * then the rest. Of a forecast told several times the first telling is shown.
 */
final class ForecastSection {
    private final KnownRecord known;
    private final Ladder ladder;

    ForecastSection(KnownRecord known) {
        this.known = known;
        this.ladder = new Ladder(known);
    }

    /** A forecast and what came of it. */
    private record Told(KnownFinding forecast, Optional<Outcome> outcome) {
        Outcome.Verdict verdict() {
            return outcome.map(Outcome::verdict).orElse(Outcome.Verdict.NOT_REPORTED);
        }
    }

    List<Block> blocks() {
        return known.entries().stream()
                .filter(entry -> entry.of() == StatementKind.FORECAST)
                .flatMap(this::told)
                .sorted(
                        Comparator.comparing(Told::verdict)
                                .thenComparing(
                                        told ->
                                                told.forecast()
                                                        .best()
                                                        .map(Object::toString)
                                                        .orElse("9999"))
                                .thenComparing(told -> told.forecast().report())
                                .thenComparing(
                                        told -> told.forecast().finding().evidence().raw().start()))
                .map(this::block)
                .toList();
    }

    /** Of the findings of an entry the first that is decided, or else the first. */
    private Stream<Told> told(Entry entry) {
        return entry.findings().stream()
                .flatMap(id -> ladder.finding(id).stream())
                .map(finding -> new Told(finding, known.outcomeOf(finding.id())))
                .min(Comparator.comparing(Told::verdict))
                .stream();
    }

    private Block block(Told told) {
        KnownFinding forecast = told.forecast();
        String head =
                "%-12s due %-21s %s"
                        .formatted(
                                told.verdict().word().replace('_', ' '),
                                Wording.days(forecast.finding().statement().when()),
                                Prose.cut(Wording.summary(forecast.finding().statement()), 110));
        List<String> lines = new ArrayList<>();
        lines.add(ladder.line(forecast, forecast.best().map(Object::toString).orElse("undated")));
        told.outcome().stream()
                .flatMap(outcome -> outcome.because().stream())
                .flatMap(id -> ladder.finding(id).stream())
                .limit(1)
                .forEach(finding -> lines.add(ladder.line(finding, by(told.verdict()))));
        return new Block(head, lines);
    }

    private static String by(Outcome.Verdict verdict) {
        return verdict == Outcome.Verdict.OPEN ? "spoken of in" : "decided by";
    }
}
