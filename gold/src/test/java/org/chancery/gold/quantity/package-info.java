/**
 * Measures the reading of amounts against open collections.
 *
 * <p>It does not tune anything to them: a miss that news never writes stays a miss.
 */
package org.chancery.gold.quantity;
