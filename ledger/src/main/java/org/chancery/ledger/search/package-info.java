/**
 * Finds sentences of reports, and what was found in them, by words and conditions: a Lucene index
 * that is made from the ledger, takes in what has changed since, and is made anew when damaged.
 *
 * <p>Nothing here knows how the ledger keeps things, nor writes to it.
 */
package org.chancery.ledger.search;
