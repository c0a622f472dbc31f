package org.chancery.model.statement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question to which reports or speakers give answers that cannot all hold.
 *
 * @param about the question, in words a user understands
 * @param sides the answers; at least two
 */
public record Dispute(String about, List<Side> sides) {

    /** One answer and the findings that give it. */
    public record Side(String says, List<FindingId> findings) {
        public Side {
            findings = List.copyOf(findings);
        }
    }

    public Dispute {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException(
                    "A dispute about '" + about + "' has fewer than two sides");
        }
    }

    /**
     * What it is called as long as the question, the answers and who first gave each stay what they
     * are, whatever else the record holds: {@code dispute-1c5e80f26a93b704}.
     */
    public String id() {
        String made =
                sides.stream()
                        .map(
                                side ->
                                        side.says()
                                                + "\0"
                                                + side.findings().stream().limit(1).toList())
                        .sorted()
                        .collect(Collectors.joining("\0", about + "\0", ""));
        return Ids.of("dispute", made);
    }
}
