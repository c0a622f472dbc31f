package org.chancery.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Report;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.ReportText;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;
import org.chancery.model.text.ArticleId;

/** The record of a ledger, or what of it meets a query, for the layouts it goes out in. */
final class LedgerSource implements RecordSource {
    /** How many reports are kept with their text: findings come report by report. */
    private static final int TEXTS = 8;

    /** How many entries are looked up at once. */
    private static final int BATCH = 200;

    private final Query query;
    private final Ledger ledger;
    private final Resolution resolution;
    private final List<Report> reports;
    private final Map<ArticleId, Report> byArticle = new HashMap<>();
    private final Set<FindingId> met = new HashSet<>();
    private final Map<FindingId, EntryId> entries;
    private final Map<FindingId, Outcome> outcomes = new HashMap<>();
    private final Map<FindingId, Sighting> deciding = new HashMap<>();
    private final Map<ArticleId, ReportText> texts =
            new LinkedHashMap<>(TEXTS, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ArticleId, ReportText> eldest) {
                    return size() > TEXTS;
                }
            };

    LedgerSource(Query query, Ledger ledger, Resolution resolution) {
        this.query = query;
        this.ledger = ledger;
        this.resolution = resolution;
        this.entries = Chancery.entryOf(resolution);
        Set<String> named = new HashSet<>();
        for (Sighting sighting : ledger.findings(query.conditions())) {
            met.add(sighting.id());
            named.add(sighting.report());
        }
        boolean everything = query.isUnfiltered() && query.asOf().isEmpty();
        List<Report> all = ledger.reports();
        all.forEach(report -> byArticle.put(report.article(), report));
        this.reports =
                all.stream().filter(report -> everything || named.contains(report.name())).toList();
        resolution.outcomes().forEach(outcome -> outcomes.put(outcome.forecast(), outcome));
        keepDeciding();
    }

    /** The words that decided forecasts may stand in findings that do not meet the query. */
    private void keepDeciding() {
        Set<FindingId> wanted =
                outcomes.values().stream()
                        .filter(outcome -> met.contains(outcome.forecast()))
                        .flatMap(outcome -> outcome.because().stream())
                        .collect(Collectors.toSet());
        for (List<FindingId> some : parts(List.copyOf(wanted), BATCH)) {
            ledger.findings(some).forEach(one -> deciding.put(one.id(), one));
        }
    }

    @Override
    public Iterable<Report> reports() {
        return reports;
    }

    @Override
    public Iterable<Telling> findings() {
        return mapped(ledger.findings(query.conditions()), this::telling);
    }

    @Override
    public Iterable<ToldEntry> entries() {
        List<Entry> told =
                resolution.entries().stream()
                        .filter(entry -> entry.findings().stream().anyMatch(met::contains))
                        .toList();
        return flattened(parts(told, BATCH), this::told);
    }

    private List<ToldEntry> told(List<Entry> some) {
        List<FindingId> wanted =
                some.stream()
                        .flatMap(entry -> entry.findings().stream())
                        .filter(met::contains)
                        .toList();
        Map<FindingId, Sighting> found = new HashMap<>();
        ledger.findings(wanted).forEach(one -> found.put(one.id(), one));
        List<ToldEntry> told = new ArrayList<>();
        for (Entry entry : some) {
            List<Telling> tellings =
                    entry.findings().stream()
                            .map(found::get)
                            .filter(Objects::nonNull)
                            .map(this::telling)
                            .toList();
            told.add(new ToldEntry(entry, tellings));
        }
        return told;
    }

    @Override
    public Iterable<Dispute> disputes() {
        return resolution.disputes().stream()
                .filter(
                        dispute ->
                                dispute.sides().stream()
                                        .flatMap(side -> side.findings().stream())
                                        .anyMatch(met::contains))
                .toList();
    }

    @Override
    public ReportText text(ArticleId report) {
        return texts.computeIfAbsent(
                report, id -> new ReportText(ledger.article(id).orElseThrow()));
    }

    @Override
    public Set<String> states() {
        return query.conditions().states();
    }

    /** The versions of the rules that the reports were read with. */
    Set<String> rules() {
        return reports.stream().map(Report::rules).collect(Collectors.toSet());
    }

    FindingQuery conditions() {
        return query.conditions();
    }

    private Telling telling(Sighting sighting) {
        Optional<Outcome> outcome = Optional.ofNullable(outcomes.get(sighting.id()));
        return new Telling(
                sighting,
                byArticle.get(sighting.finding().evidence().article()),
                Optional.ofNullable(entries.get(sighting.id())),
                outcome,
                outcome.map(Outcome::because).orElse(List.of()).stream()
                        .map(deciding::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static <T> List<List<T>> parts(List<T> whole, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += size) {
            parts.add(whole.subList(from, Math.min(whole.size(), from + size)));
        }
        return parts;
    }

    private static <T, R> Iterable<R> mapped(Collection<T> all, Function<T, R> work) {
        return () -> all.stream().map(work).iterator();
    }

    /** One part after the other, each made when it is reached. */
    private static <T, R> Iterable<R> flattened(List<T> parts, Function<T, List<R>> work) {
        return () -> parts.stream().flatMap(part -> work.apply(part).stream()).iterator();
    }
}
