package org.chancery.server.access;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who came in by name and password.
 *
 * @param kept the account as it was then
 */
record Person(Accounts.Kept kept) implements UserDetails {
    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Roles.authorities(kept.held());
    }

    @Override
    public String getPassword() {
        return kept.password();
    }

    @Override
    public String getUsername() {
        return kept.name();
    }
}
