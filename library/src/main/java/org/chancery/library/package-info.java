/**
 * Chancery, the front door: reads reports into a ledger and answers from it.
 *
 * <p>Nothing here prints, and nothing here knows a language, a rule or a table.
 */
package org.chancery.library;
