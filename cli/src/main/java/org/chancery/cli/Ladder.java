package org.chancery.cli;

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

    private final Map<FindingId, KnownFinding> findings;

    Ladder(KnownRecord known) {
        this.findings = known.findingsById();
    }

    List<String> rungs(Entry entry) {
        return entry.history().stream().flatMap(revision -> rung(revision).stream()).toList();
    }

    /** One line with words and source. */
    String line(KnownFinding known, String label) {
        return "%-16s \u201c%s\u201d  [%s]"
                .formatted(
                        label,
                        Prose.cut(known.finding().evidence().quote(), QUOTE_WIDTH),
                        Wording.source(known));
    }

    Optional<KnownFinding> finding(FindingId id) {
        return Optional.ofNullable(findings.get(id));
    }

    private Optional<String> rung(Revision revision) {
        return finding(revision.because())
                .map(
                        known ->
                                known.best()
                                                .map(Object::toString)
                                                .orElseGet(() -> Wording.days(revision.asOf()))
                                        + "  "
                                        + line(known, revision.stage()));
    }
}
