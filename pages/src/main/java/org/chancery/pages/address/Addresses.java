package org.chancery.pages.address;

import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;

/** Where a page links to. The report has everything in itself; a server has a path for each. */
public interface Addresses {
    String section(Section section);

    /** A part narrowed by a condition where that can be done, and else the whole of it. */
    default String sectionWith(Section section, String name, String value) {
        return section(section);
    }

    /** Where a table of this key can be had as CSV; empty when the page carries it in itself. */
    Optional<String> table(String key);

    /** The report to be read. */
    String report(ArticleId report);

    /** The card of a finding beside the words of its report. */
    String card(ArticleId report, FindingId finding);

    /** The words of a finding in its report. */
    String mark(ArticleId report, FindingId finding);

    String entry(EntryId entry);

    String actor(ActorId actor);

    /** Two states by their codes, in the order of the alphabet. */
    String dyad(String one, String other);

    /** The odds between the two, over time. */
    String odds(String one, String other);

    /** The question in dispute with this id. */
    String dispute(String id);
}
