/**
 * Which reports are copies of one text, as when several papers print what an agency wrote.
 *
 * <p>This package looks at words alone: it does not read what a report says, and keeps nothing.
 */
package org.chancery.ledger.copies;
