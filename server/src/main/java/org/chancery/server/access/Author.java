package org.chancery.server.access;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody as they are written beside what they did. People choose what an identity provider calls
 * them, so a name may be that of somebody else; who they are is what the provider never gives to
 * two: {@code ada <https://login.example 1815>}. No account has such a name.
 *
 * @param name what they are called
 * @param id who they are
 */
public record Author(String name, String id) {

    /** Who asks; where nobody has to say who they are, that is who started the server. */
    public static Author now() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken
                ? local(System.getProperty("user.name", "local"))
                : of(who);
    }

    /** Somebody who is known. */
    public static Author of(Authentication who) {
        if (who.getPrincipal() instanceof OidcUser user) {
            String called = user.getPreferredUsername();
            return new Author(
                    plain(called == null || called.isBlank() ? user.getSubject() : called),
                    "<" + plain(user.getIssuer() + " " + user.getSubject()) + ">");
        }
        return local(who.getName());
    }

    private static Author local(String name) {
        return new Author(name, name);
    }

    /** Without the brackets by which an id is known. */
    private static String plain(String words) {
        return words.replaceAll("[<>\\p{C}]", "");
    }

    /** True for what was written of this same person, whatever they were called then. */
    public boolean wrote(String written) {
        int bracket = written.endsWith(">") ? written.lastIndexOf('<') : -1;
        return id.equals(bracket < 0 ? written : written.substring(bracket));
    }

    /** As it is kept. */
    @Override
    public String toString() {
        return name.equals(id) ? name : name + " " + id;
    }
}
