package org.chancery.server.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.library.AccountBook.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What somebody may do: what their role lets them, and what those below it let. */
public final class Roles {
    private Roles() {}

    static List<GrantedAuthority> authorities(Role role) {
        return Stream.of(Role.values())
                .filter(one -> one.compareTo(role) <= 0)
                .<GrantedAuthority>map(one -> new SimpleGrantedAuthority("ROLE_" + one.name()))
                .toList();
    }

    /** True for somebody who may do what this role may. */
    public static boolean has(Authentication who, Role role) {
        return who.getAuthorities().stream()
                .anyMatch(one -> ("ROLE_" + role.name()).equals(one.getAuthority()));
    }

    static Optional<Role> named(String word) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
