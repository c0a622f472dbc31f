/**
 * The record for people's own tools: reference managers, notebooks, timelines, calendars.
 *
 * <p>This package draws nothing; the pages do.
 */
package org.chancery.library.publish;
