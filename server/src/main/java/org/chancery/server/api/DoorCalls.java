package org.chancery.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.server.access.Trail;
import org.chancery.server.record.Conditions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the calls are, and who made them. */
@RestController
class DoorCalls {
    private static final int USUAL = 100;
    private static final int MOST = 500;

    private final Trail trail;
    private final String described = read();

    DoorCalls(Trail trail) {
        this.trail = trail;
    }

    private static String read() {
        try (InputStream bytes = DoorCalls.class.getResourceAsStream("openapi.json")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The program's own file openapi.json", failure);
        }
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<String> described() {
        return Listing.one(described);
    }

    @GetMapping("/api/v1/audit")
    ResponseEntity<String> audit(HttpServletRequest request) {
        int limit = Conditions.number(request.getParameter("limit"), USUAL, MOST);
        String cursor = Optional.ofNullable(request.getParameter("cursor")).orElse("");
        Trail.Part part = trail.before(cursor, limit);
        return Listing.one(
                Json.of(
                        Json.fields(
                                "items",
                                part.steps(),
                                "setAside",
                                part.torn(),
                                "next",
                                part.next().isEmpty() ? null : part.next())));
    }
}
