package org.chancery.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds a session against the accounts as they are now: a session says who somebody was when they
 * came in, and rights may have been taken since. Whom an identity provider sent is asked to go
 * there again after a while, since it does not tell when somebody has left.
 */
final class Standing extends OncePerRequestFilter {
    private static final Duration TRUST = Duration.ofHours(1);

    private final Accounts accounts;
    private final Clock clock;

    Standing(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication then = SecurityContextHolder.getContext().getAuthentication();
        if (then != null) {
            Optional<Authentication> now = now(then);
            if (now.isEmpty()) {
                end(request);
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            now.ifPresent(context::setAuthentication);
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    /** What they are now; empty for somebody who is not known any more. */
    private Optional<Authentication> now(Authentication then) {
        if (then.getPrincipal() instanceof Person person) {
            return accounts.kept(person.getUsername())
                    .filter(kept -> kept.password().equals(person.getPassword()))
                    .map(Person::new)
                    .map(
                            known ->
                                    UsernamePasswordAuthenticationToken.authenticated(
                                            known, "", known.getAuthorities()));
        }
        return then.getPrincipal() instanceof OidcUser user
                        && user.getIssuedAt().plus(TRUST).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(then);
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
