package org.chancery.pages.view;

import java.util.List;

/**
 * A question and what the record answers.
 *
 * @param fault why the question cannot be understood; empty when it can
 * @param unknown names in it that no report mentions, in words; empty for none
 */
record SearchView(
        String question,
        String fault,
        String unknown,
        List<Hit> hits,
        List<Facet> facets,
        TableView table) {

    /** A sentence that answers. */
    record Hit(String title, String href, Quote quote, String state, String look) {}

    /** What the answers have in common, and how to ask for that alone. */
    record Facet(String title, List<Value> values) {}

    /** One value of a facet. */
    record Value(String words, String number, String href) {}
}
