package org.chancery.pages.view;

import gg.jte.Content;
import java.util.List;

/**
 * What odds between two states would have been, month after month, and what came.
 *
 * @param href where it stands for itself
 * @param dyad where what passed between them stands
 * @param lead what the drawings show
 * @param missing why there are no odds at all; empty where there are some
 * @param acts what was asked about, those with odds
 * @param months the same as a table
 * @param scores how good the odds were, for both and for all pairs
 */
record OddsView(
        String name,
        String href,
        String title,
        String dyad,
        String lead,
        String missing,
        List<Drawn> acts,
        TableView months,
        TableView scores) {

    /**
     * One act.
     *
     * @param words what came of it, in a sentence
     */
    record Drawn(String title, String words, Content chart) {}
}
