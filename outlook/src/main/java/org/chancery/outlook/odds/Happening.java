package org.chancery.outlook.odds;

/**
 * Something that happened between two actors.
 *
 * @param pair between whom
 * @param act what
 * @param day when, in days counted from any fixed day
 * @param known the day from which on it is known, which may be later
 */
public record Happening(Pair pair, Act act, int day, int known) {
    /** Something that is known on the day it happens. */
    public Happening(Pair pair, Act act, int day) {
        this(pair, act, day, day);
    }
}
