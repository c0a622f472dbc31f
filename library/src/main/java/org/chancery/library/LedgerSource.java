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
import org.chancery.ledger.sql.FindingPlace;
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

    /** How many findings or entries are looked up at once. */
    private static final int BATCH = 500;

    private final Query query;
    private final Ledger ledger;
    private final Resolution resolution;
    private final List<Report> reports;
    private final Map<ArticleId, Report> byArticle = new HashMap<>();

    /** Those that meet the query, by publication and place; only these ids are held at once. */
    private final List<FindingPlace> ordered;

    private final Set<FindingId> met = new HashSet<>();
    private final Map<FindingId, EntryId> entries;
    private final Map<FindingId, Outcome> outcomes = new HashMap<>();
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
        this.entries = RecordKeeper.entryOf(resolution);
        this.ordered = ledger.places(query.conditions());
        Set<ArticleId> speaking = new HashSet<>();
        for (FindingPlace one : ordered) {
            met.add(one.finding());
            speaking.add(one.article());
        }
        boolean everything = query.isUnfiltered() && query.asOf().isEmpty();
        List<Report> all = ledger.reports();
        all.forEach(report -> byArticle.put(report.article(), report));
        this.reports =
                all.stream()
                        .filter(report -> everything || speaking.contains(report.article()))
                        .toList();
        resolution.outcomes().forEach(outcome -> outcomes.put(outcome.forecast(), outcome));
    }

    @Override
    public Iterable<Report> reports() {
        return reports;
    }

    @Override
    public Iterable<Telling> findings() {
        return flattened(parts(ordered, BATCH), this::found);
    }

    private List<Telling> found(List<FindingPlace> some) {
        return tellings(some.stream().map(FindingPlace::finding).toList());
    }

    /** The findings of these ids that meet the query, in the same order. */
    private List<Telling> tellings(List<FindingId> ids) {
        Map<FindingId, Sighting> found = byId(ids);
        Set<FindingId> deciding =
                ids.stream()
                        .map(outcomes::get)
                        .filter(Objects::nonNull)
                        .flatMap(outcome -> outcome.because().stream())
                        .collect(Collectors.toSet());
        Map<FindingId, Sighting> because = byId(deciding);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(one -> telling(one, because))
                .toList();
    }

    private Map<FindingId, Sighting> byId(Collection<FindingId> ids) {
        Map<FindingId, Sighting> found = new HashMap<>();
        ledger.findings(ids).forEach(one -> found.put(one.id(), one));
        return found;
    }

    @Override
    public Iterable<ToldEntry> entries() {
        return flattened(parts(told(), BATCH), this::told);
    }

    @Override
    public Iterable<Entry> bareEntries() {
        return told();
    }

    private List<Entry> told() {
        return resolution.entries().stream()
                .filter(entry -> entry.findings().stream().anyMatch(met::contains))
                .toList();
    }

    private List<ToldEntry> told(List<Entry> some) {
        List<FindingId> wanted =
                some.stream()
                        .flatMap(entry -> entry.findings().stream())
                        .filter(met::contains)
                        .toList();
        Map<FindingId, Telling> found = new HashMap<>();
        tellings(wanted).forEach(one -> found.put(one.sighting().id(), one));
        return some.stream()
                .map(
                        entry ->
                                new ToldEntry(
                                        entry,
                                        entry.findings().stream()
                                                .map(found::get)
                                                .filter(Objects::nonNull)
                                                .toList()))
                .toList();
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

    private Telling telling(Sighting sighting, Map<FindingId, Sighting> deciding) {
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

    /** One part after the other, each made when it is reached. */
    private static <T, R> Iterable<R> flattened(List<T> parts, Function<T, List<R>> work) {
        return () -> parts.stream().flatMap(part -> work.apply(part).stream()).iterator();
    }
}
