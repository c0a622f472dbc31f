package org.chancery.library;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Report;
import org.chancery.library.csv.RecordTables;
import org.chancery.library.json.RecordWriter;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;

/**
 * Writes the record, or what of it meets a query, in an order that depends on nothing but the
 * record.
 */
final class Export {
    private final List<Report> reports;
    private final List<Sighting> sightings;
    private final List<Entry> told;
    private final List<Dispute> disputes;
    private final Map<FindingId, EntryId> entries;
    private final Map<FindingId, Outcome> outcomes = new HashMap<>();
    private final Map<FindingId, Sighting> byId = new HashMap<>();

    private final Resolution resolution;

    Export(Query query, Ledger ledger, Resolution resolution) {
        this.sightings = ledger.findings(query.conditions());
        this.resolution = resolution;
        Set<FindingId> met = sightings.stream().map(Sighting::id).collect(Collectors.toSet());
        Set<String> named = sightings.stream().map(Sighting::report).collect(Collectors.toSet());
        this.reports =
                ledger.reports().stream()
                        .filter(
                                report ->
                                        (query.isUnfiltered() && query.asOf().isEmpty())
                                                || named.contains(report.name()))
                        .toList();
        this.told =
                resolution.entries().stream()
                        .filter(entry -> entry.findings().stream().anyMatch(met::contains))
                        .toList();
        this.disputes =
                resolution.disputes().stream()
                        .filter(
                                dispute ->
                                        dispute.sides().stream()
                                                .flatMap(side -> side.findings().stream())
                                                .anyMatch(met::contains))
                        .toList();
        this.entries = Chancery.entryOf(resolution);
        resolution.outcomes().forEach(outcome -> outcomes.put(outcome.forecast(), outcome));
        ledger.findings(FindingQuery.all()).forEach(sighting -> byId.put(sighting.id(), sighting));
    }

    void write(ExportFormat format, Path target) {
        try {
            switch (format) {
                case JSONL -> jsonLines(target);
                case CSV -> new RecordTables(reports, sightings, resolution).write(target);
            }
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The record could not be written to %s (%s). Check that the folder exists and can be written."
                            .formatted(target, failure),
                    failure);
        }
    }

    /** Written beside the target and then moved, so that nobody ever sees half a file. */
    private void jsonLines(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
                lines(new RecordWriter(out));
            }
            return;
        }
        Path draft = Files.createTempFile(folder, target.getFileName().toString(), ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                lines(new RecordWriter(out));
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the record format to a writer of the caller's, such as standard output. */
    void writeJsonLines(Writer target) {
        try {
            lines(new RecordWriter(target));
            target.flush();
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The record could not be written (" + failure + ").", failure);
        }
    }

    private void lines(RecordWriter writer) throws IOException {
        for (Report report : reports) {
            writer.document(report);
        }
        for (Sighting sighting : sightings) {
            writer.finding(
                    sighting,
                    Optional.ofNullable(entries.get(sighting.id())),
                    Optional.ofNullable(outcomes.get(sighting.id())).map(this::settled));
        }
        for (Entry entry : told) {
            writer.entry(entry);
        }
        for (Dispute dispute : disputes) {
            writer.dispute(dispute);
        }
    }

    private RecordWriter.Settled settled(Outcome outcome) {
        return new RecordWriter.Settled(
                outcome.verdict().word(),
                outcome.reason(),
                outcome.because().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .map(RecordWriter.Cited::of)
                        .toList());
    }
}
