/**
 * Measures times and amounts against a public collection of hand-coded news (MEANTIME, English).
 *
 * <p>It holds none of that collection: where the gold folder is absent, nothing is measured.
 */
package org.chancery.gold.meantime;
