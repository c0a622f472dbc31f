package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.chancery.library.AccountBook.Role;
import org.chancery.library.AccountBook.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A method that an address does not answer is refused alike, whoever asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MethodsTest {
    private Served open;
    private Served closed;
    private String admin;

    @BeforeAll
    void start(@TempDir Path folder) {
        open = Served.in(folder.resolve("open"));
        Path ledger = folder.resolve("closed");
        closed = Served.withAccounts(ledger);
        Token token = new Token("test", Role.ADMIN, Instant.now().plus(Duration.ofDays(1)));
        admin = "Bearer " + new SpringServer().accounts(ledger.toString()).token("admin", token);
    }

    @AfterAll
    void stop() {
        open.close();
        closed.close();
    }

    private static HttpRequest.Builder request(Served served, String method, String path) {
        return HttpRequest.newBuilder(served.at(path))
                .method(method, HttpRequest.BodyPublishers.noBody());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "PUT, /api/v1/entries, 'GET,HEAD'",
        "POST, /api/v1/entries, 'GET,HEAD'",
        "POST, /api/v1/audit, 'GET,HEAD'",
        "POST, /api/v1/openapi.json, 'GET,HEAD'",
        "PATCH, /api/v1/entries/e-1, 'GET,HEAD'",
        "DELETE, /api/v1/reports, 'GET,HEAD,POST'",
        "DELETE, /api/v1/runs/1/events, 'GET,HEAD'",
        "PROPFIND, /api/v1/findings, 'GET,HEAD'",
        "BREW, /api/v1/findings, 'GET,HEAD'",
        "get, /api/v1/findings, 'GET,HEAD'",
    })
    void whatAnAddressDoesNotAnswerIsNotAllowed(String method, String path, String allowed) {
        is405(open.send(request(open, method, path)), allowed);
        is405(closed.send(request(closed, method, path)), allowed);
        is405(closed.send(request(closed, method, path).header("Authorization", admin)), allowed);
    }

    private static void is405(HttpResponse<String> answer, String allowed) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue(allowed);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":405", "answers " + allowed + " only");
    }

    @ParameterizedTest(name = "{0} {1}: {2} without accounts; {3} to nobody and {4} to an admin")
    @CsvSource({
        "OPTIONS, /api/v1/entries, 200, 200, 200",
        "POST, /api/v1/accounts, 404, 401, 404",
        "PROPFIND, /api/v1/accounts, 404, 401, 404",
        "POST, /api/v1/corrections, 415, 401, 415",
    })
    void othersAreAnsweredByWhatTheyMay(
            String method, String path, int without, int nobody, int known) {
        assertThat(open.send(request(open, method, path)).statusCode()).isEqualTo(without);
        assertThat(closed.send(request(closed, method, path)).statusCode()).isEqualTo(nobody);
        assertThat(
                        closed.send(request(closed, method, path).header("Authorization", admin))
                                .statusCode())
                .isEqualTo(known);
    }
}
