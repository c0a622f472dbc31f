package org.chancery.library;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Place;
import org.chancery.model.actor.Sector;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/**
 * A ledger with every kind of finding, some of what did not happen, imprecise dates, characters
 * that trouble formats, and a character beyond the first plane of Unicode before all of it.
 */
final class SampleRecord {
    static final LocalDate MONDAY = LocalDate.of(2019, 3, 4);
    static final ActorReference NORWAY = state("NOR", "Norway");
    static final ActorReference SWEDEN = state("SWE", "Sweden");
    static final ActorReference MALTA = state("MLT", "Malta");
    static final ActorReference MINISTER =
            new ActorReference(
                    new Actor(
                            new ActorId("dahl_ida"),
                            "Ida Dahl",
                            ActorType.PERSON,
                            Optional.of("NOR"),
                            Optional.of(Sector.GOV),
                            Optional.of("Foreign Minister")),
                    "the minister");
    static final ActorReference COUNCIL =
            new ActorReference(
                    new Actor(
                            new ActorId("nordic_harbour_council"),
                            "Nordic Harbour Council",
                            ActorType.INTERGOVERNMENTAL_ORGANISATION,
                            Optional.of("IGO"),
                            Optional.of(Sector.IGO),
                            Optional.empty()),
                    "the council");

    static final Article MORNING =
            new Article(
                    "morning.txt",
                    Optional.empty(),
                    Optional.of("Grid & Harbour: <the> \"accord\""),
                    Optional.of("Fjord Post"),
                    Optional.of("https://news.example/2019/03/grid?a=1&b=2"),
                    Optional.empty(),
                    Article.Markup.PLAIN,
                    """
                    dated 2019-03-05
                    \uD83D\uDE00 Norway and Sweden signed the "grid, and harbour" accord in Uppsala on Monday.
                    Ida Dahl visited Sweden, <em> & all.
                    Norway will send aid to Malta in May.
                    Norway did not threaten Malta.
                    "It is done; \\ 100% {sure}_#," the minister said.
                    Trade reached nearly 3.5 billion euros last year.
                    Norway is a member of the council.
                    Malta will probably sign within a year.
                    """);
    static final Article EVENING =
            Article.plain(
                    "evening.txt",
                    """
                    dated 2019-03-06
                    Norway and Sweden signed the "grid, and harbour" accord in Uppsala on Monday.
                    Norway criticised Malta in February.
                    Ida Dahl is to visit Malta on 2019-04-02.
                    """);

    private SampleRecord() {}

    /** Reads the two reports into a new ledger within {@code folder}. */
    static Chancery open(Path folder) {
        Chancery chancery =
                Chancery.open(
                        folder.resolve("ledger"),
                        Settings.defaults(),
                        Pipeline.builder()
                                .version("sample-1")
                                .annotate(new LinePipeline.DateLine())
                                .extract(new Prepared())
                                .build());
        chancery.read(List.of(MORNING, EVENING));
        return chancery;
    }

    private static ActorReference state(String code, String name) {
        return new ActorReference(Actor.state(code, name), name);
    }

    private static Event event(
            EventType type,
            String mode,
            String cameo,
            List<ActorReference> actors,
            List<ActorReference> recipients,
            DateRange when,
            Status status,
            Polarity polarity) {
        return new Event(
                Optional.of(type),
                Optional.of(mode).filter(word -> !word.isEmpty()),
                List.of("diplomatic"),
                Optional.of(cameo).filter(code -> !code.isEmpty()),
                actors,
                recipients,
                List.of(),
                when,
                Optional.empty(),
                status,
                polarity);
    }

    /** What each sentence says; the words are found again in whichever report has them. */
    private static Map<String, Statement> statements() {
        Map<String, Statement> said = new LinkedHashMap<>();
        said.put(
                "Norway and Sweden signed the \"grid, and harbour\" accord",
                new Event(
                        Optional.of(EventType.AGREE),
                        Optional.empty(),
                        List.of("diplomatic", "economic"),
                        Optional.of("057"),
                        List.of(NORWAY, SWEDEN),
                        List.of(),
                        List.of(),
                        DateRange.day(MONDAY).withText("Monday"),
                        Optional.of(new Place("Uppsala", Optional.of("SWE"))),
                        Status.OCCURRED,
                        Polarity.POSITIVE));
        said.put(
                "signed the \"grid, and harbour\" accord in Uppsala on Monday",
                new Agreement(
                        "the \"grid, and harbour\" accord",
                        "accord",
                        List.of(NORWAY, SWEDEN),
                        AgreementStage.SIGNED,
                        DateRange.day(MONDAY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        said.put(
                "Ida Dahl visited Sweden",
                visit(SWEDEN, DateRange.month(YearMonth.of(2019, 2)), VisitStatus.HELD));
        said.put(
                "Norway will send aid to Malta",
                event(
                        EventType.AID,
                        "",
                        "071",
                        List.of(NORWAY),
                        List.of(MALTA),
                        DateRange.month(YearMonth.of(2019, 5)),
                        Status.PLANNED,
                        Polarity.POSITIVE));
        said.put(
                "Norway did not threaten Malta",
                event(
                        EventType.THREATEN,
                        "",
                        "130",
                        List.of(NORWAY),
                        List.of(MALTA),
                        DateRange.unknown(),
                        Status.OCCURRED,
                        Polarity.NEGATIVE));
        said.put(
                "Norway criticised Malta",
                event(
                        EventType.ACCUSE,
                        "disapprove",
                        "111",
                        List.of(MINISTER),
                        List.of(MALTA),
                        DateRange.month(YearMonth.of(2019, 2)),
                        Status.OCCURRED,
                        Polarity.POSITIVE));
        said.put(
                "\"It is done; \\ 100% {sure}_#,\" the minister said",
                new Claim(
                        List.of(MINISTER),
                        Optional.of("foreign minister"),
                        Claim.Form.DIRECT,
                        "It is done; \\ 100% {sure}_#,",
                        "said",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        DateRange.unknown()));
        said.put(
                "Trade reached nearly 3.5 billion euros",
                new Quantity(
                        Optional.of(new BigDecimal("3500000000")),
                        Optional.empty(),
                        "EUR",
                        Optional.of("EUR"),
                        Optional.of("nearly"),
                        Optional.of("Trade"),
                        List.of(NORWAY, SWEDEN),
                        DateRange.year(2018),
                        Quantity.Measure.TRADE));
        said.put(
                "Norway is a member of the council",
                new Relation(
                        "membership",
                        List.of(NORWAY),
                        List.of(COUNCIL),
                        "member",
                        DateRange.unknown()));
        said.put(
                "Malta will probably sign within a year",
                new Forecast(
                        List.of(MINISTER),
                        Forecast.Form.PREDICTION,
                        "Malta will probably sign",
                        Optional.empty(),
                        DateRange.until(LocalDate.of(2020, 3, 5)),
                        List.of("probably"),
                        OptionalDouble.of(0.75),
                        Optional.empty()));
        said.put(
                "Ida Dahl is to visit Malta",
                visit(MALTA, DateRange.day(LocalDate.of(2019, 4, 2)), VisitStatus.PLANNED));
        return said;
    }

    private static Visit visit(ActorReference host, DateRange when, VisitStatus status) {
        return new Visit(
                List.of(MINISTER),
                Optional.of(host),
                Optional.of(new Place(host.text(), host.actor().country())),
                when,
                status,
                Optional.empty());
    }

    private static final class Prepared implements Extractor {
        @Override
        public String name() {
            return "prepared";
        }

        @Override
        public Set<Layer> needs() {
            return Set.of(Layer.DATING);
        }

        @Override
        public Stream<Finding> extract(Document document) {
            String clean = document.text().clean();
            return statements().entrySet().stream()
                    .filter(said -> clean.contains(said.getKey()))
                    .map(
                            said -> {
                                int start = clean.indexOf(said.getKey());
                                Span span = new Span(start, start + said.getKey().length());
                                return new Finding(
                                        said.getValue(),
                                        Evidence.at(document, span),
                                        List.of(),
                                        "prepared",
                                        0.9);
                            });
        }
    }
}
