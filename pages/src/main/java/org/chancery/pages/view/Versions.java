package org.chancery.pages.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.FindingId;

/** The numbers of the last corrections that have to do with findings; 0 for none. */
final class Versions {
    private final Map<FindingId, Long> last = new HashMap<>();

    Versions(List<Correction> made) {
        for (Correction one : made) {
            for (Anchor anchor : one.anchors()) {
                last.merge(anchor.finding(), one.number(), Math::max);
            }
        }
    }

    String of(FindingId finding) {
        return of(List.of(finding));
    }

    String of(Entry entry) {
        return of(entry.findings());
    }

    private String of(Collection<FindingId> findings) {
        return Long.toString(
                findings.stream().mapToLong(id -> last.getOrDefault(id, 0L)).max().orElse(0));
    }
}
