package org.chancery.pages.view;

import java.util.List;

/**
 * A finding beside the words of its report.
 *
 * @param id of the finding
 * @param name of the element
 * @param mark where its words are
 * @param number as beside its words
 * @param title what is said, in a line
 * @param facts what is known of it
 * @param readAs the words of the report that were read as somebody, and who that is
 * @param rule which rule read it, and how sure that is
 * @param example a sentence of that rule; empty when it has none
 * @param bibtex to cite it by
 */
record CardView(
        String id,
        String name,
        String mark,
        int number,
        String kind,
        String kindWords,
        String title,
        String state,
        String look,
        List<Fact> facts,
        List<Fact> readAs,
        String rule,
        String example,
        String bibtex) {

    /** Something known, with a link where there is more. */
    record Fact(String label, String words, String href) {}
}
