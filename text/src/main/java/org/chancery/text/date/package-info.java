/**
 * Dates reports: from what the container, the text and the other reports say to an interval of
 * possible publication days, a best day, and the clues both rest on.
 *
 * <p>Where to begin: {@link org.chancery.text.date.Dater} dates one report. Each {@code …Finder}
 * finds one sort of clue; {@code ClueCombiner} hears them from the strongest to the weakest. {@link
 * org.chancery.text.date.CrossDater} dates reports by one another: {@code HappeningFinder} and
 * {@code LookBackFinder} find what they tell, {@code Ties} pairs them, each {@code …Bond} says how
 * the days of a pair bind each other.
 *
 * <p>This package does not date what reports tell of, and it needs no sentence, tag or parse: a
 * report must be dated before its time expressions can be.
 */
package org.chancery.text.date;
