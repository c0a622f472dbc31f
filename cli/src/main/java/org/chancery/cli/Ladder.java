package org.chancery.cli;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownRecord;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Revision;

/**
 * The history of an entry as lines: when it was said, what stage was reached, in which words, and
 * where.
 */
final class Ladder {
    private static final int QUOTE_WIDTH = 84;

    /** A quote shorter than this is shown in its sentence, to be understood. */
    private static final int SHORT = 36;

    private static final int COPIES = 3;

    private final KnownRecord record;
    private final Map<FindingId, KnownFinding> findings;

    Ladder(KnownRecord known) {
        this.record = known;
        this.findings = known.findingsById();
    }

    /** One for each stage that each text tells of; what its copies tell is said already. */
    List<String> rungs(Entry entry) {
        Set<String> told = new HashSet<>();
        return entry.history().stream()
                .filter(revision -> told.add(source(revision) + " " + revision.stage()))
                .flatMap(revision -> rung(revision).stream())
                .toList();
    }

    private String source(Revision revision) {
        return finding(revision.because()).map(one -> record.source(one.report())).orElse("");
    }

    /** One line with words and source. */
    String line(KnownFinding known, String label) {
        String quote = known.finding().evidence().quote();
        String words =
                quote.length() < SHORT
                        ? Prose.around(known.sentence(), quote, QUOTE_WIDTH)
                        : Prose.cut(quote, QUOTE_WIDTH);
        return "%-16s \u201c%s\u201d  [%s%s]"
                .formatted(label, words, Wording.source(known), copies(known.report()));
    }

    /** Who else prints the text, which counts as one source all the same. */
    private String copies(String report) {
        List<String> copies = record.copiesOf(report);
        String some =
                copies.stream().limit(COPIES).map(Prose::oneLine).collect(Collectors.joining(", "));
        String more =
                copies.size() > COPIES ? " and %d more".formatted(copies.size() - COPIES) : "";
        return copies.isEmpty() ? "" : ", also printed in " + some + more;
    }

    Optional<KnownFinding> finding(FindingId id) {
        return Optional.ofNullable(findings.get(id));
    }

    /** What most reports tell of stands first; what is told of equally often, by its first day. */
    Comparator<Entry> byWeight() {
        return Comparator.comparingLong((Entry entry) -> -reports(entry))
                .thenComparing(this::firstDay)
                .thenComparing(Entry::title)
                .thenComparing(Entry::id);
    }

    private long reports(Entry entry) {
        return entry.findings().stream()
                .flatMap(id -> finding(id).stream())
                .map(one -> record.source(one.report()))
                .distinct()
                .count();
    }

    private String firstDay(Entry entry) {
        return entry.findings().stream()
                .flatMap(id -> finding(id).stream())
                .findFirst()
                .flatMap(KnownFinding::best)
                .map(Object::toString)
                .orElse("9999");
    }

    /** When and where the stage was, or is to be, reached. */
    private Optional<String> moment(Revision revision) {
        return finding(revision.because())
                .map(known -> Wording.moment(known.finding().statement()))
                .filter(words -> !words.isEmpty());
    }

    private Optional<String> rung(Revision revision) {
        String label = revision.stage() + moment(revision).map(when -> " " + when).orElse("");
        return finding(revision.because())
                .map(
                        known ->
                                known.best()
                                                .map(Object::toString)
                                                .orElseGet(() -> Wording.days(revision.asOf()))
                                        + "  "
                                        + line(known, label));
    }
}
