package org.chancery.gold.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.chancery.library.Chancery;
import org.chancery.library.RecordServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a server that runs in a real Chromium; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServerInBrowserTest {
    private static final List<String> PAGES =
            List.of(
                    "",
                    "agreements",
                    "visits",
                    "events",
                    "forecasts",
                    "disputes",
                    "claims",
                    "dyads",
                    "dyads/BGR/ROU",
                    "dyads/BGR/ROU/odds",
                    "network",
                    "actors",
                    "reports",
                    "about",
                    "search?q=treaty",
                    "review",
                    "export",
                    "runs",
                    "nowhere");

    private Browser browser;
    private RecordServer.Running running;

    @BeforeAll
    void serve(@TempDir Path folder) {
        browser = Browser.start();
        Path ledger = folder.resolve("ledger");
        try (Chancery chancery = Chancery.open(ledger)) {
            chancery.read(Hydropower.reports());
        }
        RecordServer server = ServiceLoader.load(RecordServer.class).findFirst().orElseThrow();
        running =
                server.start(new RecordServer.Options(ledger.toString(), "127.0.0.1", 0, Map.of()));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            running.close();
        }
    }

    private Page page(String path) {
        return browser.open(running.address() + path, new NewContextOptions().setLocale("en-GB"));
    }

    @ParameterizedTest(name = "{0} wide, {1}")
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void nobodyIsShutOut(int width, ColorScheme scheme) {
        Page page =
                browser.open(
                        running.address(),
                        new NewContextOptions()
                                .setLocale("en-GB")
                                .setViewportSize(width, 900)
                                .setColorScheme(scheme));
        List<String> paths = new ArrayList<>(PAGES);
        for (String list : List.of("reports .report a", "review td a", "agreements .life h3 a")) {
            page.navigate(running.address() + list.replaceFirst(" .*", ""));
            paths.add(
                    page.locator(list.replaceFirst("^\\S+ ", ""))
                            .first()
                            .getAttribute("href")
                            .substring(1));
        }
        for (String path : paths) {
            page.navigate(running.address() + path);
            page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(Browser.violations(page)).as(path).isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("no sideways scrolling of " + path)
                    .isEqualTo(width);
        }
    }

    @Test
    void aPersonReviewsWithTheKeysAlone() {
        Page page = page("review");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/review/*");
        String first = page.url();
        page.keyboard().press("j");
        page.waitForURL(url -> !url.equals(first));
        page.keyboard().press("k");
        page.waitForURL(first);
        page.keyboard().press("a");
        page.waitForURL("**done=*");
        assertThat(page.locator(".said").textContent()).contains("Accept");
        page.keyboard().press("u");
        page.waitForURL("**/review");
        assertThat(page.locator(".made").textContent()).contains("taken back");
        page.navigate(first);
        page.keyboard().press("e");
        assertThat(page.locator("#edit").getAttribute("open")).isNotNull();
        assertThat(page.evaluate("() => document.activeElement.closest('#edit') !== null"))
                .isEqualTo(true);
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("#help").isVisible()).isTrue();
    }

    @Test
    void aPersonReviewsWithoutAScript() {
        Page page =
                browser.open(
                        running.address() + "review",
                        new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false));
        page.locator("td a").last().click();
        page.locator("button[value=reject]").click();
        assertThat(page.locator(".said").textContent()).contains("Reject");
        page.locator(".said button").click();
        assertThat(page.locator(".made li").first().textContent()).contains("Undo");
    }

    @Test
    void theSliderHidesWhatWasNotYetKnown() {
        Page page = page("agreements");
        assertThat(page.locator(".ladder li.held:visible").count()).isPositive();
        page.locator("#known").fill("0");
        assertThat(page.locator(".ladder li.held:visible").count()).isZero();
    }

    @Test
    void whatTheSliderShowsCanBeHadAsItWasThen() {
        Page page = page("agreements");
        assertThat(page.locator("#exact").isVisible()).isFalse();
        page.locator("#known").fill("0");
        page.locator("#exact").click();
        page.waitForURL("**as-of=*");
        assertThat(page.locator("main .note").first().textContent()).contains("what was known on");
        assertThat(page.locator(".ladder li.held").count()).isZero();
        page.locator("#known").fill(page.locator("#known").getAttribute("max"));
        page.locator("#exact").click();
        page.waitForURL("**/agreements");
    }

    @Test
    void theNetworkIsMovedInWithTheKeysAlone() {
        Page page = page("network");
        page.locator(".net-field canvas").first().waitFor();
        assertThat(page.locator(".net .scroll").isVisible()).isFalse();
        page.locator(".net-field").focus();
        for (String key : List.of("+", "ArrowLeft", "0", "j", "j")) {
            page.keyboard().press(key);
        }
        assertThat(page.locator(".net-told h3").textContent()).isEqualTo("Romania");
        assertThat(page.locator(".net-told li").first().textContent())
                .matches("Bulgaria \\d+ \\([+−]?\\d+\\.\\d\\)");
        page.keyboard().press("Enter");
        page.waitForURL("**/actors/ROU");
    }

    @Test
    void theNetworkIsADrawingWithoutAScript() {
        Page page =
                browser.open(
                        running.address() + "network",
                        new NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.locator("svg.network").isVisible()).isTrue();
        assertThat(page.locator(".net-field").count()).isZero();
    }

    @Test
    void aTimelineIsDrawnOutAndBack() {
        Page page = page("dyads/BGR/ROU");
        String width = "() => document.querySelector('svg.timeline').getBoundingClientRect().width";
        double before = ((Number) page.evaluate(width)).doubleValue();
        page.locator("[data-zoom='1.6']").click();
        assertThat(((Number) page.evaluate(width)).doubleValue()).isGreaterThan(1.4 * before);
        page.locator(".drawing").first().focus();
        page.keyboard().press("0");
        assertThat(((Number) page.evaluate(width)).doubleValue()).isEqualTo(before);
    }

    @Test
    void theFirstPageLoadsNothingButItsStyleAndItsScript() {
        List<String> loaded = new ArrayList<>();
        Page page = page("about");
        page.onResponse(
                answer ->
                        loaded.add(answer.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "")));
        page.navigate(running.address());
        assertThat(loaded).containsExactlyInAnyOrder("", "chancery.css", "chancery.js");
    }

    @Test
    void theWordsOfAReportAreWhole() {
        Page page = page("reports");
        page.locator(".report a").first().click();
        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('.text')].map(t => t.textContent).join('')"))
                .isEqualTo(Hydropower.SPRING);
    }

    @Test
    void nothingIsComplainedOfOrFetchedFromElsewhere() {
        for (String path : PAGES.subList(0, PAGES.size() - 1)) {
            page(path).close();
        }
        assertThat(browser.complaints()).filteredOn(one -> !one.contains("404")).isEmpty();
        assertThat(browser.foreignRequests())
                .allSatisfy(url -> assertThat(url).startsWith(running.address()));
    }
}
