package org.chancery.server.access;

import org.chancery.library.AccountBook.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks. */
public final class Who {
    private Who() {}

    /** True when they may do what this role may. */
    public static boolean has(Role role) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && Roles.has(who, role);
    }
}
