/**
 * Decides which findings tell of one happening, which reports disagree, and what came of forecasts.
 *
 * <p>Pure functions over nouns: no store, no clock, no dependence on the order in which reports
 * came in.
 */
package org.chancery.ledger.resolve;
