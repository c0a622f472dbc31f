/**
 * Measures who is meant: names, pronouns and metonyms in reports coded by hand, and how many of the
 * world's countries the dictionary knows.
 *
 * <p>It holds none of those reports and lists: where their folder is absent, nothing is measured.
 */
package org.chancery.gold.actor;
