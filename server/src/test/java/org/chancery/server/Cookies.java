package org.chancery.server;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser keeps of an answer. */
final class Cookies {
    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private Cookies() {}

    static String of(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(one -> one.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
    }

    /** The cookie among headers that are sent, given as name, value, name, value. */
    static Optional<String> given(String... headers) {
        for (int i = 0; i + 1 < headers.length; i += 2) {
            if (headers[i].equals("Cookie")) {
                return Optional.of(headers[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** The hidden word in the forms of a page; empty where there is no form. */
    static String hidden(String page) {
        Matcher found = HIDDEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
