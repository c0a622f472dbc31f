package org.chancery.server.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.chancery.library.AccountBook.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets in, and what they may do there. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {
    /** What the field of a form is called whose word only pages of ours can send. */
    public static final String FIELD = "_csrf";

    /** Pages load what this server has, send forms to it, and nothing else. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** So many may send something at once, of the 64 who are answered. */
    private static final int SENDING = 40;

    /** More languages than fit into the headers of a request, which are bounded. */
    private static final int LANGUAGES = 10_000;

    @Bean
    Trail trail(Accounts accounts, Setting setting) {
        return new Trail(accounts.folder(), setting.trail());
    }

    @Bean
    FilterRegistrationBean<Gate> gate(Setting setting, Accounts accounts) {
        FilterRegistrationBean<Gate> gate =
                new FilterRegistrationBean<>(new Gate(setting, new Limits()));
        gate.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return gate;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodies(Setting setting) {
        return factory -> factory.addEngineValves(new Bodies(setting.body(), SENDING));
    }

    /** Whoever reads many languages is to be answered in one of them, not turned away. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> languages() {
        return factory ->
                factory.addConnectorCustomizers(
                        connector -> connector.setMaxLocaleCount(LANGUAGES));
    }

    @Bean
    UserDetailsService people(Accounts accounts) {
        return name ->
                accounts.kept(name)
                        .map(Person::new)
                        .orElseThrow(() -> new UsernameNotFoundException("nobody of that name"));
    }

    @Bean
    PasswordEncoder encoder(Accounts accounts) {
        return accounts.encoder();
    }

    /** A method that nobody knows is refused as one that an address does not take. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    /** Programs: known by a token, or by the session of a page of ours. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            Setting setting,
            Accounts accounts,
            Trail trail,
            ObjectProvider<RequestMappingHandlerMapping> calls)
            throws Exception {
        common(http.securityMatcher("/api/**"), setting, accounts, trail)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                // A form of another site bears its origin, and the gate turns it away.
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        faults ->
                                faults.authenticationEntryPoint(Refusals::unknown)
                                        .accessDeniedHandler(Refusals::forbidden))
                .authorizeHttpRequests(
                        rules ->
                                rules.dispatcherTypeMatchers(DispatcherType.ASYNC)
                                        // The rest of an answer that was allowed already.
                                        .permitAll()
                                        .requestMatchers("/api/v1/openapi.json")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.OPTIONS, "/api/**")
                                        .permitAll()
                                        .requestMatchers(new OtherMethods(calls))
                                        .permitAll()
                                        .requestMatchers(HttpMethod.POST, "/api/v1/corrections")
                                        .hasRole(Role.ANNOTATOR.name())
                                        .requestMatchers(HttpMethod.POST, "/api/v1/reports")
                                        .hasRole(Role.CURATOR.name())
                                        .requestMatchers("/api/v1/audit")
                                        .hasRole(Role.ADMIN.name())
                                        .requestMatchers(HttpMethod.GET, "/api/**")
                                        .hasRole(Role.READER.name())
                                        .requestMatchers(HttpMethod.HEAD, "/api/**")
                                        .hasRole(Role.READER.name())
                                        // Where there is nothing, so that who may all is told so.
                                        .anyRequest()
                                        .hasRole(Role.ADMIN.name()));
        return http.build();
    }

    /** People: known by a session. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, Setting setting, Accounts accounts, Trail trail, Oidc oidc)
            throws Exception {
        CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
        forms.setParameterName(FIELD);
        forms.setCookieCustomizer(cookie -> cookie.sameSite("Strict").httpOnly(true));
        common(http, setting, accounts, trail)
                .csrf(csrf -> csrf.csrfTokenRepository(forms))
                .exceptionHandling(faults -> faults.accessDeniedHandler(Refusals::toPage))
                .authorizeHttpRequests(
                        rules ->
                                rules.dispatcherTypeMatchers(DispatcherType.ASYNC)
                                        // The rest of an answer that was allowed already.
                                        .permitAll()
                                        .requestMatchers(
                                                "/assets/**", "/login", "/refused", "/error")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.POST, "/corrections")
                                        .hasRole(Role.ANNOTATOR.name())
                                        .requestMatchers(HttpMethod.POST, "/reports")
                                        .hasRole(Role.CURATOR.name())
                                        .requestMatchers(HttpMethod.GET, "/**")
                                        .hasRole(Role.READER.name())
                                        .requestMatchers(HttpMethod.HEAD, "/**")
                                        .hasRole(Role.READER.name())
                                        .anyRequest()
                                        .denyAll());
        if (!setting.open()) {
            http.formLogin(
                            login ->
                                    login.loginPage("/login")
                                            .defaultSuccessUrl("/")
                                            .failureUrl("/login?failed=yes"))
                    .logout(logout -> logout.logoutSuccessUrl("/login"));
            oidc.join(http);
        }
        return http.build();
    }

    @Bean
    Oidc oidc(Setting setting) {
        return new Oidc(setting.provider());
    }

    private static HttpSecurity common(
            HttpSecurity http, Setting setting, Accounts accounts, Trail trail) throws Exception {
        if (setting.open()) {
            http.anonymous(all -> all.authorities(Roles.authorities(Role.ADMIN)));
        }
        return http.addFilterBefore(
                        new Standing(accounts, Clock.systemUTC()),
                        AnonymousAuthenticationFilter.class)
                .addFilterBefore(new Tokens(accounts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new Watch(trail), AuthorizationFilter.class)
                .httpBasic(basic -> basic.disable())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                policy -> policy.policyDirectives(POLICY))
                                        .referrerPolicy(
                                                policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .frameOptions(FrameOptionsConfig::deny)
                                        .contentTypeOptions(Customizer.withDefaults())
                                        .crossOriginOpenerPolicy(Customizer.withDefaults())
                                        .permissionsPolicyHeader(
                                                policy ->
                                                        policy.policy(
                                                                "camera=(), geolocation=(), microphone=()")));
    }
}
