package org.chancery.server.access;

import org.chancery.library.AccountBook.Role;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks. */
public final class Who {
    private Who() {}

    /** Their name; where nobody has to say who they are, that of who started the server. */
    public static String author() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean nobody = who == null || who instanceof AnonymousAuthenticationToken;
        return nobody ? System.getProperty("user.name", "local") : who.getName();
    }

    /** True when they may do what this role may. */
    public static boolean has(Role role) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && Roles.has(who, role);
    }
}
