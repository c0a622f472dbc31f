/**
 * What a report says about the relations of states: seven kinds of statement, their evidence, and
 * the entries and revisions that the record is made of.
 *
 * <p>Nothing here reads text or stores anything.
 */
package org.chancery.model.statement;
