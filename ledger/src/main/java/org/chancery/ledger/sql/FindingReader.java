package org.chancery.ledger.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.chancery.ledger.passage.Sentences;
import org.chancery.ledger.resolve.Sighting;
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
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.jdbi.v3.core.Handle;

/** Puts findings together again from the tables of their kinds. */
final class FindingReader {
    /** How many findings are fetched with one statement a table. */
    private static final int CHUNK = 500;

    private final KeyedRows rows;

    /** What many findings have in common, such as actors, days and sentences, is kept once. */
    private final Map<Object, Object> shared = new HashMap<>();

    FindingReader(Handle handle) {
        this.rows = new KeyedRows(handle);
    }

    /** The findings of these rows, in the same order. */
    List<Sighting> read(List<Long> numbers) {
        List<Sighting> all = new ArrayList<>(numbers.size());
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            all.addAll(chunk(numbers.subList(from, Math.min(from + CHUNK, numbers.size()))));
        }
        return all;
    }

    private List<Sighting> chunk(List<Long> numbers) {
        Parts parts = parts(numbers);
        Map<String, Sentences> texts = texts(numbers);
        Map<Long, Sighting> byNumber = new HashMap<>();
        rows.each(
                """
                SELECT f.*, named.name AS report, reading.earliest AS published_earliest,
                       reading.latest AS published_latest, reading.date_text AS published_text,
                       reading.best AS published_best
                FROM finding f
                JOIN reading ON reading.number = f.reading
                JOIN report_name named ON named.article = f.article
                WHERE f.number IN (<keys>)""",
                numbers,
                row -> {
                    long number = row.getLong("number");
                    byNumber.put(number, sighting(row, parts, number, texts));
                });
        return numbers.stream().map(byNumber::get).toList();
    }

    private Map<String, Sentences> texts(List<Long> numbers) {
        Map<String, Sentences> texts = new HashMap<>();
        rows.each(
                """
                SELECT article, raw FROM report
                WHERE article IN (SELECT article FROM finding WHERE number IN (<keys>))""",
                numbers,
                row -> texts.put(row.getString("article"), new Sentences(row.getString("raw"))));
        return texts;
    }

    /** Everything of the findings that stands in other tables. */
    private Parts parts(List<Long> numbers) {
        Parts parts = new Parts();
        List<Long> contained = new ArrayList<>();
        rows.each(
                "SELECT number, contained_in FROM finding WHERE contained_in IN (<keys>)",
                numbers,
                row -> {
                    contained.add(row.getLong("number"));
                    parts.containedIn.put(row.getLong("contained_in"), row.getLong("number"));
                });
        List<Long> wanted = new ArrayList<>(numbers);
        wanted.addAll(contained);
        actors(wanted, parts);
        words(wanted, "event_context", "context", parts.words);
        words(wanted, "forecast_likelihood", "words", parts.words);
        links(wanted, parts);
        kinds(wanted, parts);
        return parts;
    }

    private void actors(List<Long> wanted, Parts parts) {
        rows.each(
                "SELECT * FROM actor_reference WHERE finding IN (<keys>)"
                        + " ORDER BY finding, role, ordinal",
                wanted,
                row ->
                        parts.actors
                                .computeIfAbsent(
                                        row.getLong("finding"), n -> new EnumMap<>(ActorRole.class))
                                .computeIfAbsent(
                                        ActorRole.of(row.getString("role")), r -> new ArrayList<>())
                                .add(reference(row)));
    }

    private void words(
            List<Long> wanted, String table, String column, Map<Long, List<String>> into) {
        rows.each(
                "SELECT finding, "
                        + column
                        + " AS words FROM "
                        + table
                        + " WHERE finding IN (<keys>) ORDER BY finding, ordinal",
                wanted,
                row ->
                        into.computeIfAbsent(row.getLong("finding"), n -> new ArrayList<>())
                                .add(row.getString("words")));
    }

    private void links(List<Long> wanted, Parts parts) {
        rows.each(
                "SELECT * FROM agreement_link WHERE finding IN (<keys>)"
                        + " ORDER BY finding, ordinal",
                wanted,
                row ->
                        parts.links
                                .computeIfAbsent(row.getLong("finding"), n -> new ArrayList<>())
                                .add(
                                        new Agreement.Link(
                                                constant(
                                                        Agreement.Link.Kind.class,
                                                        row.getString("link")),
                                                row.getString("name"))));
    }

    private void kinds(List<Long> wanted, Parts parts) {
        for (StatementKind kind : StatementKind.values()) {
            rows.each(
                    "SELECT k.*, f.earliest, f.latest, f.date_text FROM "
                            + kind.word()
                            + " k JOIN finding f ON f.number = k.finding"
                            + " WHERE k.finding IN (<keys>)",
                    wanted,
                    row -> {
                        long number = row.getLong("finding");
                        parts.drafts.put(number, draft(kind, row, parts, number));
                    });
        }
    }

    private Statement draft(StatementKind kind, ResultSet row, Parts parts, long number)
            throws SQLException {
        return switch (kind) {
            case EVENT -> event(row, parts, number);
            case AGREEMENT -> agreement(row, parts, number);
            case VISIT -> visit(row, parts, number);
            case CLAIM -> claim(row, parts, number);
            case FORECAST -> forecast(row, parts, number);
            case QUANTITY -> quantity(row, parts, number);
            case RELATION -> relation(row, parts, number);
        };
    }

    private Statement event(ResultSet row, Parts parts, long number) throws SQLException {
        return new Event(
                text(row, "type").map(EventType::valueOf),
                text(row, "mode"),
                parts.words(number),
                text(row, "cameo"),
                parts.actors(number, ActorRole.ACTOR),
                parts.actors(number, ActorRole.RECIPIENT),
                parts.actors(number, ActorRole.AGAINST),
                range(row, "earliest", "latest", "date_text"),
                place(row, "place", "country"),
                constant(Status.class, row.getString("status")),
                constant(Polarity.class, row.getString("polarity")));
    }

    private Statement agreement(ResultSet row, Parts parts, long number) throws SQLException {
        Optional<Agreement.Expectation> expected = Optional.empty();
        if (row.getInt("signing_expected") == 1) {
            DateRange when = range(row, "expected_earliest", "expected_latest", "expected_text");
            Optional<Place> place = place(row, "expected_place", "expected_country");
            expected = Optional.of(new Agreement.Expectation(when, place));
        }
        return new Agreement(
                row.getString("name"),
                row.getString("form"),
                parts.actors(number, ActorRole.PARTY),
                constant(AgreementStage.class, row.getString("stage")),
                range(row, "earliest", "latest", "date_text"),
                expected,
                text(row, "provision"),
                text(row, "stance").map(word -> constant(Agreement.Stance.class, word)),
                parts.links.getOrDefault(number, List.of()));
    }

    private Statement visit(ResultSet row, Parts parts, long number) throws SQLException {
        return new Visit(
                parts.actors(number, ActorRole.VISITOR),
                parts.actors(number, ActorRole.HOST).stream().findFirst(),
                place(row, "place", "country"),
                range(row, "earliest", "latest", "date_text"),
                constant(VisitStatus.class, row.getString("status")),
                text(row, "purpose"));
    }

    private Statement claim(ResultSet row, Parts parts, long number) throws SQLException {
        return new Claim(
                parts.actors(number, ActorRole.SPEAKER),
                text(row, "office"),
                constant(Claim.Form.class, row.getString("form")),
                row.getString("words"),
                row.getString("cue"),
                parts.actors(number, ActorRole.ADDRESSEE).stream().findFirst(),
                text(row, "medium"),
                parts.actors(number, ActorRole.CHAIN),
                text(row, "topic"),
                range(row, "earliest", "latest", "date_text"));
    }

    /** Without what is expected, which is put in once all statements are there. */
    private Statement forecast(ResultSet row, Parts parts, long number) throws SQLException {
        double probability = row.getDouble("probability");
        boolean known = !row.wasNull();
        return new Forecast(
                parts.actors(number, ActorRole.FORECASTER),
                constant(Forecast.Form.class, row.getString("form")),
                row.getString("expects"),
                Optional.empty(),
                range(row, "earliest", "latest", "date_text"),
                parts.words(number),
                known ? OptionalDouble.of(probability) : OptionalDouble.empty(),
                text(row, "condition"));
    }

    private Statement quantity(ResultSet row, Parts parts, long number) throws SQLException {
        return new Quantity(
                text(row, "value_exact").map(BigDecimal::new),
                text(row, "upper_exact").map(BigDecimal::new),
                row.getString("unit"),
                text(row, "currency"),
                text(row, "comparator"),
                text(row, "of_what"),
                parts.actors(number, ActorRole.BETWEEN),
                range(row, "earliest", "latest", "date_text"),
                constant(Quantity.Measure.class, row.getString("measure")));
    }

    private Statement relation(ResultSet row, Parts parts, long number) throws SQLException {
        return new Relation(
                row.getString("relation"),
                parts.actors(number, ActorRole.SIDE_A),
                parts.actors(number, ActorRole.SIDE_B),
                row.getString("state"),
                range(row, "earliest", "latest", "date_text"));
    }

    private Sighting sighting(ResultSet row, Parts parts, long number, Map<String, Sentences> texts)
            throws SQLException {
        Span raw = new Span(row.getInt("quote_start"), row.getInt("quote_end"));
        Evidence evidence =
                new Evidence(
                        shared(new ArticleId(row.getString("article"))),
                        raw,
                        row.getString("quote"));
        Finding finding =
                new Finding(
                        parts.whole(number),
                        evidence,
                        parts.actors(number, ActorRole.STATED_BY),
                        shared(row.getString("rule")),
                        row.getDouble("confidence"));
        return new Sighting(
                new FindingId(row.getString("id")),
                finding,
                shared(row.getString("report")),
                range(row, "published_earliest", "published_latest", "published_text"),
                shared(Days.day(row, "published_best")),
                shared(texts.get(row.getString("article")).around(raw)));
    }

    private ActorReference reference(ResultSet row) throws SQLException {
        Actor actor =
                new Actor(
                        new ActorId(row.getString("id")),
                        row.getString("name"),
                        ActorType.valueOf(row.getString("type")),
                        text(row, "code"),
                        text(row, "sector").map(Sector::valueOf),
                        text(row, "office"));
        return shared(new ActorReference(shared(actor), row.getString("text")));
    }

    @SuppressWarnings("unchecked") // equal values are of one class
    private <T> T shared(T value) {
        return (T) shared.computeIfAbsent(value, Function.identity());
    }

    private Optional<Place> place(ResultSet row, String name, String country) throws SQLException {
        Optional<String> code = text(row, country);
        return shared(text(row, name).map(words -> new Place(words, code)));
    }

    private Optional<String> text(ResultSet row, String column) throws SQLException {
        return shared(Optional.ofNullable(row.getString(column)));
    }

    private DateRange range(ResultSet row, String earliest, String latest, String text)
            throws SQLException {
        DateRange range = Days.range(row, earliest, latest, text);
        return shared(
                new DateRange(
                        shared(range.earliest()), shared(range.latest()), shared(range.text())));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String words) {
        return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** What was fetched for one chunk, by the finding's row. */
    private static final class Parts {
        final Map<Long, Map<ActorRole, List<ActorReference>>> actors = new HashMap<>();
        final Map<Long, List<String>> words = new HashMap<>();
        final Map<Long, List<Agreement.Link>> links = new HashMap<>();
        final Map<Long, Statement> drafts = new HashMap<>();
        final Map<Long, Long> containedIn = new HashMap<>();

        List<ActorReference> actors(long number, ActorRole role) {
            return actors.getOrDefault(number, Map.of()).getOrDefault(role, List.of());
        }

        List<String> words(long number) {
            return words.getOrDefault(number, List.of());
        }

        Statement whole(long number) {
            Statement draft = drafts.get(number);
            if (draft instanceof Forecast forecast && containedIn.containsKey(number)) {
                return new Forecast(
                        forecast.forecasters(),
                        forecast.form(),
                        forecast.expects(),
                        Optional.of(drafts.get(containedIn.get(number))),
                        forecast.due(),
                        forecast.likelihood(),
                        forecast.probability(),
                        forecast.condition());
            }
            return draft;
        }
    }
}
