/**
 * When something holds: days, intervals and open intervals.
 *
 * <p>This package does not read time expressions from text; it only says what they mean.
 */
package org.chancery.model.time;
