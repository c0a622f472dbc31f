/**
 * What people say against or for what the machine found, and what the record is with it.
 *
 * <p>Nothing here changes a finding: corrections lie over the findings and can be taken back.
 */
package org.chancery.ledger.correct;
