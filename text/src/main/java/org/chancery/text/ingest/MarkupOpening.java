package org.chancery.text.ingest;

import java.util.Locale;
import java.util.Optional;

/** Tells formats with tags apart by their first element. */
public final class MarkupOpening {
    private final String opening;
    private int at;

    private MarkupOpening(String opening) {
        this.opening = opening;
    }

    /**
     * The name of the first element, without its prefix: "rss" for {@code <?xml version="1.0"?>
     * <rss version="2.0">}, and "html" for what says so by its document type. Empty for what does
     * not begin with a tag.
     */
    public static Optional<String> root(String opening) {
        return new MarkupOpening(opening).root();
    }

    private Optional<String> root() {
        while (at < opening.length()) {
            if (Character.isWhitespace(opening.charAt(at))) {
                at++;
            } else if (opening.startsWith("<?", at)) {
                passTo("?>");
            } else if (opening.startsWith("<!--", at)) {
                passTo("-->");
            } else if (isDocumentType("html")) {
                return Optional.of("html");
            } else if (isDocumentType("")) {
                passOverDocumentType();
            } else {
                return opening.charAt(at) == '<' ? name() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void passTo(String end) {
        int found = opening.indexOf(end, at);
        at = found < 0 ? opening.length() : found + end.length();
    }

    private boolean isDocumentType(String name) {
        String start = "<!doctype";
        return opening.regionMatches(true, at, start, 0, start.length())
                && opening.substring(at + start.length())
                        .stripLeading()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(name);
    }

    /** Declarations within it stand in brackets. */
    private void passOverDocumentType() {
        int bracket = opening.indexOf('[', at);
        int end = opening.indexOf('>', at);
        if (bracket >= 0 && bracket < end) {
            passTo("]");
        }
        passTo(">");
    }

    private Optional<String> name() {
        int end = at + 1;
        while (end < opening.length() && isNameCharacter(opening.charAt(end))) {
            end++;
        }
        String name = opening.substring(at + 1, end);
        String local = name.substring(name.indexOf(':') + 1);
        return local.isEmpty() ? Optional.empty() : Optional.of(local);
    }

    private static boolean isNameCharacter(char character) {
        return Character.isLetterOrDigit(character) || "_-.:".indexOf(character) >= 0;
    }
}
