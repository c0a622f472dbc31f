package org.chancery.gold.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.library.ActorLists;
import org.chancery.library.Chancery;
import org.chancery.library.KnownFinding;
import org.chancery.library.Query;
import org.chancery.pages.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one-file report in a real Chromium; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportInBrowserTest {

    private Browser browser;
    private Chancery chancery;
    private String address;

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        browser = Browser.start();
        Path ledger = folder.resolve("ledger");
        chancery = Chancery.open(ledger);
        chancery.read(Hydropower.reports());
        Path file = folder.resolve("report.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            Pages.writeReport(
                    chancery,
                    Query.all(),
                    ActorLists.of(ledger),
                    Locale.ENGLISH,
                    Optional.empty(),
                    out);
        }
        address = file.toUri().toString();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            chancery.close();
        }
    }

    private Page page(String part) {
        return browser.open(address + part, new NewContextOptions());
    }

    @Test
    void theMarksAreTheWordsOfTheRecord() {
        Page page = page("");
        List<KnownFinding> findings = chancery.findings(Query.all());
        assertThat(findings).hasSizeGreaterThan(5);
        for (KnownFinding known : findings) {
            Object words =
                    page.evaluate(
                            "id => [...document.querySelectorAll('.text span.m')]"
                                    + ".filter(e => e.dataset.f === id).map(e => e.textContent).join('')",
                            known.id().value());
            assertThat(words).isEqualTo(known.finding().evidence().quote());
        }
        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('.reader')].map(r =>"
                                        + " [...r.querySelectorAll('.text')].map(t => t.textContent).join(''))"))
                .isEqualTo(List.of(Hydropower.SPRING, Hydropower.SUMMER));
    }

    @Test
    void nothingRunsThatAReportBrought() {
        Page page = page("#reports");
        assertThat(page.title()).isNotEqualTo("hit");
        assertThat(page.locator("script").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#agreements", "#events", "#disputes", "#reports", ""})
    void onePartIsShownWithoutAScript(String part) {
        Page page =
                browser.open(address + part, new NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.locator(".view:visible").count()).isEqualTo(1);
        assertThat(page.locator(part.isEmpty() ? "#overview" : part).isVisible()).isTrue();
        assertThat(page.locator(".tools").isVisible()).isFalse();
    }

    @Test
    void keysLeadThroughTheCardsToTheWords() {
        Page page = page("");
        page.locator(".reports.brief a").first().click();
        page.locator("h2:visible").first().waitFor();
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.evaluate("() => document.activeElement.closest('.card') !== null"))
                .isEqualTo(true);
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.closest('.card').open"))
                .isEqualTo(true);
        assertThat(page.locator(".m.lit").count()).isPositive();
        page.keyboard().press("o");
        page.waitForFunction("() => document.activeElement.id.startsWith('m-')");
        page.keyboard().press("/");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("filter");
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("#help").isVisible()).isTrue();
    }

    @Test
    void theSliderHidesWhatWasNotYetKnown() {
        Page page = page("#agreements");
        assertThat(page.locator("#agreements .ladder li.held:visible").count()).isPositive();
        page.locator("#known").fill("0");
        assertThat(page.locator("#agreements .ladder li.held:visible").count()).isZero();
        assertThat(page.locator("#agreements .ladder li:visible").count()).isPositive();
        assertThat(page.locator("output[for=known]").textContent()).isEqualTo("4 Apr 2011");
    }

    @Test
    void theSliderCountsAgain() {
        Page page = page("");
        String whole = page.locator(".totals").textContent();
        page.locator("#known").fill("0");
        assertThat(page.locator(".totals a[href='#reports']").textContent()).isEqualTo("1 report");
        assertThat(page.locator("nav.main a[href='#reports'] .number").textContent())
                .isEqualTo("1");
        String events = page.locator(".totals a[href='#events'] strong").textContent();
        page.evaluate("() => { location.hash = 'events'; }");
        assertThat(page.locator("#events tr.told:visible").count())
                .isEqualTo(Integer.parseInt(events));
        page.locator("#known").fill("2");
        assertThat(page.locator(".totals").textContent()).isEqualTo(whole);
    }

    @Test
    void theFilterKeepsWhatHasTheWords() {
        Page page = page("#events");
        int all = page.locator("#events tr.told:visible").count();
        page.locator("#filter").fill("reject");
        assertThat(page.locator("#events tr.told:visible").count()).isPositive().isLessThan(all);
    }

    @ParameterizedTest(name = "{0} wide, {1}")
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void nobodyIsShutOut(int width, ColorScheme scheme) {
        Page page =
                browser.open(
                        address + "#everything",
                        new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(Browser.violations(page)).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isEqualTo(width);
    }

    @Test
    void nothingIsComplainedOfOrFetched() {
        Page page = page("");
        for (String part : List.of("agreements", "events", "forecasts", "network", "about")) {
            page.evaluate("part => { location.hash = part; }", part);
            page.locator("#" + part).waitFor();
        }
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.foreignRequests()).isEmpty();
    }
}
