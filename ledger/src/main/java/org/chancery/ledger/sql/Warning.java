package org.chancery.ledger.sql;

/**
 * What was odd about a report that was read all the same.
 *
 * @param report the report's name
 * @param words what was odd and what was made of it, in one line
 */
public record Warning(String report, String words) {}
