package org.chancery.pages.view;

import java.util.List;
import org.chancery.pages.words.Wording;

/**
 * A table of findings or entries, one row for each.
 *
 * @param caption what it lists
 * @param heads the names of its columns
 * @param csv the same as comma-separated values, or where to have it
 * @param file what to call that file
 */
record TableView(String caption, List<String> heads, List<Row> rows, String csv, String file) {

    /**
     * One row.
     *
     * @param name of the element; empty when nothing leads to it
     * @param known the day from which it is known; empty when unknown
     * @param told the words that say so, one for each telling
     */
    record Row(String name, String known, List<Cell> cells, List<Quote> told) {}

    /**
     * One cell.
     *
     * @param words what it says
     * @param href where it leads; empty for nowhere
     * @param look a class for its look, such as "badge held"; empty for plain text
     * @param value what a program is told: numbers as they are written everywhere
     */
    record Cell(String words, String href, String look, String value) {
        static Cell of(String words) {
            return new Cell(words, "", "", words);
        }

        static Cell link(String words, String href) {
            return new Cell(words, href, "", words);
        }

        static Cell badge(String words, String look) {
            return new Cell(words, "", "badge " + look, words);
        }

        static Cell number(String words) {
            return number(words, words);
        }

        private static Cell number(String words, String value) {
            return new Cell(words, "", "number", value);
        }

        static Cell count(Context context, long count) {
            return number(context.wording().count(count), Long.toString(count));
        }

        static Cell score(Context context, double score) {
            return number(context.wording().score(score), Wording.tenths(score).toPlainString());
        }
    }

    static TableView of(Context context, String key, List<String> heads, List<Row> rows) {
        List<String> named = heads.stream().map(head -> context.text("head." + head)).toList();
        return new TableView(
                context.text("section." + key),
                named,
                rows,
                context.to().table(key).orElseGet(() -> Download.csv(named, rows)),
                key + ".csv");
    }
}
