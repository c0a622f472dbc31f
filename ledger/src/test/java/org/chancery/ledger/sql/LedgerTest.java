package org.chancery.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.ledger.resolve.Resolution;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Revision;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Article;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass(name = "{0}")
@EnumSource(Store.class)
class LedgerTest {
    @Parameter Store store;

    @TempDir Path folder;

    @Test
    void givesBackWhatItWasGiven() {
        Reading reading = Readings.of(Readings.article("a.txt"));
        store.open(folder).add(List.of(reading));

        Ledger again = store.open(folder);
        assertThat(again.article(reading.article().id())).contains(reading.article());
        assertThat(again.findings(FindingQuery.all()))
                .extracting(Sighting::finding)
                .containsExactlyElementsOf(reading.findings());
        assertThat(again.findings(FindingQuery.all()))
                .allSatisfy(s -> assertThat(s.finding().id()).isEqualTo(s.id()));
        Report report = again.reports().get(0);
        assertThat(report.dating()).isEqualTo(reading.dating());
        assertThat(report.header()).isEqualTo(reading.header());
        assertThat(report.furniture()).isEqualTo(reading.furniture());
    }

    @Test
    void readingTwiceAddsNothing() throws SQLException {
        Reading reading = Readings.of(Readings.article("a.txt"));
        Ledger ledger = store.open(folder);
        ledger.add(List.of(reading, reading));
        ledger.add(List.of(reading));
        for (String table : List.of("report", "reading", "adoption")) {
            assertThat(store.count(folder, table)).as(table).isEqualTo(1);
        }
        assertThat(store.count(folder, "finding WHERE contained_in IS NULL"))
                .isEqualTo(reading.findings().size());
    }

    @Test
    void anotherDatingIsAnotherReadingAndTheOldOneStays() throws SQLException {
        Article article = Readings.article("a.txt");
        Reading first = Readings.of(article, "rules-1", Readings.dated(LocalDate.of(2011, 5, 3)));
        Reading second = Readings.of(article, "rules-1", Readings.dated(LocalDate.of(2012, 5, 3)));
        Ledger ledger = store.open(folder);
        ledger.add(List.of(first));
        ledger.add(List.of(second));
        assertThat(ledger.reports().get(0).dating()).isEqualTo(second.dating());
        ledger.add(List.of(first));
        assertThat(ledger.reports().get(0).dating()).isEqualTo(first.dating());
        assertThat(store.count(folder, "reading")).isEqualTo(2);
        assertThat(ledger.findings(FindingQuery.all())).hasSameSizeAs(first.findings());
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u0000b c d e f g h i'",
        "'\uFEFFbyte order mark stays'",
        "'emoji \uD83D\uDE00 and tabs\t and\r\nlines'"
    })
    void keepsEveryCharacterOrSaysWhyNot(String raw) {
        Article article =
                Article.plain("name\nwith 'lines' and \"quotes\".txt", raw)
                        .seenOn(LocalDate.of(2009, 4, 30));
        Ledger ledger = store.open(folder);
        Optional<String> objection = ledger.objection(article);
        if (objection.isPresent()) {
            assertThat(objection.get()).contains("NUL characters, which PostgreSQL cannot keep");
            assertThat(store).isEqualTo(Store.SERVER);
            return;
        }
        ledger.add(List.of(Readings.of(article)));
        assertThat(ledger.article(article.id())).contains(article);
    }

    /** Reports of one name are called by as much of their place as tells them apart. */
    @ParameterizedTest
    @CsvSource({
        "/news/may;/news/june,                may/1.txt;june/1.txt",
        "/news/2001/may;/news/2002/may,       2001/may/1.txt;2002/may/1.txt",
        "/news/may;/news/june;/old/june,      may/1.txt;news/june/1.txt;old/june/1.txt",
        "/news/a.jsonl;/news/b.jsonl,         a.jsonl/1.txt;b.jsonl/1.txt",
        "/news/may,                           1.txt",
        "'C:\\news\\may;C:\\news\\june',      may/1.txt;june/1.txt",
        "/news;/news,                         1.txt #9d79eefe;1.txt #a068f03a"
    })
    void tellsReportsOfOneNameApart(String places, String names) {
        List<Reading> readings = new ArrayList<>();
        for (String place : places.split(";", -1)) {
            Article plain = Article.plain("1.txt", "Report number " + readings.size());
            readings.add(Readings.of(plain.in(place)));
        }
        Ledger there = store.open(folder.resolve("there"));
        Ledger back = store.open(folder.resolve("back"));
        there.add(readings);
        Collections.reverse(readings);
        readings.forEach(reading -> back.add(List.of(reading)));

        for (Ledger ledger : List.of(there, back)) {
            assertThat(ledger.reports().stream().map(Report::name))
                    .containsExactlyInAnyOrder(names.split(";", -1));
            for (String name : names.split(";", -1)) {
                assertThat(ledger.findings(FindingQuery.all().inReport(name)))
                        .isNotEmpty()
                        .allMatch(found -> found.report().equals(name));
            }
        }
    }

    static Stream<Arguments> queries() {
        FindingQuery all = FindingQuery.all();
        return Stream.of(
                Arguments.of(all, 8),
                Arguments.of(all.ofKinds(StatementKind.VISIT), 2),
                Arguments.of(all.withActor("NOR"), 7),
                Arguments.of(all.withActor("NOR", "SWE"), 6),
                Arguments.of(all.withActor("FIN"), 0),
                Arguments.of(all.withActor("dahl_inga").ofKinds(StatementKind.VISIT), 1),
                Arguments.of(all.ofTypes("AGREE"), 1),
                Arguments.of(all.inStates("under way", "signing expected"), 2),
                Arguments.of(all.during(DateRange.year(2010)), 2),
                Arguments.of(all.during(DateRange.year(2012)), 1),
                Arguments.of(all.asOf(LocalDate.of(2011, 5, 2)), 0),
                Arguments.of(all.asOf(LocalDate.of(2011, 5, 3)), 8),
                Arguments.of(all.saying("A.TX"), 1),
                Arguments.of(all.inReport("a.txt"), 8),
                Arguments.of(all.inReport("b.txt"), 0));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void findsWhatMeetsAllConditions(FindingQuery query, int expected) {
        Ledger ledger = store.open(folder);
        ledger.add(List.of(Readings.of(Readings.article("a.txt"))));
        List<Sighting> found = ledger.findings(query);
        assertThat(found).hasSize(expected);
        assertThat(ledger.findings(FindingQuery.all()).stream().filter(query::meets))
                .containsExactlyElementsOf(found);
        assertThat(ledger.count(query)).isEqualTo(expected);
        assertThat(ledger.findings(query, 3))
                .containsExactlyElementsOf(found.subList(0, Math.min(3, expected)));
    }

    @Test
    void keepsTheRecordByVersions() throws SQLException {
        Ledger ledger = store.open(folder);
        ledger.add(List.of(Readings.of(Readings.article("a.txt"))));
        assertThat(ledger.record("r1")).isEmpty();
        Resolution first = resolution("Accord");
        ledger.keep(first, ledger.snapshot(Optional.empty()), "r1");
        assertThat(ledger.record("r1")).contains(first);
        assertThat(ledger.record("r2")).isEmpty();
        long versions = store.count(folder, "record_version");
        ledger.keep(first, ledger.snapshot(Optional.empty()), "r1");
        assertThat(store.count(folder, "record_version")).isEqualTo(versions);
        Resolution second = resolution("Another accord");
        ledger.keep(second, ledger.snapshot(Optional.empty()), "r1");
        assertThat(ledger.record("r1")).contains(second);
        ledger.keep(Resolution.empty(), ledger.snapshot(Optional.empty()), "r1");
        assertThat(ledger.record("r1")).contains(Resolution.empty());
        ledger.add(List.of(Readings.of(Readings.article("b.txt"))));
        assertThat(ledger.record("r1")).isEmpty();
    }

    private static Resolution resolution(String title) {
        FindingId one = new FindingId("event-1");
        FindingId two = new FindingId("event-2");
        Entry entry =
                new Entry(
                        new EntryId("event-entry"),
                        StatementKind.EVENT,
                        title,
                        List.of(one, two),
                        List.of(new Revision(Readings.MONDAY, "occurred", one)),
                        List.of(new Entry.Link("succeeds", new EntryId("other"), "because")));
        Dispute dispute =
                new Dispute(
                        "Where?",
                        List.of(
                                new Dispute.Side("Bergen", List.of(one)),
                                new Dispute.Side("Oslo", List.of(two))));
        Outcome outcome = new Outcome(one, Outcome.Verdict.CAME_TRUE, List.of(two), "It was held");
        return new Resolution(List.of(entry), List.of(dispute), List.of(outcome));
    }

    @Test
    void twoOpenAndWriteAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> work =
                    IntStream.range(0, 4)
                            .<Future<?>>mapToObj(
                                    n ->
                                            pool.submit(
                                                    () ->
                                                            store.open(folder)
                                                                    .add(
                                                                            List.of(
                                                                                    Readings.of(
                                                                                            Readings
                                                                                                    .article(
                                                                                                            "r"
                                                                                                                    + n))))))
                            .toList();
            for (Future<?> one : work) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(store.open(folder).reports()).hasSize(4);
    }

    @Test
    void saysThatAnotherProcessIsWriting() throws SQLException {
        Ledger ledger = Ledger.open(store.address(folder), 50);
        try (Connection other = store.connect(folder);
                Statement statement = other.createStatement()) {
            statement.execute(store.toKeepWritersOut());
            assertThatThrownBy(() -> ledger.add(List.of(Readings.of(Readings.article("a.txt")))))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("still being written by another process");
            assertThat(ledger.reports()).isEmpty();
        }
    }

    @Test
    void saysThatItComesFromANewerVersion() throws SQLException {
        store.open(folder).close();
        store.execute(folder, store.toCallTheSchema(99));
        assertThatThrownBy(() -> store.open(folder))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("schema 99");
    }

    @Test
    void theStampChangesWithWhatIsReadAndIsOfThisLedgerAlone() {
        Ledger ledger = store.open(folder);
        String empty = ledger.state().said();
        assertThat(store.open(folder).state().said()).isEqualTo(empty);
        assertThat(store.open(folder.resolve("other")).state().said()).isNotEqualTo(empty);
        ledger.add(List.of(Readings.of(Readings.article("a.txt"))));
        assertThat(ledger.state().said()).isNotEqualTo(empty);
    }

    @Test
    void saysThatThereIsNone() {
        assertThatThrownBy(() -> Ledger.openForReading(store.address(folder.resolve("absent"))))
                .isInstanceOf(LedgerException.class)
                .hasMessageMatching("There is no ledger .*Read some reports first.*");
    }

    @Test
    void viewsAnswerForEveryKind() throws SQLException {
        store.open(folder).add(List.of(Readings.of(Readings.article("a.txt"))));
        for (StatementKind kind : StatementKind.values()) {
            assertThat(store.count(folder, "current_" + kind.word())).as(kind.word()).isPositive();
        }
        assertThat(store.count(folder, "current_event WHERE actors = 'NOR;SWE'")).isEqualTo(1);
    }
}
