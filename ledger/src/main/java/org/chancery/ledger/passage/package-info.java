/**
 * Sentences of raw reports, found without a parser, for showing and finding quotes in their place.
 *
 * <p>Nothing here reads meaning.
 */
package org.chancery.ledger.passage;
