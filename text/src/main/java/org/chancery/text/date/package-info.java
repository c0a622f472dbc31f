/**
 * Dates reports: from what the container, the text and the other reports say to an interval of
 * possible publication days, a best day, and the clues both rest on.
 *
 * <p>This package does not date what reports tell of, and it needs no sentence, tag or parse: a
 * report must be dated before its time expressions can be.
 */
package org.chancery.text.date;
