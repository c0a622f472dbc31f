package org.chancery.text.date;

import org.chancery.model.text.Span;

/**
 * Two reports that may tell of one happening.
 *
 * @param first the number of the report that plans or looks back
 * @param firstSpan where it does
 * @param second the number of the report that tells it as news
 * @param secondSpan where it does
 * @param bond how their days bind each other
 */
record Tie(int first, Span firstSpan, int second, Span secondSpan, Bond bond) {}
