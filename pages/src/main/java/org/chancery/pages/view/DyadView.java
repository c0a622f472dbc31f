package org.chancery.pages.view;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * Two states and what passed between them.
 *
 * @param href where it stands for itself
 * @param timeline its lanes; empty when no report has a date
 * @param there scores of what the one did to the other
 * @param back scores of what the other did to the one
 * @param undated how many events have no date exact enough for a score, in words; empty for none
 * @param scores the same as a table
 * @param events what passed
 * @param more where all of it is, if these are only the first; its words are empty if not
 * @param odds where the odds between them stand
 */
record DyadView(
        String name,
        String href,
        String title,
        String count,
        Optional<Content> timeline,
        Direction there,
        Direction back,
        String undated,
        TableView scores,
        TableView events,
        Link more,
        String odds) {

    /** One way. */
    record Direction(String title, Content chart, List<Period> periods) {}

    /** The mean score in a period. */
    record Period(String label, double mean, int count) {}
}
