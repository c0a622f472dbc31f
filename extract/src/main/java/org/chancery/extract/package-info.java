/**
 * Says what a document states, each finding with its quote and the rule that found it.
 *
 * <p>Extraction has no clock, network or disk: it reads an annotated document and neither makes one
 * nor stores what it found.
 */
package org.chancery.extract;
