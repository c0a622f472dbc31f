package org.chancery.outlook.odds;

/**
 * Something that happened between two actors.
 *
 * @param pair between whom
 * @param act what
 * @param day when, in days counted from any fixed day
 */
public record Happening(Pair pair, Act act, int day) {}
