/**
 * Draws: a timeline with lanes, scores over time, a network. Each drawing is SVG that follows from
 * what it is given and from nothing else.
 *
 * <p>Knows no record; every drawing has a table beside it that says the same.
 */
package org.chancery.pages.drawing;
