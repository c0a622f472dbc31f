package org.chancery.model.statement;

import java.util.List;
import org.chancery.model.actor.ActorReference;

/**
 * Something one report says once.
 *
 * @param statement what it says
 * @param evidence the words that say so
 * @param statedBy on whose word, the outermost source last; empty when it is the reporter's own
 * @param rule the name of the rule that found it
 * @param confidence how sure the reading is, from 0 to 1
 */
public record Finding(
        Statement statement,
        Evidence evidence,
        List<ActorReference> statedBy,
        String rule,
        double confidence) {

    public Finding {
        statedBy = List.copyOf(statedBy);
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException(
                    "Confidence " + confidence + " is not between 0 and 1");
        }
    }

    /**
     * A digest of report, kind, place, rule and statement: reading the same report twice gives the
     * same ids, and two readings of the same words that differ in what they say are told apart.
     */
    public FindingId id() {
        String key =
                String.join(
                        "\n",
                        evidence.article().value(),
                        evidence.raw().start() + "-" + evidence.raw().end(),
                        rule,
                        statement.toString());
        return new FindingId(Ids.of(statement.kind().word(), key));
    }
}
