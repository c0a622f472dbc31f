package org.chancery.ledger.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ledger.correct.Overlay;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.FindingId;
import org.jdbi.v3.core.Handle;

/** The findings that count, as people have corrected them. */
final class CorrectedFindings {
    private final Handle handle;
    private final List<Correction> corrections;
    private final Overlay overlay;

    CorrectedFindings(Handle handle) {
        this.handle = handle;
        this.corrections = new CorrectionTable(handle).all();
        this.overlay = new Overlay(corrections, ofCorrectedReports());
    }

    Overlay overlay() {
        return overlay;
    }

    /** The machine's findings in the reports that corrections are about. */
    private List<Sighting> ofCorrectedReports() {
        Set<String> articles = new TreeSet<>();
        corrections.forEach(
                one -> one.anchors().forEach(anchor -> articles.add(anchor.article().value())));
        return machine(" AND r.article IN (<keys>) ORDER BY f.number", articles);
    }

    /** The machine's findings that count and for which a condition holds. */
    private List<Sighting> machine(String condition, Collection<String> keys) {
        List<Long> numbers = new ArrayList<>();
        new KeyedRows(handle)
                .each(
                        FindingSearch.current("f.number") + condition,
                        keys,
                        row -> numbers.add(row.getLong("number")));
        return new FindingReader(handle).read(numbers);
    }

    /** One as the machine has it, whether its reading still counts or not. */
    Optional<Sighting> uncorrected(FindingId id) {
        List<Long> newest =
                handle.createQuery("SELECT max(number) FROM finding WHERE id = :id GROUP BY id")
                        .bind("id", id.value())
                        .mapTo(Long.class)
                        .list();
        return new FindingReader(handle).read(newest).stream().findFirst();
    }

    /** Those of these ids that count. */
    List<Sighting> of(Collection<FindingId> ids) {
        List<String> keys = ids.stream().map(FindingId::value).distinct().toList();
        return machine(" AND f.id IN (<keys>) ORDER BY f.number", keys).stream()
                .flatMap(one -> corrected(one).stream())
                .toList();
    }

    /** Those in these reports. */
    List<Sighting> in(Collection<String> articles) {
        return machine(" AND r.article IN (<keys>) ORDER BY f.number", articles).stream()
                .flatMap(one -> corrected(one).stream())
                .toList();
    }

    /** The ids, that count, of findings that begin so. */
    List<FindingId> idsBeginning(String beginning) {
        List<String> found =
                handle.createQuery(
                                FindingSearch.current("f.id") + " AND f.id >= :from AND f.id < :to")
                        .bind("from", beginning)
                        .bind("to", beginning + StoredRecord.AFTER_ALL)
                        .mapTo(String.class)
                        .list();
        Set<FindingId> rejected = new TreeSet<>();
        for (Sighting one : ofCorrectedReports()) {
            if (corrected(one).isEmpty()) {
                rejected.add(one.id());
            }
        }
        return found.stream()
                .map(FindingId::new)
                .filter(id -> !rejected.contains(id))
                .distinct()
                .toList();
    }

    /** Lays all corrections over their findings, which throws when one cannot be made. */
    void tryOut() {
        ofCorrectedReports().forEach(this::corrected);
    }

    private Optional<Sighting> corrected(Sighting one) {
        return overlay.touched().contains(one.id()) ? overlay.apply(one) : Optional.of(one);
    }

    /** Those that meet a query, by publication and place; what was corrected, as it is now. */
    List<Sighting> meeting(FindingQuery query) {
        return meeting(query, Integer.MAX_VALUE);
    }

    /** The first of those that meet a query. */
    List<Sighting> meeting(FindingQuery query, int most) {
        Set<FindingId> touched = overlay.touched();
        long wanted = (long) most + touched.size();
        List<Sighting> found =
                query.corrected()
                        ? List.of()
                        : new FindingReader(handle)
                                .read(new FindingSearch(query).numbers(handle, wanted));
        if (touched.isEmpty()) {
            return found;
        }
        List<Sighting> all = new ArrayList<>(corrected(query));
        found.stream().filter(one -> !touched.contains(one.id())).forEach(all::add);
        return all.stream().sorted(Sighting.ORDER).limit(most).toList();
    }

    /** How many meet a query. */
    long count(FindingQuery query) {
        return overlay.touched().isEmpty() && !query.corrected()
                ? new FindingSearch(query).count(handle)
                : meeting(query).size();
    }

    /** The same ones without what they say, which is read only where somebody corrected it. */
    List<FindingPlace> places(FindingQuery query) {
        return overlay.touched().isEmpty() && !query.corrected()
                ? new FindingSearch(query).places(handle)
                : meeting(query).stream()
                        .map(one -> new FindingPlace(one.id(), one.finding().evidence().article()))
                        .toList();
    }

    /** Those that were corrected and meet a query as they are now. */
    private List<Sighting> corrected(FindingQuery query) {
        return ofCorrectedReports().stream()
                .filter(one -> overlay.touched().contains(one.id()))
                .flatMap(one -> overlay.apply(one).stream())
                .filter(query::meets)
                .toList();
    }
}
