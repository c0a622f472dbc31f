package org.chancery.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.search.Hit;
import org.chancery.ledger.search.Indexed;
import org.chancery.ledger.search.Question;
import org.chancery.ledger.search.SearchIndex;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Reading;
import org.chancery.ledger.sql.Report;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;

/** Answers questions from the index, which it keeps beside the ledger. */
final class Asking {
    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}’'-]+");

    private final Ledger ledger;
    private final Resolution resolution;
    private final Map<FindingId, Sighting> findings;
    private final String stamp;
    private final Optional<LocalDate> asOf;

    /** Answers from what was known on a day, or from everything. */
    Asking(Ledger ledger, Resolution resolution, Optional<LocalDate> asOf) {
        this.ledger = ledger;
        this.resolution = resolution;
        this.asOf = asOf;
        // Read before the findings: should others write between, the index is made anew next time.
        this.stamp = stamp(ledger);
        Ledger.Snapshot snapshot = ledger.snapshot(asOf);
        this.findings =
                snapshot.sightings().stream()
                        .collect(Collectors.toMap(Sighting::id, Function.identity(), (a, b) -> a));
    }

    /** What an index of this ledger is marked with as long as nothing new was read or said. */
    static String stamp(Ledger ledger) {
        return ledger.stamp() + " " + Resolver.RULES;
    }

    /**
     * The answers to a question.
     *
     * @param folder where the index is kept; empty to keep it nowhere
     */
    Answers answer(Question question, int count, Optional<Path> folder) {
        // What was known on one day is another record, and asked for seldom: not worth keeping.
        Optional<Path> kept = asOf.isEmpty() ? folder : Optional.empty();
        try (SearchIndex index = SearchIndex.open(kept, stamp, this::reports)) {
            List<String> names =
                    question.plain()
                            ? NAME.matcher(question.words()).results().map(r -> r.group()).toList()
                            : List.of();
            List<String> unknown = index.unknown(names);
            boolean nothing = !names.isEmpty() && unknown.size() == names.size();
            List<Hit> hits = nothing ? List.of() : index.search(question, count);
            return new Answers(answers(hits), unknown);
        }
    }

    private Iterator<Indexed> reports() {
        Map<ArticleId, List<Sighting>> byReport =
                findings.values().stream()
                        .sorted(Sighting.ORDER)
                        .collect(Collectors.groupingBy(one -> one.finding().evidence().article()));
        Map<FindingId, String> titles = new HashMap<>();
        for (Entry entry : resolution.entries()) {
            entry.findings().forEach(finding -> titles.put(finding, entry.title()));
        }
        Map<FindingId, String> outcomes =
                resolution.outcomes().stream()
                        .collect(Collectors.toMap(Outcome::forecast, one -> one.verdict().word()));
        return ledger.reports().stream()
                .filter(this::isKnown)
                .map(
                        report -> {
                            List<Sighting> own = byReport.getOrDefault(report.article(), List.of());
                            return indexed(report, own, of(own, titles), of(own, outcomes));
                        })
                .iterator();
    }

    private boolean isKnown(Report report) {
        return asOf.isEmpty()
                || report.dating().best().map(best -> !best.isAfter(asOf.get())).orElse(false);
    }

    private Indexed indexed(
            Report report,
            List<Sighting> findings,
            Map<FindingId, String> titles,
            Map<FindingId, String> outcomes) {
        return new Indexed(
                report.article(),
                report.name(),
                report.header().title().orElse(""),
                report.dating().published(),
                ledger.article(report.article()).map(Article::raw).orElse(""),
                report.furniture().stream().map(Reading.Mark::raw).toList(),
                findings,
                titles,
                outcomes);
    }

    /** What a map has of these findings. */
    private static Map<FindingId, String> of(List<Sighting> findings, Map<FindingId, String> all) {
        return findings.stream()
                .map(Sighting::id)
                .filter(all::containsKey)
                .collect(Collectors.toMap(Function.identity(), all::get, (one, same) -> one));
    }

    private List<Answer> answers(List<Hit> hits) {
        Map<FindingId, EntryId> entryOf = Chancery.entryOf(resolution);
        Map<EntryId, Entry> entries =
                resolution.entries().stream()
                        .collect(Collectors.toMap(Entry::id, Function.identity()));
        return hits.stream().map(hit -> answer(hit, entryOf, entries)).toList();
    }

    private Answer answer(Hit hit, Map<FindingId, EntryId> entryOf, Map<EntryId, Entry> entries) {
        Optional<Sighting> finding = hit.finding().map(findings::get);
        return new Answer(
                ledger.report(hit.article()).map(Report::name).orElse(""),
                hit.raw(),
                hit.words(),
                finding.map(one -> Chancery.known(one, entryOf)),
                hit.finding().map(entryOf::get).map(entries::get),
                hit.score());
    }
}
