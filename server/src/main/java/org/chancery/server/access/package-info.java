/**
 * Who may do what, and who did: accounts, tokens, limits, the trail.
 *
 * <p>Knows nothing of the record.
 */
package org.chancery.server.access;
