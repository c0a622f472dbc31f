package org.chancery.library.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Report;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Revision;
import org.chancery.model.statement.StatementKind;

/**
 * Writes the record as tables into a folder: {@code documents.csv}, one file for each kind of
 * finding ({@code events.csv}, {@code agreements.csv}, …), {@code entries.csv}, {@code
 * entry_history.csv}, {@code entry_links.csv} and {@code disputes.csv}.
 *
 * <p>Names and order of columns do not change within version 1; new ones are added at the end.
 */
public final class RecordTables {
    private final List<Report> reports;
    private final List<Sighting> sightings;
    private final Resolution resolution;
    private final Map<FindingId, String> entries = new HashMap<>();
    private final Map<FindingId, Outcome> outcomes = new HashMap<>();

    public RecordTables(List<Report> reports, List<Sighting> sightings, Resolution resolution) {
        this.reports = List.copyOf(reports);
        this.sightings = List.copyOf(sightings);
        this.resolution = resolution;
        for (Entry entry : resolution.entries()) {
            entry.findings().forEach(finding -> entries.put(finding, entry.id().value()));
        }
        resolution.outcomes().forEach(outcome -> outcomes.put(outcome.forecast(), outcome));
    }

    /** Writes all tables into {@code folder}, which is made if absent. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        documents().write(folder.resolve("documents.csv"), reports);
        for (StatementKind kind : StatementKind.values()) {
            findings(kind).write(folder.resolve(fileName(kind)), of(kind));
        }
        entries().write(folder.resolve("entries.csv"), resolution.entries());
        history().write(folder.resolve("entry_history.csv"), steps());
        links().write(folder.resolve("entry_links.csv"), ties());
        disputes().write(folder.resolve("disputes.csv"), answers());
    }

    private static String fileName(StatementKind kind) {
        return kind == StatementKind.QUANTITY ? "quantities.csv" : kind.word() + "s.csv";
    }

    private List<Sighting> of(StatementKind kind) {
        return sightings.stream().filter(one -> one.statement().kind() == kind).toList();
    }

    private static Table<Report> documents() {
        return new Table<Report>()
                .column("id", report -> report.article().value())
                .column("document", Report::name)
                .column("title", report -> Cells.of(report.header().title()))
                .column("outlet", report -> Cells.of(report.header().outlet()))
                .column("byline", report -> Cells.of(report.header().byline()))
                .column("language", report -> report.header().language())
                .column("published_edtf", report -> Cells.edtf(report.dating().published()))
                .column(
                        "published_earliest",
                        report -> Cells.day(report.dating().published().earliest()))
                .column(
                        "published_latest",
                        report -> Cells.day(report.dating().published().latest()))
                .column("published_best", report -> Cells.day(report.dating().best()))
                .column("copy_of", report -> Cells.of(report.copyOf()));
    }

    private Table<Sighting> findings(StatementKind kind) {
        return new Table<Sighting>()
                .column("id", one -> one.id().value())
                .column("document", Sighting::report)
                .column("start", one -> "" + one.finding().evidence().raw().start())
                .column("end", one -> "" + one.finding().evidence().raw().end())
                .column("quote", one -> one.finding().evidence().quote())
                .column("stated_by", one -> Cells.names(one.finding().statedBy()))
                .column("rule", one -> one.finding().rule())
                .column("confidence", one -> "" + one.finding().confidence())
                .column("entry", one -> entries.getOrDefault(one.id(), ""))
                .column("date_edtf", one -> Cells.edtf(one.statement().when()))
                .column("date_earliest", one -> Cells.day(one.statement().when().earliest()))
                .column("date_latest", one -> Cells.day(one.statement().when().latest()))
                .column("date_text", one -> one.statement().when().text())
                .columns(StatementColumns.of(kind, outcomes), one -> one);
    }

    private static Table<Entry> entries() {
        return new Table<Entry>()
                .column("id", entry -> entry.id().value())
                .column("of", entry -> entry.of().word())
                .column("title", Entry::title)
                .column(
                        "findings",
                        entry ->
                                Cells.list(
                                        entry.findings().stream().map(FindingId::value).toList()));
    }

    private record Step(Entry entry, Revision revision) {}

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Entry entry : resolution.entries()) {
            entry.history().forEach(revision -> steps.add(new Step(entry, revision)));
        }
        return steps;
    }

    private static Table<Step> history() {
        return new Table<Step>()
                .column("entry", step -> step.entry().id().value())
                .column("as_of_edtf", step -> Cells.edtf(step.revision().asOf()))
                .column("as_of_earliest", step -> Cells.day(step.revision().asOf().earliest()))
                .column("as_of_latest", step -> Cells.day(step.revision().asOf().latest()))
                .column("stage", step -> step.revision().stage())
                .column("finding", step -> step.revision().because().value());
    }

    private record Tie(Entry entry, Entry.Link link) {}

    private List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (Entry entry : resolution.entries()) {
            entry.links().forEach(link -> ties.add(new Tie(entry, link)));
        }
        return ties;
    }

    private static Table<Tie> links() {
        return new Table<Tie>()
                .column("entry", tie -> tie.entry().id().value())
                .column("type", tie -> tie.link().type())
                .column("to", tie -> tie.link().to().value())
                .column("reason", tie -> tie.link().reason());
    }

    private record Answer(int dispute, String about, int side, String says, FindingId finding) {}

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        List<Dispute> disputes = resolution.disputes();
        for (int i = 0; i < disputes.size(); i++) {
            Dispute dispute = disputes.get(i);
            for (int j = 0; j < dispute.sides().size(); j++) {
                Dispute.Side side = dispute.sides().get(j);
                for (FindingId finding : side.findings()) {
                    answers.add(new Answer(i + 1, dispute.about(), j + 1, side.says(), finding));
                }
            }
        }
        return answers;
    }

    private static Table<Answer> disputes() {
        return new Table<Answer>()
                .column("dispute", answer -> "" + answer.dispute())
                .column("about", Answer::about)
                .column("side", answer -> "" + answer.side())
                .column("says", Answer::says)
                .column("finding", answer -> answer.finding().value());
    }
}
