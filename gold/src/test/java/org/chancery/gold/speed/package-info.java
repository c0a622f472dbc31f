/**
 * Measures how fast raw reports become findings, beside the parser that the incumbent coder stands
 * on, in one process and on the same text.
 *
 * <p>It is run by hand ({@code gold/speed}): figures of a busy machine prove nothing, so that no
 * test asserts them.
 */
package org.chancery.gold.speed;
