package org.chancery.pages.view;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownRecord;
import org.chancery.library.KnownReport;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.chancery.pages.address.Paths;
import org.chancery.pages.dossier.Dossier;

/**
 * A report with a thousand findings, of which every third lies over another, as a page of a server.
 * Run, it tells how long the page takes to make.
 */
final class ThousandMarks {
    static final int MARKS = 1000;
    private static final int ROUNDS = 20;
    private static final String SENTENCE = "The envoy of Oman flew to Cuba. ";

    private final Article article = Article.plain("marks.txt", SENTENCE.repeat(MARKS));
    private final Site site = new Site(dossier(), Map.of("OMN", "Oman", "CUB", "Cuba"));

    private Dossier dossier() {
        DateRange day = DateRange.day(LocalDate.of(2011, 5, 2));
        List<KnownFinding> findings = new ArrayList<>();
        for (int i = 0; i < MARKS; i++) {
            int from = i * SENTENCE.length();
            int to = from + SENTENCE.length() - 1 + (i % 3 == 0 && i + 1 < MARKS ? 10 : 0);
            findings.add(known(new Span(from, to), day));
        }
        KnownReport report =
                new KnownReport(
                        article.id(),
                        "marks.txt",
                        Optional.of("Marks"),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        new Dating(day, day.earliest(), List.of(), List.of()),
                        List.of(),
                        Optional.empty());
        KnownRecord record = new KnownRecord(findings, List.of(), List.of(), List.of(), Map.of());
        return new Dossier(List.of(report), id -> Optional.of(article), record);
    }

    private KnownFinding known(Span place, DateRange day) {
        String quote = article.raw().substring(place.start(), place.end());
        ActorReference envoy =
                new ActorReference(
                        new Actor(
                                new ActorId("envoy"),
                                "envoy of Oman",
                                ActorType.PERSON,
                                Optional.of("OMN"),
                                Optional.empty(),
                                Optional.empty()),
                        "The envoy of Oman");
        Visit visit =
                new Visit(
                        List.of(envoy),
                        Optional.empty(),
                        Optional.empty(),
                        day,
                        VisitStatus.HELD,
                        Optional.empty());
        Finding finding =
                new Finding(
                        visit,
                        new Evidence(article.id(), place, quote),
                        List.of(),
                        "visit.flew",
                        0.9);
        return new KnownFinding(
                finding.id(), finding, "marks.txt", day, day.earliest(), quote, Optional.empty());
    }

    /** The page. */
    String page() {
        Frame frame =
                new Frame(
                        new Paths("/reports/" + article.id().value(), "", ""),
                        Optional.empty(),
                        Set.of(Frame.Can.LOOK),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty());
        StringWriter out = new StringWriter();
        if (!site.pages(frame, Locale.ENGLISH).report(article.id(), out)) {
            throw new IllegalStateException("There is no page of the report");
        }
        return out.toString();
    }

    String raw() {
        return article.raw();
    }

    /** Makes the page again and again. */
    public static void main(String[] arguments) {
        ThousandMarks marks = new ThousandMarks();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            int length = marks.page().length();
            System.out.printf(
                    Locale.ROOT,
                    "%2d: %4d ms, %d kB%n",
                    round,
                    (System.nanoTime() - start) / 1_000_000,
                    length / 1000);
        }
    }
}
