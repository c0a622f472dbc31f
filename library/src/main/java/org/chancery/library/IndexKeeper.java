package org.chancery.library;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Resolver;
import org.chancery.ledger.search.Indexed;
import org.chancery.ledger.search.Question;
import org.chancery.ledger.search.SearchException;
import org.chancery.ledger.search.SearchIndex;
import org.chancery.ledger.sql.Ledger;
import org.chancery.ledger.sql.LedgerState;
import org.chancery.ledger.sql.SearchedReports;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;

/** The search index beside the ledger, brought up to date with what has changed and no more. */
final class IndexKeeper implements AutoCloseable {
    private final Ledger ledger;
    private final RecordKeeper record;
    private final SearchIndex index;

    IndexKeeper(Ledger ledger, RecordKeeper record, Path folder) {
        this.ledger = ledger;
        this.record = record;
        this.index = SearchIndex.in(Optional.of(folder));
    }

    /** What the index of a ledger is marked with when it is up to date. */
    static String stamp(Ledger ledger) {
        LedgerState state = ledger.state();
        return ledger.isFresh(Resolver.RULES)
                ? state.words()
                : state.words() + " by rules " + Resolver.RULES;
    }

    /** Brings the index up to date with the record. */
    void freshen() {
        // Read before the reports: should others write between, these are taken anew next time.
        String stamp = stamp(ledger);
        index.bringTo(
                stamp,
                LedgerState.parse(stamp).isPresent()
                        ? new Kept(ledger)
                        : new Resolved(ledger, record::whole, Optional.empty()));
    }

    /** As the record that is kept tells of them. */
    private record Kept(Ledger ledger) implements SearchIndex.Reports {
        @Override
        public Iterator<Indexed> all() {
            return ledger.searched().all(ledger.kept()::told);
        }

        /** Nothing is known of another ledger, or of what it was before it was restored. */
        @Override
        public Optional<Iterator<Indexed>> since(String stamp) {
            String identity = ledger.state().identity();
            return LedgerState.parse(stamp)
                    .filter(state -> state.identity().equals(identity))
                    .map(state -> ledger.searched().since(state, ledger.kept()::told));
        }
    }

    /** Those published by a day, if one is given, as a record tells of them that is not kept. */
    private record Resolved(Ledger ledger, Supplier<Resolution> record, Optional<LocalDate> asOf)
            implements SearchIndex.Reports {
        @Override
        public Iterator<Indexed> all() {
            SearchedReports.Told told = told(record.get());
            return asOf.map(day -> ledger.searched().asOf(day, findings -> told))
                    .orElseGet(() -> ledger.searched().all(findings -> told));
        }

        @Override
        public Optional<Iterator<Indexed>> since(String stamp) {
            return Optional.empty();
        }
    }

    private static SearchedReports.Told told(Resolution resolved) {
        Map<FindingId, String> titles = new HashMap<>();
        resolved.entries()
                .forEach(
                        entry ->
                                entry.findings()
                                        .forEach(finding -> titles.put(finding, entry.title())));
        return new SearchedReports.Told(
                titles,
                resolved.outcomes().stream()
                        .collect(Collectors.toMap(Outcome::forecast, one -> one.verdict().word())));
    }

    /** What the record as it is answers. */
    Answers answer(Question question, int count) {
        boolean kept = record.freshen(Query.all());
        Asking asking = new Asking(ledger, kept ? Optional.empty() : Optional.of(record::whole));
        try {
            freshen();
            return asking.answer(question, count, index);
        } catch (SearchException damaged) {
            index.discard();
            freshen();
            return asking.answer(question, count, index);
        }
    }

    /** What the record as it was known on a day answers: asked seldom, and so not kept. */
    Answers answerAsOf(LocalDate day, Question question, int count) {
        Resolution known = record.whole(Query.all().asOf(day));
        try (SearchIndex then = SearchIndex.in(Optional.empty())) {
            then.bringTo(day.toString(), new Resolved(ledger, () -> known, Optional.of(day)));
            return new Asking(ledger, Optional.of(() -> known)).answer(question, count, then);
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
