package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.chancery.library.AccountBook;
import org.chancery.library.AccountBook.Role;
import org.chancery.library.AccountBook.Token;
import org.chancery.library.ChanceryException;
import org.chancery.library.RecordServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what they may do there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccessTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private Path ledger;
    private Served served;
    private AccountBook book;

    @BeforeAll
    void start(@TempDir Path folder) {
        ledger = folder.resolve("ledger");
        served = Served.withAccounts(ledger);
        book = new SpringServer().accounts(ledger.toString());
    }

    @AfterAll
    void stop() {
        served.close();
    }

    private String token(String name, Role scope) {
        return "Bearer "
                + book.token(
                        name, new Token("test", scope, Instant.now().plus(Duration.ofDays(1))));
    }

    private static Role role(String word) {
        return Role.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0} asks for {1} {2} and is answered {3}")
    @CsvSource({
        "reader, GET, /api/v1/entries, 200",
        "reader, POST, /api/v1/corrections, 403",
        "reader, POST, /api/v1/reports, 403",
        "reader, GET, /api/v1/audit, 403",
        "annotator, POST, /api/v1/corrections, 428",
        "annotator, POST, /api/v1/reports, 403",
        "annotator, GET, /api/v1/audit, 403",
        "curator, POST, /api/v1/corrections, 428",
        "curator, GET, /api/v1/audit, 403",
        "admin, GET, /api/v1/audit, 200",
        "admin, POST, /api/v1/entries, 405",
        "curator, POST, /api/v1/accounts, 403",
        "admin, POST, /api/v1/accounts, 404",
    })
    void aRoleDoesWhatItMay(String role, String method, String path, int status) {
        String token = token(role, Role.ADMIN);
        assertThat(asked(method, path, token).statusCode()).isEqualTo(status);
    }

    private HttpResponse<String> asked(String method, String path, String token) {
        String body = path.endsWith("corrections") ? "{\"act\":\"accept\"}" : "text";
        String type = path.endsWith("corrections") ? "application/json" : "text/plain";
        return method.equals("GET")
                ? served.get(path, "Authorization", token)
                : served.post(path, type, body, "Authorization", token);
    }

    /** Asking for the head of an answer is asking for it, with the same right. */
    @ParameterizedTest(name = "{0} asks for the head of {1} and is answered {2}")
    @CsvSource({
        "reader, /events, 200",
        "reader, /api/v1/entries, 200",
        "reader, /api/v1/audit, 403",
        "nobody, /api/v1/entries, 401",
        "nobody, /events, 302"
    })
    void aHeadIsHadByWhoMayHaveTheWhole(String name, String path, int status) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.at(path))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody());
        if (!name.equals("nobody")) {
            request.header("Authorization", token(name, Role.ADMIN));
        }
        HttpResponse<String> answer = served.send(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
    }

    /** Pages that are kept are shown to others too: never with what is somebody's own. */
    @Test
    void whatIsKeptOfAPageIsNobodysOwn() {
        Map<String, String> sessions =
                Map.of("reader", served.session("reader"), "admin", served.session("admin"));
        for (String path : new String[] {"/", "/events", "/search?q=treaty"}) {
            for (String name : new String[] {"reader", "admin", "reader"}) {
                HttpResponse<String> page = served.get(path, "Cookie", sessions.get(name));
                assertThat(page.body()).contains("<bdi>" + name + "</bdi>");
                assertThat(Cookies.hidden(page.body())).isNotEmpty();
                assertThat(page.body()).contains("name=\"_csrf\"").doesNotContain("word-");
                assertThat(page.headers().firstValue("ETag")).isEmpty();
                assertThat(page.headers().firstValue("Cache-Control"))
                        .hasValueSatisfying(rule -> assertThat(rule).contains("no-store"));
            }
        }
    }

    /** The word is another with each answer, and all else of the page is the same. */
    @Test
    void aPageWithOnesOwnWordIsTheSamePacked() throws IOException {
        String session = served.session("curator");
        for (String path : new String[] {"/", "/events", "/search?q=treaty"}) {
            HttpResponse<byte[]> packed = served.packed(path, "Cookie", session);
            assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
            assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String plain = served.get(path, "Cookie", session).body();
                String word = Cookies.hidden(page);
                assertThat(word).isNotEmpty().isNotEqualTo(Cookies.hidden(plain));
                assertThat(page.replace(word, Cookies.hidden(plain))).isEqualTo(plain);
            }
        }
    }

    @Test
    void aTokenDoesAtMostWhatItsScopeSays() {
        String narrow = token("admin", Role.READER);
        assertThat(asked("GET", "/api/v1/entries", narrow).statusCode()).isEqualTo(200);
        assertThat(asked("POST", "/api/v1/corrections", narrow).statusCode()).isEqualTo(403);
        assertThat(asked("GET", "/api/v1/audit", narrow).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer ",
                "Bearer chancery_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsInJvbGUiOiJhZG1pbiJ9.",
                "Basic YWRtaW46Y29ycmVjdCBob3JzZSBiYXR0ZXJ5",
                "Bearer admin"
            })
    void aForgedTokenIsNoToken(String header) {
        for (String path : new String[] {"/api/v1/entries", "/", "/api/v1/openapi.json"}) {
            HttpResponse<String> answer = served.get(path, "Authorization", header);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @Test
    void aTokenOfYesterdayIsNoToken() throws InterruptedException {
        Instant soon = Instant.now().plusMillis(300);
        String token = "Bearer " + book.token("admin", new Token("short", Role.ADMIN, soon));
        Thread.sleep(400);
        assertThat(served.get("/api/v1/entries", "Authorization", token).statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodyIsSentToTheDoor() {
        HttpResponse<String> page = served.get("/events", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        assertThat(served.get("/api/v1/entries").statusCode()).isEqualTo(401);
        assertThat(served.get("/assets/chancery.css").statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1/openapi.json").statusCode()).isEqualTo(200);
        for (String path : new String[] {"/login", "/refused", "/error"}) {
            assertThat(served.get(path).body())
                    .doesNotContain("Bulgaria", "nav.main a", "href=\"/events", "2011");
        }
    }

    @Test
    void aFormNeedsItsHiddenWordAndTheRight() {
        String reader = served.session("reader");
        String annotator = served.session("annotator");
        String fields = "act=accept&id=claim-0&version=0";
        assertThat(served.get("/", "Cookie", reader).statusCode()).isEqualTo(200);
        assertThat(served.get("/runs", "Cookie", reader).body())
                .doesNotContain("Who looked at and changed what");
        assertThat(served.post("/corrections", FORM, fields, "Cookie", annotator).statusCode())
                .as("without the hidden word")
                .isEqualTo(403);
        assertThat(served.form("/review", "/corrections", fields, "Cookie", reader).statusCode())
                .as("a reader")
                .isEqualTo(403);
        assertThat(served.form("/review", "/corrections", fields, "Cookie", annotator).statusCode())
                .as("there is no such finding")
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aFormOfAnotherSiteIsTurnedAway(String header, String value) {
        String token = token("admin", Role.ADMIN);
        HttpResponse<String> answer =
                served.post(
                        "/api/v1/reports",
                        "text/plain",
                        "text",
                        "Authorization",
                        token,
                        header,
                        value);
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsKeptTellsNoPasswordAndNoToken() throws IOException {
        String token = token("curator", Role.CURATOR).substring("Bearer ".length());
        Path file = ledger.resolve("server/accounts.json");
        assertThat(Files.readString(file))
                .contains("$argon2id$")
                .doesNotContain(Served.PASSWORD)
                .doesNotContain(token);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void theTrailTellsWhoLookedAndWhoWasRefused() throws IOException {
        served.get("/api/v1/disputes?limit=7", "Authorization", token("curator", Role.READER));
        served.post(
                "/api/v1/corrections",
                "application/json",
                "{}",
                "Authorization",
                token("reader", Role.ADMIN));
        assertThat(Files.readString(ledger.resolve("server/audit-" + today() + ".jsonl")))
                .contains("\"who\":\"curator\"")
                .contains("/api/v1/disputes?limit=7")
                .contains(
                        "\"who\":\"reader\",\"from\":\"127.0.0.1\",\"act\":\"POST\",\"address\":\"/api/v1/corrections\",\"answer\":403");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** A process that was killed while it wrote leaves half a line. */
    @Test
    void aTornLineOfTheTrailIsSetAside(@TempDir Path folder) throws IOException {
        Path other = folder.resolve("ledger");
        Path trail = other.resolve("server/audit-" + today() + ".jsonl");
        Files.createDirectories(trail.getParent());
        Files.writeString(
                trail,
                "{\"at\":\"2011-04-05T10:00:00Z\",\"who\":\"early\",\"act\":\"GET\"}\n7\n{\"at\":\"2011-04-05T10:");
        try (Served server = Served.in(other)) {
            assertThat(server.get("/api/v1/reports").statusCode()).isEqualTo(200);
            HttpResponse<String> audit = server.get("/api/v1/audit");
            assertThat(audit.statusCode()).isEqualTo(200);
            assertThat(audit.body())
                    .contains("\"who\":\"early\"", "/api/v1/reports")
                    .contains("\"line\":\"{\\\"at\\\":\\\"2011-04-05T10:\"")
                    .contains("\"line\":\"7\",\"reason\":\"it is no object of JSON\"");
            HttpResponse<String> page = server.get("/runs", "Accept-Language", "en");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Lines of the trail that cannot be read");
        }
    }

    /** The answer is not whole where the server takes the watcher for a stranger at its end. */
    @Test
    void whoWatchesWithATokenSeesTheEnd() {
        String token = token("curator", Role.CURATOR);
        HttpResponse<String> sent =
                served.post(
                        "/api/v1/reports?name=empty.txt", "text/plain", "", "Authorization", token);
        String run = sent.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> events = served.get(run + "/events", "Authorization", token);
        assertThat(events.statusCode()).isEqualTo(200);
        assertThat(events.body()).contains("event:done");
    }

    @Test
    void onlyACuratorTakesBackWhatOthersSaid() {
        String id =
                served.get(
                                "/api/v1/findings?kind=claim&limit=1",
                                "Authorization",
                                token("reader", Role.READER))
                        .body()
                        .replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
        String body = "{\"act\":\"accept\",\"findings\":[\"" + id + "\"]}";
        HttpResponse<String> made =
                served.post(
                        "/api/v1/corrections",
                        "application/json",
                        body,
                        "If-Match",
                        "\"0\"",
                        "Authorization",
                        token("curator", Role.CURATOR));
        assertThat(made.statusCode()).isEqualTo(201);
        String undo =
                "{\"act\":\"undo\",\"value\":\""
                        + made.body().replaceFirst(".*?\"number\":(\\d+).*", "$1")
                        + "\"}";
        assertThat(
                        served.post(
                                        "/api/v1/corrections",
                                        "application/json",
                                        undo,
                                        "Authorization",
                                        token("annotator", Role.ANNOTATOR))
                                .statusCode())
                .isEqualTo(400);
        assertThat(
                        served.post(
                                        "/api/v1/corrections",
                                        "application/json",
                                        undo,
                                        "Authorization",
                                        token("curator", Role.CURATOR))
                                .statusCode())
                .isEqualTo(201);
    }

    @Test
    void othersReachNothingWhileNobodyHasAnAccount(@TempDir Path folder) {
        RecordServer.Options options =
                new RecordServer.Options(folder.resolve("l").toString(), "0.0.0.0", 0, Map.of());
        assertThatThrownBy(() -> new SpringServer().start(options))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("nobody has an account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/%6Cogin"})
    void guessingIsSlow(String path, @TempDir Path folder) {
        try (Served other = Served.withAccounts(folder.resolve("ledger"))) {
            int refused = 0;
            for (int i = 0; i < 12; i++) {
                HttpResponse<String> answer =
                        other.form("/login", path, "username=admin&password=wrong" + i);
                refused += answer.statusCode() == 429 ? 1 : 0;
            }
            assertThat(refused).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"ada, short", "../ada, correct horse battery", "'', correct horse battery"})
    void badNamesAndPasswordsAreRefused(String name, String password) {
        assertThatThrownBy(() -> book.put(name, role("reader"), password))
                .isInstanceOf(ChanceryException.class);
    }
}
