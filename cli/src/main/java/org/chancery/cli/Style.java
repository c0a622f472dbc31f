package org.chancery.cli;

import java.util.Map;

/** Colours and emphasis for a terminal; plain text everywhere else. */
final class Style {
    private final boolean colours;

    private Style(boolean colours) {
        this.colours = colours;
    }

    /**
     * Colours only when standard output is a terminal that can show them and the user has not set
     * {@code NO_COLOR} (no-color.org).
     */
    static Style of(Map<String, String> environment, boolean terminal) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = "dumb".equals(environment.get("TERM"));
        return new Style(terminal && !refused && !dumb);
    }

    String heading(String text) {
        return paint("1", text);
    }

    String quiet(String text) {
        return paint("2", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String open(String text) {
        return paint("33", text);
    }

    String bad(String text) {
        return paint("31", text);
    }

    private String paint(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
