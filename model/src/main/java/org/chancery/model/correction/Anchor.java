package org.chancery.model.correction;

import org.chancery.model.statement.Finding;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;

/**
 * Which finding is meant, told so that it is known again when its report has been read anew.
 *
 * @param finding its id when it was corrected
 * @param article the report
 * @param kind what it is
 * @param raw where its quote stands in the report
 */
public record Anchor(FindingId finding, ArticleId article, StatementKind kind, Span raw) {

    /** The anchor of a finding. */
    public static Anchor of(FindingId id, Finding finding) {
        return new Anchor(
                id,
                finding.evidence().article(),
                finding.statement().kind(),
                finding.evidence().raw());
    }

    /** True for a finding of the same kind with exactly the same quote in the same place. */
    public boolean holds(Finding other) {
        return of(finding, other).equals(this);
    }
}
