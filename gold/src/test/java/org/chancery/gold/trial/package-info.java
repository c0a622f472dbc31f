/**
 * Keeps the hand-coded trial reports in order.
 *
 * <p>It does not score Chancery on them: it only checks the coding itself.
 */
package org.chancery.gold.trial;
