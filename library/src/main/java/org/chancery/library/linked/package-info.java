/**
 * The record as things and their ties: FollowTheMoney, JSON-LD, and graphs.
 *
 * <p>This package decides nothing about who is who: things are those of the record.
 */
package org.chancery.library.linked;
