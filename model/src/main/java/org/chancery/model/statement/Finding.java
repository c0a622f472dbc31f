package org.chancery.model.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(key.getBytes(StandardCharsets.UTF_8));
            return new FindingId(
                    statement.kind().word() + "-" + HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
