package org.chancery.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows programs by their tokens. A token that is not good is an error, not nobody. */
final class Tokens extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Accounts accounts;

    Tokens(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Accounts.Bearer> bearer =
                header.startsWith(SCHEME)
                        ? accounts.bearer(header.substring(SCHEME.length()))
                        : Optional.empty();
        if (bearer.isEmpty()) {
            Refusals.unknown(request, response, new IllegalArgumentException("no such token"));
            return;
        }
        SecurityContext known = SecurityContextHolder.createEmptyContext();
        known.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        bearer.get().name(), "", Roles.authorities(bearer.get().role())));
        SecurityContextHolder.setContext(known);
        chain.doFilter(request, response);
    }
}
