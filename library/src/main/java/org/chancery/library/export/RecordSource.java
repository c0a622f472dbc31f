package org.chancery.library.export;

import java.util.Set;
import org.chancery.ledger.sql.Report;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.text.ArticleId;

/**
 * The record, or what of it meets a query. Every walk begins anew and has an order that depends on
 * nothing but the record.
 */
public interface RecordSource {
    /** The reports, by name. */
    Iterable<Report> reports();

    /** The findings that meet the query, by publication and place in the text. */
    Iterable<Telling> findings();

    /** The entries with a finding that meets the query, by kind and id. */
    Iterable<ToldEntry> entries();

    /** The same entries without their findings, which costs less. */
    Iterable<Entry> bareEntries();

    /** The disputes over a finding that meets the query. */
    Iterable<Dispute> disputes();

    /** The text of a report of this record, and what it declares of itself. */
    ReportText text(ArticleId report);

    /** The statuses and stages that the query names; empty when it names none. */
    Set<String> states();
}
