/**
 * Reads who is reported to say, write or hold what, directly, indirectly or in part quoted.
 *
 * <p>It does not judge whether a claim is true, and it does not join the claims of several reports.
 */
package org.chancery.extract.claim;
