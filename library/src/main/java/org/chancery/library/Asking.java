package org.chancery.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.ledger.search.Hit;
import org.chancery.ledger.search.Indexed;
import org.chancery.ledger.search.Question;
import org.chancery.ledger.search.SearchException;
import org.chancery.ledger.search.SearchIndex;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.Reading;
import org.chancery.ledger.sql.Report;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;
import org.chancery.model.text.Article;
import org.chancery.model.text.ArticleId;

/** Answers questions from the index, which it keeps beside the ledger. */
final class Asking {
    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}’'-]+");

    private final Ledger ledger;
    private final Optional<LocalDate> asOf;
    private final Supplier<Resolution> resolution;

    /**
     * Answers from what was known on a day, or from everything.
     *
     * @param resolution asked for only when an index is made, or for what was known on a day
     */
    Asking(Ledger ledger, Supplier<Resolution> resolution, Optional<LocalDate> asOf) {
        this.ledger = ledger;
        this.resolution = resolution;
        this.asOf = asOf;
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
        // Read before the findings: should others write between, the index is made anew next time.
        String stamp = stamp(ledger);
        try {
            return answer(question, count, kept, stamp);
        } catch (SearchException damaged) {
            kept.ifPresent(SearchIndex::discard);
            return answer(question, count, kept, stamp);
        }
    }

    private Answers answer(Question question, int count, Optional<Path> folder, String stamp) {
        try (SearchIndex index = SearchIndex.open(folder, stamp, this::reports)) {
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
                ledger.snapshot(asOf).sightings().stream()
                        .sorted(Sighting.ORDER)
                        .collect(Collectors.groupingBy(one -> one.finding().evidence().article()));
        Map<FindingId, String> titles = new HashMap<>();
        Resolution resolved = resolution.get();
        for (Entry entry : resolved.entries()) {
            entry.findings().forEach(finding -> titles.put(finding, entry.title()));
        }
        Map<FindingId, String> outcomes =
                resolved.outcomes().stream()
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
        List<FindingId> ids = hits.stream().flatMap(hit -> hit.finding().stream()).toList();
        Map<FindingId, Sighting> findings =
                ledger.findings(ids).stream()
                        .collect(Collectors.toMap(Sighting::id, Function.identity(), (a, b) -> a));
        List<Entry> entries =
                asOf.isPresent() ? resolution.get().entries() : ledger.kept().of(ids).entries();
        Map<FindingId, Entry> entryOf = new HashMap<>();
        for (Entry entry : entries) {
            entry.findings().forEach(finding -> entryOf.put(finding, entry));
        }
        return hits.stream().map(hit -> answer(hit, findings, entryOf)).toList();
    }

    private Answer answer(
            Hit hit, Map<FindingId, Sighting> findings, Map<FindingId, Entry> entryOf) {
        Optional<Sighting> finding = hit.finding().map(findings::get);
        Optional<Entry> entry = hit.finding().map(entryOf::get);
        return new Answer(
                ledger.name(hit.article()).orElse(""),
                hit.raw(),
                hit.words(),
                finding.map(one -> KnownFinding.of(one, entry.map(Entry::id))),
                entry,
                hit.score());
    }
}
