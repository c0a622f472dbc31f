package org.chancery.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;

/** Follows an id to the words it rests on. */
final class Explainer {
    private final KnownRecord record;

    Explainer(KnownRecord record) {
        this.record = record;
    }

    /**
     * The one id that is meant.
     *
     * @param id an id or the beginning of one
     * @param ids those of the record, at least those that begin so
     * @throws ChanceryException when nothing, or more than one thing, has such an id
     */
    static String chosen(String id, Collection<String> ids) {
        if (ids.contains(id)) {
            return id;
        }
        Set<String> meant = new TreeSet<>(ids);
        meant.removeIf(one -> id.isBlank() || !one.startsWith(id));
        if (meant.isEmpty()) {
            throw new ChanceryException(
                    "Nothing in the record has the id '%s'. Copy an id from a list or an export."
                            .formatted(id));
        }
        if (meant.size() > 1) {
            throw new ChanceryException(
                    "%d things have an id that begins with '%s', such as %s. Give more of it."
                            .formatted(
                                    meant.size(),
                                    id,
                                    meant.stream().limit(3).collect(Collectors.joining(", "))));
        }
        return meant.iterator().next();
    }

    /** Follows an id that is in the record. */
    Explanation explain(String id) {
        Optional<Entry> entry =
                record.entries().stream()
                        .filter(
                                one ->
                                        one.id().value().equals(id)
                                                || one.findings().contains(new FindingId(id)))
                        .findFirst();
        boolean whole = entry.isPresent() && entry.get().id().value().equals(id);
        List<KnownFinding> findings =
                record.findings().stream()
                        .filter(
                                one ->
                                        whole
                                                ? entry.get().findings().contains(one.id())
                                                : one.id().value().equals(id))
                        .toList();
        Set<FindingId> ids = findings.stream().map(KnownFinding::id).collect(Collectors.toSet());
        return new Explanation(
                findings,
                entry,
                record.disputes().stream()
                        .filter(
                                dispute ->
                                        dispute.sides().stream()
                                                .flatMap(side -> side.findings().stream())
                                                .anyMatch(ids::contains))
                        .toList(),
                record.outcomes().stream()
                        .filter(outcome -> ids.contains(outcome.forecast()))
                        .toList());
    }
}
