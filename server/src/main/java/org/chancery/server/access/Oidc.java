package org.chancery.server.access;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.library.AccountBook.Role;
import org.chancery.library.ChanceryException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Lets an identity provider say who somebody is, where there is one. */
public final class Oidc {
    /** What the provider is called in addresses of this server. */
    public static final String NAME = "oidc";

    private final Optional<Setting.Provider> provider;

    Oidc(Optional<Setting.Provider> provider) {
        this.provider = provider;
    }

    /** True where there is a provider. */
    public boolean isThere() {
        return provider.isPresent();
    }

    void join(HttpSecurity http) throws Exception {
        if (provider.isPresent()) {
            Setting.Provider one = provider.get();
            http.oauth2Login(
                    login ->
                            login.loginPage("/login")
                                    .defaultSuccessUrl("/")
                                    .failureUrl("/login?failed=yes")
                                    .clientRegistrationRepository(
                                            new InMemoryClientRegistrationRepository(
                                                    registration(one)))
                                    .userInfoEndpoint(info -> info.oidcUserService(people(one))));
        }
    }

    private static ClientRegistration registration(Setting.Provider one) {
        try {
            ClientRegistration.Builder builder =
                    ClientRegistrations.fromIssuerLocation(one.issuer())
                            .registrationId(NAME)
                            .clientId(one.client())
                            .scope("openid", "profile");
            return one.secret().isEmpty()
                    ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
                    : builder.clientSecret(one.secret()).build();
        } catch (IllegalArgumentException | IllegalStateException failure) {
            throw new ChanceryException(
                    "The identity provider %s does not answer as one (%s). Check oidc.issuer, and that it runs."
                            .formatted(one.issuer(), failure.getMessage()),
                    failure);
        }
    }

    private static OAuth2UserService<OidcUserRequest, OidcUser> people(Setting.Provider one) {
        OidcUserService standard = new OidcUserService();
        return request -> {
            OidcUser user = standard.loadUser(request);
            Object told = user.getClaims().get(one.claim());
            String word = told == null ? one.otherwise() : told.toString();
            Optional<Role> role = Roles.named(word.toLowerCase(Locale.ROOT));
            Set<GrantedAuthority> may = new HashSet<>();
            role.ifPresent(known -> may.addAll(Roles.authorities(known)));
            return new DefaultOidcUser(may, user.getIdToken(), user.getUserInfo(), "sub");
        };
    }
}
