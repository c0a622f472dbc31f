package org.chancery.ledger.sql;

import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;

/** A finding and the report that it stands in. */
public record FindingPlace(FindingId finding, ArticleId article) {}
