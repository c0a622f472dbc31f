package org.chancery.pages.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.library.Chancery;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownRecord;
import org.chancery.library.KnownReport;
import org.chancery.library.Query;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;

/**
 * What is known of a query, with the reports it stands in. Immutable.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.of(chancery, Query.all(), 500);
 * dossier.entries(StatementKind.AGREEMENT)   // what most reports tell of first
 * }</pre>
 */
public final class Dossier {
    private final List<KnownReport> reports;
    private final Map<ArticleId, KnownReport> reportsById = new HashMap<>();
    private final Map<String, KnownReport> reportsByName = new HashMap<>();
    private final Function<ArticleId, Optional<Article>> articles;
    private final KnownRecord record;
    private final Map<FindingId, KnownFinding> findings;
    private final Map<EntryId, Entry> entries = new HashMap<>();
    private final Map<ArticleId, List<KnownFinding>> byReport = new HashMap<>();
    private final Map<FindingId, List<Integer>> disputesOf = new HashMap<>();
    private final Map<FindingId, Outcome> outcomes = new HashMap<>();

    /**
     * A dossier from its parts.
     *
     * @param articles where to get the raw reports, asked for one at a time
     */
    public Dossier(
            List<KnownReport> reports,
            Function<ArticleId, Optional<Article>> articles,
            KnownRecord record) {
        this.reports = reports.stream().sorted(byDate()).toList();
        this.articles = articles;
        reports.forEach(
                report -> {
                    reportsById.put(report.article(), report);
                    reportsByName.put(report.name(), report);
                });
        this.record = record;
        this.findings = record.findingsById();
        record.entries().forEach(entry -> entries.put(entry.id(), entry));
        record.findings()
                .forEach(
                        one ->
                                byReport.computeIfAbsent(
                                                one.finding().evidence().article(),
                                                key -> new ArrayList<>())
                                        .add(one));
        for (int i = 0; i < record.disputes().size(); i++) {
            for (Dispute.Side side : record.disputes().get(i).sides()) {
                for (FindingId finding : side.findings()) {
                    disputesOf.computeIfAbsent(finding, key -> new ArrayList<>()).add(i);
                }
            }
        }
        record.outcomes().forEach(outcome -> outcomes.put(outcome.forecast(), outcome));
    }

    /**
     * Gathers what a query asks for: all reports if it asks for everything, else those it finds.
     *
     * @param most how many reports it may be
     * @throws TooManyReportsException when it is more
     */
    public static Dossier of(Chancery chancery, Query query, int most) {
        Dossier asked = of(chancery, query);
        if (asked.reports().size() > most) {
            throw new TooManyReportsException(asked.reports().size(), most);
        }
        Map<ArticleId, Article> articles = new HashMap<>();
        asked.reports().stream()
                .flatMap(one -> chancery.article(one.article()).stream())
                .forEach(article -> articles.put(article.id(), article));
        return new Dossier(
                asked.reports(), id -> Optional.ofNullable(articles.get(id)), asked.record());
    }

    /** The same for however many reports, each fetched anew when it is asked for. */
    public static Dossier of(Chancery chancery, Query query) {
        KnownRecord record = chancery.record(query);
        Set<ArticleId> told = new HashSet<>();
        record.findings().forEach(one -> told.add(one.finding().evidence().article()));
        List<KnownReport> reports =
                chancery.reports().stream()
                        .filter(one -> query == Query.all() || told.contains(one.article()))
                        .toList();
        return new Dossier(reports, chancery::article, record);
    }

    private static Comparator<KnownReport> byDate() {
        return Comparator.comparing(
                        (KnownReport report) -> report.dating().best().orElse(LocalDate.MAX))
                .thenComparing(KnownReport::name);
    }

    /** The reports in order of their likeliest dates, undated ones last. */
    public List<KnownReport> reports() {
        return reports;
    }

    public Optional<KnownReport> report(ArticleId id) {
        return Optional.ofNullable(reportsById.get(id));
    }

    /** The report of this name. */
    public Optional<KnownReport> reportNamed(String name) {
        return Optional.ofNullable(reportsByName.get(name));
    }

    /** A report as it came in. */
    public Optional<Article> article(ArticleId id) {
        return articles.apply(id);
    }

    public KnownRecord record() {
        return record;
    }

    public Optional<KnownFinding> finding(FindingId id) {
        return Optional.ofNullable(findings.get(id));
    }

    /** The findings of an entry, in order of publication. */
    public List<KnownFinding> findings(Entry entry) {
        return entry.findings().stream().flatMap(id -> finding(id).stream()).toList();
    }

    /** The findings in a report, in the order of its text, the longer quote first. */
    public List<KnownFinding> findingsIn(ArticleId report) {
        return byReport.getOrDefault(report, List.of()).stream()
                .sorted(
                        Comparator.comparingInt(
                                        (KnownFinding one) ->
                                                one.finding().evidence().raw().start())
                                .thenComparingInt(one -> -one.finding().evidence().raw().end())
                                .thenComparing(one -> one.finding().statement().kind())
                                .thenComparing(KnownFinding::id))
                .toList();
    }

    public List<KnownFinding> findings(StatementKind kind) {
        return record.findings().stream()
                .filter(one -> one.finding().statement().kind() == kind)
                .toList();
    }

    public Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entries of a kind: what most reports tell of first, then by first telling. */
    public List<Entry> entries(StatementKind kind) {
        record Ranked(Entry entry, long reports, LocalDate first) {}
        return record.entries().stream()
                .filter(entry -> entry.of() == kind)
                .map(entry -> new Ranked(entry, reportsOf(entry), firstTold(entry)))
                .sorted(
                        Comparator.comparingLong((Ranked one) -> -one.reports())
                                .thenComparing(Ranked::first)
                                .thenComparing(one -> one.entry().title())
                                .thenComparing(one -> one.entry().id()))
                .map(Ranked::entry)
                .toList();
    }

    /** How many reports tell of it. */
    public long reportsOf(Entry entry) {
        return findings(entry).stream().map(KnownFinding::report).distinct().count();
    }

    /** The likeliest day of the first report that tells of it. */
    public LocalDate firstTold(Entry entry) {
        return findings(entry).stream()
                .flatMap(one -> one.best().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** The disputes that any of these findings takes part in, in the order of the record. */
    public List<Dispute> disputesOf(List<KnownFinding> told) {
        return told.stream()
                .flatMap(known -> disputesOf.getOrDefault(known.id(), List.of()).stream())
                .distinct()
                .sorted()
                .map(record.disputes()::get)
                .toList();
    }

    /** The dispute of this id. */
    public Optional<Dispute> dispute(String id) {
        return record.disputes().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Outcome> outcomeOf(FindingId forecast) {
        return Optional.ofNullable(outcomes.get(forecast));
    }
}
