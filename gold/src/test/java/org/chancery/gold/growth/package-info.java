/**
 * How the cost of keeping, resolving and asking grows with the ledger.
 *
 * <p>Measures only; nothing here is a test that can fail on a slow machine.
 */
package org.chancery.gold.growth;
