/**
 * What can be asked of the ledger, as plain conditions.
 *
 * <p>Nothing here fetches: the store turns conditions into SQL.
 */
package org.chancery.ledger.query;
