package org.chancery.text.date;

import org.chancery.model.text.Span;

/**
 * A happening that a report looks back on, and how long ago it says that was.
 *
 * @param subject what happened
 * @param elapsed how long ago
 * @param span where the report says so, in the clean text
 */
record LookBack(Subject subject, Elapsed elapsed, Span span) {}
