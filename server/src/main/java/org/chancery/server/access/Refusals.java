package org.chancery.server.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.ObjectMapper;

/** Tells who is turned away, and why: as RFC 9457 to programs, as a page to people. */
public final class Refusals {
    private static final String TYPE = "application/problem+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Refusals() {}

    static void unknown(HttpServletRequest request, HttpServletResponse response, Exception fault)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        problem(
                response,
                401,
                "Who are you?",
                "Send a token in the header Authorization: Bearer; chancery serve accounts token makes one.");
    }

    static void forbidden(HttpServletRequest request, HttpServletResponse response, Exception fault)
            throws IOException {
        problem(
                response,
                403,
                "You may not do this",
                "The account or the token has no right to it.");
    }

    static void toPage(HttpServletRequest request, HttpServletResponse response, Exception fault)
            throws IOException, ServletException {
        response.setStatus(403);
        request.getRequestDispatcher("/refused").forward(request, response);
    }

    /** Writes a problem as RFC 9457 has it. */
    public static void problem(
            HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE);
        response.getOutputStream()
                .write(text(status, title, detail).getBytes(StandardCharsets.UTF_8));
    }

    /** An answer that is a problem as RFC 9457 has it, whatever form the caller asked for. */
    public static ResponseEntity<byte[]> answer(HttpStatus status, String title, String detail) {
        return ResponseEntity.status(status)
                .header("Content-Type", TYPE)
                .body(text(status.value(), title, detail).getBytes(StandardCharsets.UTF_8));
    }

    /** A problem as RFC 9457 has it. */
    public static String text(int status, String title, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        return JSON.writeValueAsString(problem);
    }
}
