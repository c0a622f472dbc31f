package org.chancery.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes who asked for what, and what they were answered. */
final class Watch extends OncePerRequestFilter {
    private static final int WIDTH = 300;

    private final Trail trail;

    Watch(Trail trail) {
        this.trail = trail;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int answer = 500;
        try {
            chain.doFilter(request, response);
            answer = response.getStatus();
        } catch (ServletException | IOException | RuntimeException fault) {
            answer =
                    fault instanceof org.springframework.security.access.AccessDeniedException
                            ? 403
                            : 500;
            throw fault;
        } finally {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            String query = request.getQueryString();
            String address = request.getRequestURI() + (query == null ? "" : "?" + query);
            trail.add(
                    who == null || who instanceof AnonymousAuthenticationToken
                            ? "(anybody)"
                            : Author.of(who).toString(),
                    request.getRemoteAddr(),
                    request.getMethod(),
                    address.substring(0, Math.min(WIDTH, address.length())),
                    answer);
        }
    }
}
