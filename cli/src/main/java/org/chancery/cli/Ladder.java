package org.chancery.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Map<FindingId, KnownFinding> findings;

    Ladder(KnownRecord known) {
        this.findings = known.findingsById();
    }

    List<String> rungs(Entry entry) {
        return entry.history().stream().flatMap(revision -> rung(revision).stream()).toList();
    }

    /** One line with words and source. */
    String line(KnownFinding known, String label) {
        String quote = known.finding().evidence().quote();
        String words =
                quote.length() < SHORT
                        ? Prose.around(known.sentence(), quote, QUOTE_WIDTH)
                        : Prose.cut(quote, QUOTE_WIDTH);
        return "%-16s \u201c%s\u201d  [%s]".formatted(label, words, Wording.source(known));
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
                .map(KnownFinding::report)
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
