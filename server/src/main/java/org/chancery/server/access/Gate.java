package org.chancery.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what need not be looked at: a page of another site that sends forms here or calls this
 * machine by a name of its own, bodies that are too large, and who asks too often.
 */
final class Gate extends OncePerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern HERE =
            Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");
    private static final int LONGEST = 6000;

    private final Setting setting;
    private final Limits limits;

    Gate(Setting setting, Limits limits) {
        this.setting = setting;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = String.valueOf(request.getHeader("Host"));
        String query = request.getQueryString();
        boolean login = request.getMethod().equals("POST") && isLogin(request);
        if (setting.loopback() && !HERE.matcher(host).matches()) {
            refuse(
                    response,
                    421,
                    "This machine has another name",
                    "Call it 127.0.0.1 or localhost.");
        } else if (query != null && query.length() > LONGEST) {
            refuse(
                    response,
                    414,
                    "That is too long",
                    "Ask with fewer words, and call things by shorter names.");
        } else if (request.getContentLengthLong() > Setting.MOST_BYTES) {
            response.setHeader("Connection", "close");
            refuse(
                    response,
                    413,
                    "That is too large",
                    "At most %d bytes are taken at once; send the reports in several parts."
                            .formatted(Setting.MOST_BYTES));
        } else if (!HARMLESS.contains(request.getMethod()) && isForeign(request, host)) {
            refuse(
                    response,
                    403,
                    "That came from another site",
                    "Send it from a page of this one.");
        } else if (!setting.open() && !limits.allows(request.getRemoteAddr(), login)) {
            response.setHeader("Retry-After", "10");
            refuse(response, 429, "Too many requests", "Wait a little and try again.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isLogin(HttpServletRequest request) {
        // As the server reads the address, so that "/%6Cogin" is no way round.
        return request.getServletPath().equals("/login")
                || request.getRequestURI().equals("/login");
    }

    /** What browsers say of a form that another site sends; programs say nothing. */
    private static boolean isForeign(HttpServletRequest request, String host) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        try {
            return !host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException odd) {
            return true;
        }
    }

    private static void refuse(HttpServletResponse response, int status, String title, String why)
            throws IOException {
        Refusals.problem(response, status, title, why);
    }
}
