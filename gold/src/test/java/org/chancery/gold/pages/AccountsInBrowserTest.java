package org.chancery.gold.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.chancery.library.AccountBook.Role;
import org.chancery.library.Chancery;
import org.chancery.library.RecordServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What people with accounts see in a real Chromium; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccountsInBrowserTest {
    private static final String PASSWORD = "a lantern for nine ferries";

    private Browser browser;
    private RecordServer.Running running;

    @BeforeAll
    void serve(@TempDir Path folder) {
        browser = Browser.start();
        String ledger = folder.resolve("ledger").toString();
        try (Chancery chancery = Chancery.open(Path.of(ledger))) {
            chancery.read(Hydropower.reports());
        }
        RecordServer server = ServiceLoader.load(RecordServer.class).findFirst().orElseThrow();
        server.accounts(ledger).put("marit", Role.ANNOTATOR, PASSWORD);
        server.accounts(ledger).put("tomas", Role.READER, PASSWORD);
        running = server.start(new RecordServer.Options(ledger, "127.0.0.1", 0, Map.of()));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            running.close();
        }
    }

    private Page entered(String name) {
        Page page =
                browser.open(
                        running.address() + "login", new NewContextOptions().setLocale("en-GB"));
        assertThat(Browser.violations(page)).isEmpty();
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator(".login button").click();
        page.waitForURL(running.address());
        return page;
    }

    /** Both are shown the page that was kept, each with a word of their own, to its last line. */
    @Test
    void aKeptPageIsWholeAndOnesOwn() {
        for (String name : List.of("marit", "tomas", "marit")) {
            Page page = entered(name);
            for (String path : List.of("", "events", "search?q=treaty", "")) {
                page.navigate(running.address() + path);
                assertThat(page.locator(".account").textContent()).isEqualTo(name);
                assertThat(page.locator(".who input[name=_csrf]").inputValue())
                        .matches("[A-Za-z0-9_-]{40,}");
                assertThat(page.locator("#help form button").count()).isEqualTo(1);
                assertThat(Browser.violations(page)).as(path).isEmpty();
            }
            page.locator(".who form button").click();
            page.waitForURL("**/login");
            page.navigate(running.address() + "events");
            assertThat(page.url()).endsWith("/login");
        }
    }

    @Test
    void nothingIsComplainedOf() {
        entered("tomas").navigate(running.address() + "review");
        assertThat(browser.complaints()).isEmpty();
    }
}
