/**
 * Finds words that say when, for how long or how often, and reckons the days they mean.
 *
 * <p>It does not know when a report was published nor which event a time belongs to; both are given
 * or left open.
 */
package org.chancery.text.annotate.time;
