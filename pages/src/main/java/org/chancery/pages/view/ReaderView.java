package org.chancery.pages.view;

import gg.jte.Content;
import java.util.List;

/**
 * A report to be read, its findings beside it.
 *
 * @param name of the element
 * @param language of the report, ISO 639-1
 * @param hash the SHA-256 of the raw report
 * @param bibtex to cite the report by
 */
record ReaderView(
        String name,
        ReportView head,
        String language,
        List<Block> blocks,
        String hash,
        String bibtex,
        Link before,
        Link after) {

    /**
     * A paragraph and the cards of what begins in it.
     *
     * @param cards the weightiest, in the order of the text
     * @param more the rest
     */
    record Block(Content words, boolean aside, List<CardView> cards, List<CardView> more) {}
}
