/**
 * How an act is told: whether it has come about, on whose word, and when.
 *
 * <p>This package does not find acts; it answers for a word that a rule has found.
 */
package org.chancery.extract.reading;
