package org.chancery.ledger.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ledger.query.FindingQuery;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.ArticleId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Turns the conditions of a query into one SQL statement over the current findings. */
final class FindingSearch {
    /**
     * The findings that count, without their names, and without a look at any reading but theirs:
     * the views for people would go through all readings first.
     */
    private static final String CURRENT =
            """
            SELECT %s FROM finding f
            JOIN reading r ON r.number = f.reading
            WHERE f.contained_in IS NULL AND r.number = (
                SELECT adoption.reading FROM adoption WHERE adoption.article = r.article
                ORDER BY adoption.number DESC LIMIT 1)""";

    /**
     * In the order of publication, from who takes part in it: what is wanted first is found first.
     */
    private static final String BY_DAY =
            "participation p CROSS JOIN finding f CROSS JOIN reading r";

    /** From the readings of a report. */
    private static final String BY_REPORT =
            "reading r CROSS JOIN finding f CROSS JOIN participation p";

    private static final String FOUND =
            """
            SELECT %s FROM %s
            WHERE p.who = %s AND f.number = p.finding AND r.number = f.reading
                AND p.published = coalesce(r.best, r.latest, r.earliest, '9999')
                AND r.number = (
                    SELECT adoption.reading FROM adoption WHERE adoption.article = r.article
                    ORDER BY adoption.number DESC LIMIT 1)""";

    private static final String ORDER =
            " ORDER BY p.published, f.article, f.quote_start, f.quote_end, f.id";

    private final String from;
    private final String who;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    FindingSearch(FindingQuery query) {
        List<String> actors = query.actors().stream().sorted().toList();
        this.from = query.report().isPresent() ? BY_REPORT : BY_DAY;
        this.who = bind(actors.isEmpty() ? ParticipationTable.ANYBODY : actors.get(0));
        actors.stream().skip(1).forEach(this::andActor);
        kinds(query);
        oneOf(query.types(), "f.number IN (SELECT finding FROM event WHERE type IN (%s))");
        states(query);
        days(query);
        query.words()
                .forEach(
                        word ->
                                conditions.add(
                                        "lower(f.quote) LIKE lower("
                                                + bind("%" + word.replaceAll("[!%_]", "!$0") + "%")
                                                + ") ESCAPE '!'"));
        query.report()
                .ifPresent(
                        name ->
                                conditions.add(
                                        "r.article IN (SELECT article FROM report_label"
                                                + " WHERE label = "
                                                + bind(name)
                                                + ")"));
    }

    /** A statement for these columns of the findings that count, to be narrowed by " AND …". */
    static String current(String columns) {
        return CURRENT.formatted(columns);
    }

    /**
     * The rows that meet all conditions, by publication and place in the text.
     *
     * @param most only the first so many
     */
    List<Long> numbers(Handle handle, long most) {
        return query(handle, "f.number", ORDER + " LIMIT " + most).mapTo(Long.class).list();
    }

    /** How many they are. */
    long count(Handle handle) {
        return query(handle, "count(*)", "").mapTo(Long.class).one();
    }

    /** The same ones by their ids. */
    List<FindingPlace> places(Handle handle) {
        return query(handle, "f.id, f.article", ORDER)
                .map(
                        (row, context) ->
                                new FindingPlace(
                                        new FindingId(row.getString("id")),
                                        new ArticleId(row.getString("article"))))
                .list();
    }

    private Query query(Handle handle, String columns, String order) {
        String and = conditions.isEmpty() ? "" : " AND " + String.join(" AND ", conditions);
        Query query = handle.createQuery(FOUND.formatted(columns, from, who) + and + order);
        values.forEach(query::bind);
        return query;
    }

    private void kinds(FindingQuery query) {
        List<String> words = query.kinds().stream().map(StatementKind::word).sorted().toList();
        if (!words.isEmpty()) {
            conditions.add("f.kind IN (" + binds(words) + ")");
        }
    }

    private void andActor(String code) {
        conditions.add(
                "EXISTS (SELECT 1 FROM participation other WHERE other.who = "
                        + bind(code)
                        + " AND other.published = p.published AND other.finding = p.finding)");
    }

    private void states(FindingQuery query) {
        if (query.states().isEmpty()) {
            return;
        }
        String words = binds(query.states().stream().sorted().toList());
        conditions.add(
                "f.number IN (SELECT finding FROM event WHERE status IN ("
                        + words
                        + ") UNION SELECT finding FROM visit WHERE status IN ("
                        + words
                        + ") UNION SELECT finding FROM agreement WHERE stage IN ("
                        + words
                        + "))");
    }

    private void days(FindingQuery query) {
        query.during()
                .ifPresent(
                        days -> {
                            String from = days.earliest().map(LocalDate::toString).orElse("0");
                            String to = days.latest().map(LocalDate::toString).orElse("9999");
                            conditions.add("p.latest >= " + bind(from));
                            conditions.add("p.earliest <= " + bind(to));
                        });
        query.asOf().ifPresent(day -> conditions.add("p.published <= " + bind(day.toString())));
    }

    private void oneOf(Set<String> wanted, String condition) {
        if (!wanted.isEmpty()) {
            conditions.add(condition.formatted(binds(wanted.stream().sorted().toList())));
        }
    }

    private String binds(List<String> words) {
        return String.join(", ", words.stream().map(this::bind).toList());
    }

    private String bind(String value) {
        String name = "value" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
