package org.chancery.library;

/**
 * A report that was read although something about it was odd, as a broken encoding.
 *
 * @param name the report's name
 * @param warning what was odd and what was made of it, in one line
 */
public record WarnedReport(String name, String warning) {}
