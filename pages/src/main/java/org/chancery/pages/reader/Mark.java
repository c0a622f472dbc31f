package org.chancery.pages.reader;

import org.chancery.model.text.Span;

/**
 * A stretch of the raw text to be marked.
 *
 * @param id what it belongs to
 * @param name of the element it begins with
 * @param href where that element leads
 * @param label what it is, for those who hear the page
 * @param kind "event", "visit", …
 * @param number shown beside it
 * @param raw where it stands, in code points
 */
public record Mark(
        String id, String name, String href, String label, String kind, int number, Span raw) {}
