package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.chancery.library.AccountBook;
import org.chancery.library.AccountBook.Role;
import org.chancery.library.AccountBook.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Rights that were taken are gone with the next request, also for who is in already. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StandingTest {
    private Served served;
    private AccountBook book;

    @BeforeAll
    void start(@TempDir Path folder) {
        Path ledger = folder.resolve("ledger");
        served = Served.withAccounts(ledger);
        book = new SpringServer().accounts(ledger.toString());
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /** The session of somebody new. */
    private String session(String name, Role role) {
        book.put(name, role, Served.PASSWORD);
        String session = served.session(name);
        assertThat(served.get("/events", "Cookie", session).statusCode()).isEqualTo(200);
        return session;
    }

    @Test
    void aRemovedAccountHasNoSession() {
        String session = session("leaver", Role.ADMIN);
        book.remove("leaver");
        assertThat(served.get("/events", "Cookie", session).statusCode()).isEqualTo(302);
        assertThat(served.get("/api/v1/audit", "Cookie", session).statusCode()).isEqualTo(401);
        book.put("leaver", Role.ADMIN, "another person entirely");
        assertThat(served.get("/events", "Cookie", session).statusCode())
                .as("another person of that name")
                .isEqualTo(302);
    }

    @Test
    void aDemotedAccountMayDoWhatItsRoleMayNow() {
        String session = session("fallen", Role.ADMIN);
        assertThat(served.get("/api/v1/audit", "Cookie", session).statusCode()).isEqualTo(200);
        book.setRole("fallen", Role.READER);
        assertThat(served.get("/events", "Cookie", session).statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1/audit", "Cookie", session).statusCode()).isEqualTo(403);
        assertThat(served.get("/runs", "Cookie", session).body())
                .doesNotContain("Who looked at and changed what");
        book.setRole("fallen", Role.ADMIN);
        assertThat(served.get("/api/v1/audit", "Cookie", session).statusCode()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOld() {
        String session = session("careless", Role.CURATOR);
        book.put("careless", Role.CURATOR, "a password that nobody saw");
        assertThat(served.get("/events", "Cookie", session).statusCode()).isEqualTo(302);
    }

    @Test
    void aRevokedTokenIsNoTokenAndLeavesNoSession() {
        book.put("machine", Role.CURATOR, Served.PASSWORD);
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        String kept = "Bearer " + book.token("machine", new Token("kept", Role.READER, tomorrow));
        String lost = "Bearer " + book.token("machine", new Token("lost", Role.ADMIN, tomorrow));
        HttpResponse<String> page = served.get("/runs", "Authorization", lost);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(book.revoke("machine", "lost")).isTrue();
        assertThat(book.revoke("machine", "lost")).isFalse();
        for (String path : new String[] {"/runs", "/api/v1/entries"}) {
            assertThat(served.get(path, "Authorization", lost).statusCode()).isEqualTo(401);
            assertThat(served.get(path, "Authorization", kept).statusCode()).isEqualTo(200);
        }
        String cookies = Cookies.of(page);
        if (!cookies.isEmpty()) {
            assertThat(served.get("/runs", "Cookie", cookies).statusCode()).isEqualTo(302);
        }
    }
}
