package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.chancery.library.AccountBook;
import org.junit.jupiter.api.Test;
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

    /** Two people, one of whom calls herself as the other does, and as somebody with an account. */
    @Test
    void aNameIsNotWhoSomebodyIs(@TempDir Path folder) {
        MockOAuth2Server provider = new MockOAuth2Server();
        provider.start();
        for (String subject : List.of("1815", "1906")) {
            provider.enqueueCallback(
                    new DefaultOAuth2TokenCallback(
                            "default",
                            subject,
                            "JWT",
                            List.of("chancery"),
                            Map.of("chancery_role", "annotator", "preferred_username", "ada"),
                            3600));
        }
        String issuer = provider.issuerUrl("default").toString();
        Map<String, String> settings =
                Map.of("oidc.issuer", issuer, "oidc.client", "chancery", "oidc.secret", "secret");
        Path ledger = folder.resolve("ledger");
        new SpringServer()
                .accounts(ledger.toString())
                .put("ada", AccountBook.Role.ANNOTATOR, Served.PASSWORD);
        try (Served served = Served.in(ledger, settings)) {
            String one = cameIn(served);
            String other = cameIn(served);
            String local = served.session("ada");
            assertThat(served.get("/", "Cookie", one).body())
                    .contains(">ada<")
                    .doesNotContain("1815");
            String made = accepted(served, one);
            assertThat(made).contains("\"author\":\"ada <" + issuer + " 1815>\"");
            String number = made.replaceFirst(".*?\"number\":(\\d+).*", "$1");
            assertThat(undone(served, number, local)).as("with an account").isEqualTo(400);
            assertThat(undone(served, number, other)).as("of the same name").isEqualTo(400);
            assertThat(undone(served, number, one)).as("she herself").isEqualTo(201);
            assertThat(
                            Files.readString(
                                    ledger.resolve(
                                            "server/audit-"
                                                    + LocalDate.now(ZoneOffset.UTC)
                                                    + ".jsonl")))
                    .contains(issuer + " 1815", issuer + " 1906", "\"who\":\"ada\"");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            provider.shutdown();
        }
    }

    private static String accepted(Served served, String session) {
        String id =
                served.get("/api/v1/findings?kind=claim&limit=1", "Cookie", session)
                        .body()
                        .replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
        String body = "{\"act\":\"accept\",\"findings\":[\"" + id + "\"]}";
        return served.post(
                        "/api/v1/corrections",
                        "application/json",
                        body,
                        "If-Match",
                        "\"0\"",
                        "Cookie",
                        session)
                .body();
    }

    private static int undone(Served served, String number, String session) {
        String body = "{\"act\":\"undo\",\"value\":\"" + number + "\"}";
        return served.post("/api/v1/corrections", "application/json", body, "Cookie", session)
                .statusCode();
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
