/**
 * How an act is told: whether it has come about, on whose word, and when.
 *
 * <p>Where to begin: {@link org.chancery.extract.reading.StatusReader} says whether, by {@code
 * FiniteReading}, {@code GovernedReading} or {@code NounReading}; {@link
 * org.chancery.extract.reading.AttributionReader} says on whose word; {@link
 * org.chancery.extract.reading.EventTimeReader} says when, and asks one {@code …Time} after the
 * other.
 *
 * <p>This package does not find acts; it answers for a word that a rule has found.
 */
package org.chancery.extract.reading;
