/**
 * Decides which findings tell of one happening, which reports disagree, and what came of forecasts.
 *
 * <p>Where to begin: {@link org.chancery.ledger.resolve.Resolver}. {@code Blocks} cuts the findings
 * so that only few are compared; a {@code …Matcher} for each kind says whether two tell of one
 * happening, {@code Clusters} joins them, {@code Entries} writes them down; each {@code …Disputes}
 * finds one sort of disagreement; {@code Settlement} says what came of a forecast.
 *
 * <p>Pure functions over nouns: no store, no clock, no dependence on the order in which reports
 * came in.
 */
package org.chancery.ledger.resolve;
