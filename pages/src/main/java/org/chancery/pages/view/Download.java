package org.chancery.pages.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Files that a page carries in itself, as {@code data:} addresses (RFC 2397). */
final class Download {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Download() {}

    static String of(String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return "data:"
                + type
                + ";charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(bytes);
    }

    /** A table in the page itself. */
    static String csv(List<String> heads, List<TableView.Row> rows) {
        return of("text/csv", lines(heads, rows));
    }

    /** The rows of a table, each with the first words that say so and their source. */
    static String lines(List<String> heads, List<TableView.Row> rows) {
        List<String> lines = new ArrayList<>();
        List<String> named = new ArrayList<>(heads);
        boolean quoted = rows.stream().anyMatch(row -> !row.told().isEmpty());
        if (quoted) {
            named.addAll(List.of("quote", "source", "published"));
        }
        lines.add(line(named));
        for (TableView.Row row : rows) {
            List<String> cells =
                    new ArrayList<>(row.cells().stream().map(TableView.Cell::value).toList());
            if (quoted) {
                row.told().stream()
                        .findFirst()
                        .ifPresent(
                                quote ->
                                        cells.addAll(
                                                List.of(
                                                        quote.words(),
                                                        quote.source(),
                                                        quote.known())));
            }
            lines.add(line(cells));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Download::cell).collect(Collectors.joining(","));
    }

    /** Quoted; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(String words) {
        boolean formula =
                !words.isEmpty()
                        && "=+-@\t\r".indexOf(words.charAt(0)) >= 0
                        && !NUMBER.matcher(words).matches();
        return "\"" + (formula ? "'" : "") + words.replace("\"", "\"\"") + "\"";
    }
}
