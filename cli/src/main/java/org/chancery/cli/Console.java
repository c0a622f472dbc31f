package org.chancery.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out results
 * @param err progress and faults
 * @param style colours for {@code out}
 * @param terminal true when a person watches {@code err}
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Style style, boolean terminal) {

    /** The console of this process: UTF-8, coloured on a terminal. */
    static Console ofProcess(StandardOutput out) {
        Map<String, String> environment = System.getenv();
        boolean terminal = Terminal.isWatched();
        return new Console(
                System.in,
                writer(out),
                writer(System.err),
                Style.of(environment, terminal),
                terminal && !"dumb".equals(environment.get("TERM")));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
