package org.chancery.gold.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, and what it complained of and asked for. */
final class Browser implements AutoCloseable {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Browser(Path program) {
        this.playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium =
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIET));
    }

    /** Where Chromium is installed; empty where it is not. */
    private static Optional<Path> program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it, or has the test skipped where there is none. */
    static Browser start() {
        Optional<Path> program = program();
        Assumptions.assumeTrue(
                program.isPresent(),
                "Chromium is not installed (apt-get install chromium), so no page was looked at");
        return new Browser(program.get());
    }

    /**
     * What on a page breaks a rule of WCAG 2.2 AA. The numbers beside the words of a report stand
     * in a line of text, for which 2.5.8 asks no size.
     */
    static List<String> violations(Page page) {
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

    /** Opens a page in a window of its own and notes what it complains of and asks for. */
    Page open(String address, NewContextOptions options) {
        Page page = chromium.newContext(options).newPage();
        page.onConsoleMessage(
                message -> {
                    if (List.of("error", "warning").contains(message.type())) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(address);
        return page;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was asked for that does not lie in a file or in the page itself. */
    List<String> foreignRequests() {
        return requests.stream()
                .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
                .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
