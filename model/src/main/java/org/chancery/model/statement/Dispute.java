package org.chancery.model.statement;

import java.util.List;

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
}
