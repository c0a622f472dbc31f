/**
 * Finds sentences of reports, and what was found in them, by words and conditions: a Lucene index
 * that is made from the ledger and made anew whenever it is missing, damaged or out of date.
 *
 * <p>Nothing here knows how the ledger keeps things, nor writes to it.
 */
package org.chancery.ledger.search;
