package org.chancery.pages.address;

import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;

/** Everything within one file; also the names ({@code id}) that elements bear everywhere. */
public final class Anchors implements Addresses {

    @Override
    public String section(Section section) {
        return "#" + section.word();
    }

    @Override
    public Optional<String> table(String key) {
        return Optional.empty();
    }

    @Override
    public String report(ArticleId report) {
        return "#" + reportName(report);
    }

    @Override
    public String card(ArticleId report, FindingId finding) {
        return "#" + cardName(finding);
    }

    @Override
    public String mark(ArticleId report, FindingId finding) {
        return "#" + markName(finding);
    }

    @Override
    public String entry(EntryId entry) {
        return "#" + entryName(entry);
    }

    @Override
    public String actor(ActorId actor) {
        return "#" + actorName(actor);
    }

    @Override
    public String dyad(String one, String other) {
        return "#" + dyadName(one, other);
    }

    @Override
    public String odds(String one, String other) {
        return "#" + oddsName(one, other);
    }

    @Override
    public String dispute(String id) {
        return "#" + id;
    }

    public static String reportName(ArticleId report) {
        return "r-" + report.value();
    }

    public static String cardName(FindingId finding) {
        return "f-" + safe(finding.value());
    }

    public static String markName(FindingId finding) {
        return "m-" + safe(finding.value());
    }

    public static String entryName(EntryId entry) {
        return "e-" + safe(entry.value());
    }

    public static String actorName(ActorId actor) {
        return "a-" + safe(actor.value());
    }

    public static String oddsName(String one, String other) {
        return "o-" + safe(one) + "-" + safe(other);
    }

    public static String dyadName(String one, String other) {
        return "d-" + safe(one) + "-" + safe(other);
    }

    /** Letters and digits as they are, everything else by number, so that no two names meet. */
    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        name.codePoints()
                .forEach(
                        c -> {
                            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-');
                            safe.append(
                                    plain
                                            ? Character.toString(c)
                                            : "_"
                                                    + Integer.toHexString(c)
                                                            .toLowerCase(Locale.ROOT)
                                                    + "_");
                        });
        return safe.toString();
    }
}
