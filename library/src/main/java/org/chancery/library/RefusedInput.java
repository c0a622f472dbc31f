package org.chancery.library;

/**
 * An input that could not be read as a report.
 *
 * @param name the file or entry, as the user knows it
 * @param reason what is wrong with it and what to do, in one line
 */
public record RefusedInput(String name, String reason) {}
