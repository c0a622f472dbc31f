package org.chancery.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownRecord;
import org.chancery.library.KnownReport;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Revision;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.chancery.outlook.score.Scoreboard;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.words.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a report says of itself and in itself stays words. */
final class HostileReportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "<svg onload=alert(1)><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
                "</style><style>*{background:url(//evil.example)}</style>",
                "javascript:alert(1)",
                "</title></pre></p><iframe src=//evil.example>",
                "<!--",
                "{0} {number} '' ${x} @if(true)",
                "\u202Eevil\u2066 \uD83D\uDD4A \uD835\uDD38\u0000\uFFFE",
            })
    void nothingOfItRuns(String evil) throws Exception {
        String page = page(evil);
        Document read = Jsoup.parse(page);
        assertThat(read.select("script")).hasSize(1);
        assertThat(read.select("style")).hasSize(1);
        assertThat(read.select("iframe, object, embed, img, base, form[action], [style]"))
                .isEmpty();
        for (Element element : read.getAllElements()) {
            element.attributes().forEach(one -> assertThat(one.getKey()).doesNotStartWith("on"));
            for (String name : List.of("href", "src", "xlink:href")) {
                assertThat(element.attr(name)).matches("(#.*|data:.*|)");
            }
        }
        String policy =
                read.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("'sha256-" + digest(read.selectFirst("script").data()) + "'")
                .contains("'sha256-" + digest(read.selectFirst("style").data()) + "'")
                .doesNotContain("unsafe", "*", "http");
    }

    @Test
    void theReportIsThereToTheLetter() {
        String evil = "<b>\uD83D\uDD4A</b> & \"so\" on";
        Document read = Jsoup.parse(page(evil));
        StringBuilder words = new StringBuilder();
        read.select(".reader .text").forEach(text -> words.append(text.wholeText()));
        assertThat(words.toString()).isEqualTo(raw(evil));
        assertThat(read.select(".reader span.m").eachText()).contains("The king of Oman");
    }

    private static String digest(String text) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    private static String raw(String evil) {
        return evil + "\n\nThe king of Oman " + evil + " flew to Cuba.\n\n" + evil;
    }

    /** A page of one report in which every text is the evil one. */
    private static String page(String evil) {
        Article article = Article.plain(evil, raw(evil));
        int from = article.raw().codePointCount(0, article.raw().indexOf("The king"));
        Evidence evidence =
                new Evidence(article.id(), new Span(from, from + 16), "The king of Oman");
        ActorReference king =
                new ActorReference(
                        new Actor(
                                new ActorId("king" + evil),
                                evil,
                                ActorType.PERSON,
                                Optional.of("OMN"),
                                Optional.empty(),
                                Optional.of(evil)),
                        evil);
        DateRange day = DateRange.day(LocalDate.of(2011, 5, 2));
        Visit visit =
                new Visit(
                        List.of(king),
                        Optional.of(king),
                        Optional.of(new Place(evil, Optional.of("CUB"))),
                        day.withText(evil),
                        VisitStatus.HELD,
                        Optional.of(evil));
        Finding finding = new Finding(visit, evidence, List.of(king), evil, 0.5);
        EntryId entry = new EntryId("visit-1");
        KnownFinding known =
                new KnownFinding(
                        finding.id(),
                        finding,
                        evil,
                        day,
                        day.earliest(),
                        article.raw(),
                        Optional.of(entry));
        KnownReport report =
                new KnownReport(
                        article.id(),
                        evil,
                        Optional.of(evil),
                        Optional.of(evil),
                        Optional.of(evil),
                        "en",
                        new Dating(
                                day,
                                day.earliest(),
                                List.of(new Dating.Clue(new Span(0, 1), evil, evil, day)),
                                List.of(evil)),
                        List.of(new KnownReport.Mark(new Span(0, 3), evil)),
                        Optional.of(evil));
        KnownRecord record =
                new KnownRecord(
                        List.of(known),
                        List.of(
                                new Entry(
                                        entry,
                                        StatementKind.VISIT,
                                        evil,
                                        List.of(known.id()),
                                        List.of(new Revision(day, evil, known.id())),
                                        List.of(new Entry.Link(evil, entry, evil)))),
                        List.of(
                                new Dispute(
                                        evil,
                                        List.of(
                                                new Dispute.Side(evil, List.of(known.id())),
                                                new Dispute.Side(evil, List.of(known.id()))))),
                        List.of(),
                        Map.of(evil, evil));
        StringWriter out = new StringWriter();
        new SingleFile(
                        new Dossier(List.of(report), id -> Optional.of(article), record),
                        Map.of("OMN", evil, "CUB", "Cuba"),
                        Texts.in(Locale.ENGLISH),
                        Optional.of(evil),
                        evil,
                        Scoreboard.of(List.of()))
                .write(out);
        return out.toString();
    }
}
