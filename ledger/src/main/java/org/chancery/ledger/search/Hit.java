package org.chancery.ledger.search;

import java.util.Optional;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;

/**
 * A sentence that answers a question.
 *
 * @param article the report it stands in
 * @param raw where, in code points
 * @param words the sentence
 * @param finding what was found in it that answers best; empty when nothing was
 * @param score how well it answers, for comparing the hits of one question only
 */
public record Hit(
        ArticleId article, Span raw, String words, Optional<FindingId> finding, double score) {}
