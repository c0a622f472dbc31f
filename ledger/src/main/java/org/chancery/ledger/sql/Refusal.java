package org.chancery.ledger.sql;

/**
 * An input that could not be read as a report.
 *
 * @param name the file or entry, as the user knows it
 * @param reason what is wrong with it and what to do, in one line
 */
public record Refusal(String name, String reason) {}
