package org.chancery.ledger.sql;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Revision;
import org.jdbi.v3.core.Handle;

/** The record as it was resolved: a change appends a version, nothing is overwritten. */
final class RecordTable {
    private final Handle handle;

    RecordTable(Handle handle) {
        this.handle = handle;
    }

    /** The number of the last adoption of a reading; grows with everything newly read. */
    long lastAdoption() {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM adoption")
                .mapTo(Long.class)
                .one();
    }

    /** The number of the last version of a part of the record; grows with every change of it. */
    long lastVersion() {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM record_version")
                .mapTo(Long.class)
                .one();
    }

    /**
     * True when the newest resolution was made by these rules and has seen every adoption and
     * correction.
     */
    boolean isFresh(String rules) {
        return handle.createQuery(
                                """
                        SELECT count(*) FROM resolution
                        WHERE number = (SELECT max(number) FROM resolution)
                            AND rules = :rules
                            AND covers = (SELECT coalesce(max(number), 0) FROM adoption)""")
                        .bind("rules", stamp(rules, new CorrectionTable(handle).last()))
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    /**
     * Appends what has changed. A resolution that has seen less than one stored already is left
     * aside: another process was quicker. So is one of what stood here before the ledger was
     * restored.
     *
     * @param from what it was resolved from
     * @param before what was stored before; where it is still the last that was, only what differs
     *     from it is looked at
     * @return what is stored now; empty when it was left aside
     */
    Optional<KeptResolution> add(
            Resolution resolution,
            Snapshot from,
            String rules,
            Instant now,
            Optional<KeptResolution> before) {
        long covers = from.covers();
        if (!identity().equals(from.identity()) || last("covers") > covers) {
            return Optional.empty();
        }
        Optional<KeptResolution> known =
                before.filter(one -> one.identity().equals(from.identity()))
                        .filter(one -> one.number() == last("number"));
        long number = number(covers, stamp(rules, from.corrections()), now);
        if (known.filter(one -> one.covers() == covers).isEmpty()) {
            new CopyTable(handle).keep(new SketchTable(handle).originals());
        }
        Map<String, Part> parts = parts(resolution);
        if (known.isPresent()) {
            Map<String, Part> former = parts(known.get().resolution());
            append(
                    number,
                    parts,
                    former.keySet(),
                    id -> former.containsKey(id) && parts.get(id).isOf(former.get(id)));
        } else {
            Map<String, String> digests = currentDigests();
            append(
                    number,
                    parts,
                    digests.keySet(),
                    id -> parts.get(id).digest().equals(digests.get(id)));
        }
        return Optional.of(new KeptResolution(from.identity(), number, covers, resolution));
    }

    /** By which the ledger is told from every other, and from what it was before. */
    String identity() {
        return handle.select("SELECT identity FROM ledger_identity").mapTo(String.class).one();
    }

    /** The rules, and the corrections, that a resolution was made with. */
    private static String stamp(String rules, long corrections) {
        return corrections == 0 ? rules : rules + " and " + corrections + " corrections";
    }

    private long last(String column) {
        return handle.createQuery("SELECT coalesce(max(" + column + "), -1) FROM resolution")
                .mapTo(Long.class)
                .one();
    }

    private long number(long covers, String rules, Instant now) {
        return handle.createUpdate(
                        """
                        INSERT INTO resolution (covers, rules, resolved)
                        VALUES (:covers, :rules, :now)""")
                .bind("covers", covers)
                .bind("rules", rules)
                .bind("now", now.toString())
                .executeAndReturnGeneratedKeys("number")
                .mapTo(Long.class)
                .one();
    }

    private void append(
            long number,
            Map<String, Part> parts,
            Set<String> former,
            Predicate<String> isUnchanged) {
        parts.forEach(
                (id, part) -> {
                    if (!isUnchanged.test(id)) {
                        part.write().accept(version(number, id, part.kind(), part.digest(), false));
                    }
                });
        former.stream()
                .filter(id -> !parts.containsKey(id))
                .sorted()
                .forEach(id -> version(number, id, "", "", true));
    }

    /** One entry, dispute or outcome on its way into the tables. */
    private record Part(String kind, Object what, LongConsumer write) {
        String digest() {
            return Digest.of(what.toString());
        }

        boolean isOf(Part other) {
            return what.equals(other.what);
        }
    }

    private Map<String, Part> parts(Resolution resolution) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Entry entry : resolution.entries()) {
            parts.put(
                    entry.id().value(),
                    new Part(entry.of().word(), entry, version -> entry(version, entry)));
        }
        for (Dispute dispute : resolution.disputes()) {
            parts.put(
                    "dispute-" + Digest.of(dispute.toString()),
                    new Part("dispute", dispute, version -> dispute(version, dispute)));
        }
        for (Outcome outcome : resolution.outcomes()) {
            parts.put(
                    "outcome-" + outcome.forecast(),
                    new Part("outcome", outcome, version -> outcome(version, outcome)));
        }
        return parts;
    }

    private Map<String, String> currentDigests() {
        Map<String, String> digests = new HashMap<>();
        handle.createQuery("SELECT id, digest FROM current_version")
                .map((row, context) -> digests.put(row.getString("id"), row.getString("digest")))
                .list();
        return digests;
    }

    private long version(long resolution, String id, String kind, String digest, boolean retired) {
        return handle.createUpdate(
                        """
                        INSERT INTO record_version (resolution, id, kind, digest, retired)
                        VALUES (:resolution, :id, :kind, :digest, :retired)""")
                .bind("resolution", resolution)
                .bind("id", id)
                .bind("kind", kind)
                .bind("digest", digest)
                .bind("retired", retired ? 1 : 0)
                .executeAndReturnGeneratedKeys("number")
                .mapTo(Long.class)
                .one();
    }

    private void entry(long version, Entry entry) {
        handle.execute("INSERT INTO entry (version, title) VALUES (?, ?)", version, entry.title());
        for (int i = 0; i < entry.findings().size(); i++) {
            handle.execute(
                    "INSERT INTO entry_finding (version, ordinal, finding) VALUES (?, ?, ?)",
                    version,
                    i,
                    entry.findings().get(i).value());
        }
        for (int i = 0; i < entry.history().size(); i++) {
            Revision revision = entry.history().get(i);
            handle.createUpdate(
                            """
                            INSERT INTO entry_history (version, ordinal, earliest, latest,
                                date_text, stage, finding)
                            VALUES (:version, :ordinal, :earliest, :latest,
                                :text, :stage, :finding)""")
                    .bind("version", version)
                    .bind("ordinal", i)
                    .bind("earliest", Days.column(revision.asOf().earliest()))
                    .bind("latest", Days.column(revision.asOf().latest()))
                    .bind("text", revision.asOf().text())
                    .bind("stage", revision.stage())
                    .bind("finding", revision.because().value())
                    .execute();
        }
        for (int i = 0; i < entry.links().size(); i++) {
            Entry.Link link = entry.links().get(i);
            handle.execute(
                    "INSERT INTO entry_link (version, ordinal, type, to_entry, reason)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    version,
                    i,
                    link.type(),
                    link.to().value(),
                    link.reason());
        }
    }

    private void dispute(long version, Dispute dispute) {
        handle.execute(
                "INSERT INTO dispute (version, about) VALUES (?, ?)", version, dispute.about());
        for (int side = 0; side < dispute.sides().size(); side++) {
            Dispute.Side answer = dispute.sides().get(side);
            handle.execute(
                    "INSERT INTO dispute_side (version, side, says) VALUES (?, ?, ?)",
                    version,
                    side,
                    answer.says());
            for (int i = 0; i < answer.findings().size(); i++) {
                handle.execute(
                        "INSERT INTO dispute_finding (version, side, ordinal, finding)"
                                + " VALUES (?, ?, ?, ?)",
                        version,
                        side,
                        i,
                        answer.findings().get(i).value());
            }
        }
    }

    private void outcome(long version, Outcome outcome) {
        handle.execute(
                "INSERT INTO outcome (version, forecast, verdict, reason) VALUES (?, ?, ?, ?)",
                version,
                outcome.forecast().value(),
                outcome.verdict().word(),
                outcome.reason());
        for (int i = 0; i < outcome.because().size(); i++) {
            handle.execute(
                    "INSERT INTO outcome_finding (version, ordinal, finding) VALUES (?, ?, ?)",
                    version,
                    i,
                    outcome.because().get(i).value());
        }
    }
}
