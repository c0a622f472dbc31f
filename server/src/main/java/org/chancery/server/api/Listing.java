package org.chancery.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.library.ChanceryException;
import org.chancery.pages.address.Paths;
import org.chancery.server.record.Book;
import org.chancery.server.record.Conditions;
import org.chancery.server.record.Shelf;
import org.springframework.http.ResponseEntity;

/**
 * Lists a part at a time, in the order of ids: a cursor holds the last id that was told, so that
 * nothing is told twice or left out however much there is and whatever comes in meanwhile.
 */
final class Listing {
    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final String LINES = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Shelf shelf;

    Listing(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The record on the day that is asked for. */
    Book book(HttpServletRequest request) {
        return shelf.on(Conditions.of(request::getParameter).day());
    }

    <T> ResponseEntity<String> part(
            HttpServletRequest request,
            NavigableMap<String, T> all,
            Predicate<T> wanted,
            Layout<T> layout) {
        int limit = Conditions.number(request.getParameter("limit"), USUAL, MOST);
        String cursor = request.getParameter("cursor");
        NavigableMap<String, T> rest =
                cursor == null || cursor.isEmpty() ? all : all.tailMap(decoded(cursor), false);
        List<T> part = new ArrayList<>();
        String last = "";
        boolean more = false;
        for (Map.Entry<String, T> one : rest.entrySet()) {
            if (wanted.test(one.getValue())) {
                if (part.size() == limit) {
                    more = true;
                    break;
                }
                part.add(one.getValue());
                last = one.getKey();
            }
        }
        return answer(request, part, more ? encoded(last) : "", layout);
    }

    private static <T> ResponseEntity<String> answer(
            HttpServletRequest request, List<T> part, String next, Layout<T> layout) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("Vary", "Accept");
        String links = "<" + address(request, "") + ">; rel=\"first\"";
        answer.header(
                "Link",
                next.isEmpty()
                        ? links
                        : links + ", <" + address(request, next) + ">; rel=\"next\"");
        String accept = String.valueOf(request.getHeader("Accept"));
        if (accept.contains(LINES)) {
            return answer.header("Content-Type", LINES)
                    .body(
                            part.stream()
                                    .map(one -> layout.json().apply(one) + "\n")
                                    .collect(Collectors.joining()));
        }
        if (accept.contains(CSV)) {
            return answer.header("Content-Type", "text/csv; charset=utf-8")
                    .body(
                            Layout.line(layout.heads())
                                    + part.stream().map(layout::row).collect(Collectors.joining()));
        }
        return answer.header("Content-Type", "application/json")
                .body(
                        "{\"items\":["
                                + part.stream().map(layout.json()).collect(Collectors.joining(","))
                                + "],\"next\":"
                                + (next.isEmpty() ? "null" : Json.of(next))
                                + "}");
    }

    private static String address(HttpServletRequest request, String cursor) {
        Map<String, String> query = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        query.remove("cursor");
        if (!cursor.isEmpty()) {
            query.put("cursor", cursor);
        }
        String words =
                query.entrySet().stream()
                        .map(one -> Paths.word(one.getKey()) + "=" + Paths.word(one.getValue()))
                        .collect(Collectors.joining("&"));
        return request.getRequestURI() + (words.isEmpty() ? "" : "?" + words);
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException fault) {
            throw new ChanceryException(
                    "This cursor is none; take the one of the last answer as it is.", fault);
        }
    }

    /** One thing, or that there is none. */
    static ResponseEntity<String> one(String json) {
        return ResponseEntity.ok().header("Content-Type", "application/json").body(json);
    }
}
