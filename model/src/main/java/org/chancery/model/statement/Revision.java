package org.chancery.model.statement;

import org.chancery.model.time.DateRange;

/**
 * One step in what is known of an entry.
 *
 * @param asOf the publication date of the report that says so
 * @param stage the stage or status reached, in the record format's words
 * @param because the finding that says so
 */
public record Revision(DateRange asOf, String stage, FindingId because) {}
