package org.chancery.ledger.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;

/**
 * Parts of the record as it was kept last. What is asked for costs as much as there is of it, not
 * as much as the ledger holds.
 *
 * <pre>{@code
 * Resolution part = ledger.kept().of(List.of(finding));
 * }</pre>
 */
public final class KeptRecord {
    private final Database database;

    KeptRecord(Database database) {
        this.database = database;
    }

    /** The entries and disputes that these findings are in, and what came of them. */
    public Resolution of(Collection<FindingId> findings) {
        return database.read(handle -> StoredRecord.of(handle, findings).all());
    }

    /** Which entries these findings are in. */
    public Map<FindingId, EntryId> entryIds(Collection<FindingId> findings) {
        return database.read(handle -> StoredRecord.entryIds(handle, findings));
    }

    /** How the entries of these findings are called, and what came of the forecasts among them. */
    public SearchedReports.Told told(Collection<FindingId> findings) {
        return database.read(
                handle ->
                        new SearchedReports.Told(
                                StoredRecord.titles(handle, findings),
                                StoredRecord.verdicts(handle, findings)));
    }

    /** By name, the copies among these reports and those of one text with them, and of which. */
    public Map<String, String> copies(Collection<ArticleId> articles) {
        return database.read(handle -> new CopyTable(handle).names(articles));
    }

    /** By name, all copies, and of which report each is one. */
    public Map<String, String> copies() {
        return database.read(handle -> new CopyTable(handle).names());
    }

    /** The ids of the findings and entries whose ids begin so. */
    public List<String> idsBeginning(String beginning) {
        return database.read(
                handle -> {
                    List<String> ids = new ArrayList<>();
                    new CorrectedFindings(handle)
                            .idsBeginning(beginning)
                            .forEach(id -> ids.add(id.value()));
                    ids.addAll(StoredRecord.idsBeginning(handle, beginning));
                    return ids;
                });
    }

    /** The findings of an entry; none when no entry has this id. */
    public List<FindingId> findingsOf(String entry) {
        return database.read(handle -> StoredRecord.findingsOf(handle, entry));
    }
}
