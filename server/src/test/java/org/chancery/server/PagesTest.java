package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a server that runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesTest {
    private Served served;

    @BeforeAll
    void start(@TempDir Path folder) {
        served = Served.in(folder.resolve("ledger"));
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest(name = "{0} is answered {1} and shows {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | 200 | Bulgaria – Romania",
                "/agreements | 200 | hydropower",
                "/visits | 200 | Nothing meets these conditions.",
                "/events?actor=BGR | 200 | Romania",
                "/events?actor=BGR,ROU&during=2011&status=occurred | 200 | Romania",
                "/events?actor=FJI | 200 | Nothing meets these conditions.",
                "/events?as-of=2011-04-30 | 200 | This is what was known on 2011-04-30",
                "/forecasts | 200 | Forecasts",
                "/disputes | 200 | Disputes",
                "/claims | 200 | Claims",
                "/quantities | 200 | Amounts",
                "/relations | 200 | Relations",
                "/dyads | 200 | Pairs of states",
                "/dyads/BGR/ROU | 200 | Scores by year",
                "/dyads/BGR/ROU/odds | 200 | Not enough history for odds",
                "/dyads/BGR/BGR/odds | 404 | There is no such page",
                "/dyads/BGR/BGR | 404 | There is no such page",
                "/network | 200 | Network",
                "/actors | 200 | Dimov",
                "/reports | 200 | spring.txt",
                "/about | 200 | never more exact than the reports allow",
                "/search?q=When+was+the+treaty+signed%3F | 200 | hydropower",
                "/search?q=nonsense%3Aword | 200 | There is no field",
                "/review | 200 | the least sure first",
                "/export | 200 | record.jsonl",
                "/export?layout=csv | 200 | .csv",
                "/export/citations.ris | 200 | TY  - NEWS",
                "/export?layout=word | 400 | There is no layout",
                "/runs | 200 | Who looked at and changed what",
                "/assets/network.js | 200 | export async function show",
                "/assets/cytoscape.js | 200 | Copyright",
                "/assets/Assets.class | 404 | There is no such page",
                "/dyads?saying=bulg | 200 | ROU",
                "/actors/BGR | 200 | href=\"/dyads/BGR/ROU\"",
                "/dyads?saying=norway | 200 | Nothing meets these conditions.",
                "/network?saying=norway | 200 | Nothing meets these conditions.",
                "/nowhere | 404 | There is no such page",
                "/reports/nothing | 404 | There is no such page",
                "/entries/nothing | 404 | There is no such page",
                "/events?during=soon | 400 | is no date",
                "/events?page=-1 | 400 | is no whole number",
                "/events?table=nothing | 404 | There is no such page",
            })
    void aPage(String path, int status, String words) {
        HttpResponse<String> page = served.get(path, "Accept-Language", "en");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body().contains(words)).as(path + " shows " + words).isTrue();
        assertThat(page.body().contains("Exception")).isFalse();
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
    }

    /** What a browser has already is not sent again, until something has been read or said. */
    @Test
    void aPageThatABrowserHasIsNotSentAgain(@TempDir Path folder) {
        try (Served other = Served.in(folder.resolve("ledger"))) {
            HttpResponse<String> first = other.get("/events", "Accept-Encoding", "gzip, br");
            assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = other.get("/events", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(other.get("/events", "If-None-Match", tag, "Accept-Language", "de").body())
                    .as("another language is another page")
                    .contains("Ereignisse");
            HttpResponse<String> plain = other.get("/events", "Accept-Encoding", "gzip;q=0");
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(plain.body()).contains("Romania");
            String event = anEvent(other);
            other.form("/review/" + event, "/corrections", "act=reject&version=0&id=" + event);
            HttpResponse<String> now = other.get("/events", "If-None-Match", tag);
            assertThat(now.statusCode()).isEqualTo(200);
            assertThat(now.body()).isNotEqualTo(plain.body());
        }
    }

    private static String anEvent(Served served) {
        Matcher id =
                Pattern.compile("\"id\":\"(event-[0-9a-f]+)\"")
                        .matcher(served.get("/api/v1/findings?kind=event&type=AGREE").body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void everyLinkOfTheMainPagesLeadsSomewhere() {
        for (String from :
                new String[] {"/", "/agreements", "/events", "/actors", "/reports", "/disputes"}) {
            Matcher links = Pattern.compile("href=\"(/[^\"#]*)").matcher(served.get(from).body());
            while (links.find()) {
                String to = links.group(1).replace("&amp;", "&");
                assertThat(served.get(to).statusCode()).as(from + " leads to " + to).isEqualTo(200);
            }
        }
    }

    @Test
    void aDisputeKeepsItsAddressWhenMoreIsRead(@TempDir Path folder) {
        try (Served other = Served.in(folder.resolve("ledger"))) {
            List<String> before = disputes(other);
            assertThat(before).isNotEmpty();
            for (String text :
                    List.of(
                            "TIRANA, April 1, 2011 (Adriatic Wire) -- Albanian Foreign Minister Arben Kola said on Friday"
                                    + " that Albania and Greece would sign a treaty on fisheries in Tirana in May.\n\n"
                                    + "\"We will visit Athens,\" Kola said.\n",
                            "ATHENS, April 3, 2011 (Aegean Daily) -- Greek Foreign Minister Nikos Pappas said on Sunday"
                                    + " that Albania and Greece would sign the treaty on fisheries in Athens in May.\n")) {
                HttpResponse<String> sent =
                        other.post("/api/v1/reports?name=pact.txt", "text/plain", text);
                other.get(sent.headers().firstValue("Location").orElseThrow() + "/events");
            }
            assertThat(disputes(other)).hasSizeGreaterThan(before.size()).containsAll(before);
            for (String address : before) {
                assertThat(other.get(address).body()).contains("hydropower");
            }
        }
    }

    private static List<String> disputes(Served served) {
        return Pattern.compile("/disputes/dispute-[0-9a-f]+")
                .matcher(served.get("/disputes").body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Two entries become one on the page of one of them, and two again. */
    @Test
    void entriesAreMergedAndSplitByForms(@TempDir Path folder) {
        try (Served other = Served.in(folder.resolve("ledger"))) {
            Pattern form =
                    Pattern.compile(
                            "(?s)name=\"id\" value=\"([^\"]+)\"><input type=\"hidden\" name=\"version\""
                                    + " value=\"(\\d+)\">.*?name=\"other\"><option value=\"([^\"]+)\">");
            String id =
                    entries(other).stream()
                            .filter(one -> form.matcher(other.get(one).body()).find())
                            .findFirst()
                            .orElseThrow();
            Matcher choice = form.matcher(other.get(id).body());
            assertThat(choice.find()).as("something to merge with").isTrue();
            String merge =
                    "act=merge&id=%s&version=%s&other=%s"
                            .formatted(
                                    Served.encoded(choice.group(1)),
                                    choice.group(2),
                                    Served.encoded(choice.group(3)));
            HttpResponse<String> merged = other.form(id, "/corrections", merge);
            assertThat(merged.statusCode()).isEqualTo(303);
            other.form(id, "/corrections", merge);
            assertThat(other.get("/api/v1/corrections").body().split("\"number\""))
                    .as("the same form sent again changes nothing")
                    .hasSize(2);
            String at = merged.headers().firstValue("Location").orElseThrow();
            String whole = other.get(at).body();
            Matcher telling =
                    Pattern.compile("(?s)name=\"telling\"><option value=\"([^\"]+)\">")
                            .matcher(whole);
            assertThat(telling.find()).as("something to split").isTrue();
            String split = "act=split&telling=" + Served.encoded(telling.group(1));
            HttpResponse<String> apart = other.form(at, "/corrections", split);
            assertThat(apart.statusCode()).isEqualTo(303);
            assertThat(other.get(apart.headers().firstValue("Location").orElseThrow()).body())
                    .doesNotContain("name=\"telling\"");
        }
    }

    private static List<String> entries(Served served) {
        return Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(served.get("/api/v1/entries?kind=claim").body())
                .results()
                .map(found -> "/entries/" + found.group(1))
                .toList();
    }

    @Test
    void aTableIsHadAsCsv() {
        HttpResponse<String> table = served.get("/events?table=events");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(table.body()).startsWith("\"When\",\"Who, to whom\"").contains("signed");
    }

    @ParameterizedTest(name = "who asks for {0} is answered in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT | de",
                "fr, es;q=0.9, de;q=0.8, en;q=0.7 | de",
                "fr, en;q=0.8, de;q=0.7 | en",
                "de;q=0, en | en",
                "zh | en",
                "*;q=abc | en",
                "fr,es,it,pt,nl,sv,da,fi,pl,cs,sk,hu,ro,bg,el,de | de"
            })
    void aPageIsInTheFirstLanguageThatThereIs(String wanted, String given) {
        assertThat(served.get("/agreements", "Accept-Language", wanted).body())
                .contains("<html lang=\"" + given + "\">");
    }

    @ParameterizedTest(name = "who accepts {0} is sent gzip: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "br, GZIP;q=0.5 | true",
                "br;q=0, gzip | true",
                "x-gzipped | false",
                "gzip ; Q=0 | false",
                "gzip;q=0.000, br | false",
                "identity | false"
            })
    void aPageIsPackedForWhoUnpacksIt(String accepted, boolean packed) {
        assertThat(served.get("/events", "Accept-Encoding", accepted).headers().map())
                .satisfies(
                        headers ->
                                assertThat(headers.containsKey("Content-Encoding"))
                                        .isEqualTo(packed));
    }

    @Test
    void pagesSpeakGermanToThoseWhoAskForIt() {
        assertThat(served.get("/agreements", "Accept-Language", "de").body())
                .contains("<html lang=\"de\">")
                .contains("Abkommen");
    }

    @Test
    void whatAReportBringsIsText() {
        String link = served.get("/reports").body();
        Matcher report = Pattern.compile("href=\"(/reports/[0-9a-f]+)\"").matcher(link);
        boolean shown = false;
        while (report.find()) {
            String page = served.get(report.group(1)).body();
            assertThat(page).doesNotContain("<script>document");
            shown |= page.contains("&lt;script");
        }
        assertThat(shown).isTrue();
    }
}
