package org.chancery.gold.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.library.ActorLists;
import org.chancery.library.Chancery;
import org.chancery.library.KnownFinding;
import org.chancery.library.Query;
import org.chancery.model.text.Article;
import org.chancery.pages.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
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
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String SPRING =
            "SOFIA, April 4, 2011 (Balkan Wire) -- \uD83D\uDD4A Bulgarian Foreign Minister Asen Dimov said on Monday"
                    + " that Bulgaria and Romania would sign a treaty on \uD835\uDD3Fydropower in Bucharest in May.\r\n\r\n"
                    + "<script>document.title = 'hit'</script> \"We will visit Bucharest,\" Dimov said.\r\n\r\n"
                    + "Romania rejected the \u05D0\u05D1 draft.\r\n";
    private static final String SUMMER =
            "BUCHAREST, June 7, 2011 (Balkan Wire) -- Bulgaria and Romania signed the treaty on hydropower in Bucharest"
                    + " on Monday.\n\nDimov arrived in Bucharest on Sunday for a two-day visit.\n";

    private Browser browser;
    private Chancery chancery;
    private String address;

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        Optional<Path> program = Browser.program();
        Assumptions.assumeTrue(
                program.isPresent(),
                "Chromium is not installed (apt-get install chromium), so no page was looked at");
        Path ledger = folder.resolve("ledger");
        chancery = Chancery.open(ledger);
        chancery.read(
                List.of(Article.plain("spring.txt", SPRING), Article.plain("summer.txt", SUMMER)));
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
        browser = Browser.start(program.get());
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
                .isEqualTo(List.of(SPRING, SUMMER));
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
        assertThat(violations(page)).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isEqualTo(width);
    }

    /**
     * What breaks a rule. The numbers beside the words stand in a line of text, for which WCAG
     * 2.5.8 asks no size.
     */
    private static List<String> violations(Page page) {
        List<String> broken = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                if (!node.getHtml().startsWith("<a class=\"pin ")) {
                    broken.add(
                            rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
                }
            }
        }
        return broken;
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
