package org.chancery.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.library.AccountBook.Role;
import org.chancery.library.ChanceryException;
import org.chancery.model.correction.Anchor;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.server.access.Author;
import org.chancery.server.access.Refusals;
import org.chancery.server.access.Who;
import org.chancery.server.record.Desk;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What people say of the record. */
@RestController
class CorrectionCalls {
    private static final int MOST = 64_000;

    private final Desk desk;
    private final Listing listing;

    CorrectionCalls(Desk desk, Listing listing) {
        this.desk = desk;
        this.listing = listing;
    }

    @GetMapping("/api/v1/corrections")
    ResponseEntity<String> all(HttpServletRequest request) {
        NavigableMap<String, Correction> byNumber = new TreeMap<>();
        desk.made().forEach(one -> byNumber.put("%019d".formatted(one.number()), one));
        return listing.part(
                request,
                byNumber,
                every -> true,
                new Layout<>(
                        one -> Json.of(fields(one)),
                        List.of(
                                "number",
                                "act",
                                "findings",
                                "field",
                                "value",
                                "author",
                                "reason",
                                "made"),
                        one ->
                                List.of(
                                        String.valueOf(one.number()),
                                        one.change().act().word(),
                                        String.join(" ", findings(one)),
                                        one.change().field(),
                                        one.change().value(),
                                        one.author(),
                                        one.reason(),
                                        one.made().toString())));
    }

    private static List<String> findings(Correction one) {
        return one.anchors().stream().map(Anchor::finding).map(Object::toString).toList();
    }

    private static Map<String, Object> fields(Correction one) {
        return Json.fields(
                "number", one.number(),
                "act", one.change().act().word(),
                "findings", findings(one),
                "field", one.change().field(),
                "value", one.change().value(),
                "author", one.author(),
                "reason", one.reason(),
                "made", one.made().toString());
    }

    /**
     * Corrects something, or takes a correction back. What is corrected must be as it was when it
     * was looked at: {@code If-Match} has its {@code ETag}, or those of all, in their order.
     */
    @PostMapping(path = "/api/v1/corrections", consumes = "application/json")
    ResponseEntity<String> make(HttpServletRequest request) throws IOException {
        JsonNode body = body(request);
        Change.Act act = act(text(body, "act"));
        String reason = text(body, "reason");
        if (act == Change.Act.UNDO) {
            Correction made =
                    desk.undo(text(body, "value"), Author.now(), reason, Who.has(Role.CURATOR));
            return answer(List.of(made));
        }
        String match = request.getHeader("If-Match");
        if (match == null) {
            return ResponseEntity.status(HttpStatus.PRECONDITION_REQUIRED)
                    .header("Content-Type", "application/problem+json")
                    .body(
                            Refusals.text(
                                    428,
                                    "Say what you looked at",
                                    "Send the ETag of each finding as If-Match."));
        }
        Change change = new Change(act, text(body, "field"), text(body, "value"));
        List<String> seen = Stream.of(match.split(",")).map(CorrectionCalls::version).toList();
        return answer(desk.make(change, ids(body), seen, Author.now(), reason));
    }

    /** Of an ETag the part that counts corrections; the rest changes with other things too. */
    private static String version(String tag) {
        return tag.strip().replaceFirst("^W/", "").replace("\"", "").replaceFirst("-.*", "");
    }

    private static ResponseEntity<String> answer(List<Correction> made) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Content-Type", "application/json")
                .body(
                        Json.of(
                                Json.fields(
                                        "items",
                                        made.stream().map(CorrectionCalls::fields).toList())));
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST);
        try {
            JsonNode body = Json.mapper().readTree(new String(bytes, StandardCharsets.UTF_8));
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException fault) {
            throw new ChanceryException("The body is not JSON.", fault);
        }
        throw new ChanceryException("The body is not an object of JSON.");
    }

    private static String text(JsonNode body, String name) {
        return body.path(name).asString("");
    }

    private static List<String> ids(JsonNode body) {
        List<String> ids = new ArrayList<>();
        body.path("findings").forEach(one -> ids.add(one.asString("")));
        if (ids.isEmpty() || ids.size() > 50) {
            throw new ChanceryException("Name 1 to 50 findings or entries in 'findings'.");
        }
        return ids;
    }

    private static Change.Act act(String word) {
        return Stream.of(Change.Act.values())
                .filter(one -> one.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ChanceryException(
                                        "There is no such act; use accept, reject, edit, redate, reassign, split, merge or undo."));
    }
}
