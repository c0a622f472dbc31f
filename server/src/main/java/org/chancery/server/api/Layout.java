package org.chancery.server.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How things of one sort are written.
 *
 * @param json one of them as JSON
 * @param heads the names of the columns
 * @param cells one of them as cells
 */
record Layout<T>(Function<T, String> json, List<String> heads, Function<T, List<String>> cells) {

    String row(T thing) {
        return line(cells.apply(thing));
    }

    static String line(List<String> cells) {
        return cells.stream().map(Layout::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Quoted; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + words.replace("\"", "\"\"") + "\"";
    }
}
