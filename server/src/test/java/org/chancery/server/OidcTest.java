package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An identity provider that runs says who somebody is. */
final class OidcTest {

    @ParameterizedTest(name = "somebody called {0} is answered {1} and may correct: {2}")
    @CsvSource({"curator, 200, 400", "reader, 200, 403", "stranger, 403, 403"})
    void theProviderSaysWhoItIs(String role, int page, int correction, @TempDir Path folder) {
        MockOAuth2Server provider = new MockOAuth2Server();
        provider.start();
        provider.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        "default",
                        "ada",
                        "JWT",
                        List.of("chancery"),
                        Map.of("chancery_role", role, "preferred_username", "ada"),
                        3600));
        Map<String, String> settings =
                Map.of(
                        "oidc.issuer", provider.issuerUrl("default").toString(),
                        "oidc.client", "chancery",
                        "oidc.secret", "secret");
        try (Served served = Served.in(folder.resolve("ledger"), settings)) {
            assertThat(served.get("/login").body()).contains("/oauth2/authorization/oidc");
            String session = cameIn(served);
            assertThat(served.get("/events", "Cookie", session).statusCode()).isEqualTo(page);
            assertThat(
                            served.form(
                                            "/login",
                                            "/corrections",
                                            "act=accept&id=none&version=0",
                                            "Cookie",
                                            session)
                                    .statusCode())
                    .isEqualTo(correction);
        } finally {
            provider.shutdown();
        }
    }

    private static String cameIn(Served served) {
        HttpResponse<String> away = served.get("/oauth2/authorization/oidc");
        String session = Cookies.of(away);
        HttpResponse<String> back = served.send(HttpRequest.newBuilder(to(away)));
        HttpResponse<String> in =
                served.send(HttpRequest.newBuilder(to(back)).header("Cookie", session));
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location").orElseThrow()).doesNotContain("failed");
        String renewed = Cookies.of(in);
        return renewed.isEmpty() ? session : renewed;
    }

    private static URI to(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
