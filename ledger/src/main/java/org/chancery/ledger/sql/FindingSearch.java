package org.chancery.ledger.sql;

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

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    FindingSearch(FindingQuery query) {
        kinds(query);
        query.actors().stream().sorted().forEach(this::actor);
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
                                        "f.article IN (SELECT article FROM report_label"
                                                + " WHERE label = "
                                                + bind(name)
                                                + ")"));
    }

    /** A statement for these columns of the findings that count, to be narrowed by " AND …". */
    static String current(String columns) {
        return CURRENT.formatted(columns);
    }

    /** The rows that meet all conditions, by publication and place in the text. */
    List<Long> numbers(Handle handle) {
        return query(handle, "f.number").mapTo(Long.class).list();
    }

    /** The same ones by their ids. */
    List<FindingPlace> places(Handle handle) {
        return query(handle, "f.id, f.article")
                .map(
                        (row, context) ->
                                new FindingPlace(
                                        new FindingId(row.getString("id")),
                                        new ArticleId(row.getString("article"))))
                .list();
    }

    private Query query(Handle handle, String columns) {
        String and = conditions.isEmpty() ? "" : " AND " + String.join(" AND ", conditions);
        Query query =
                handle.createQuery(
                        current(columns)
                                + and
                                + " ORDER BY coalesce(r.best, r.latest, r.earliest, '9999'), f.article, f.quote_start,"
                                + " f.quote_end, f.id");
        values.forEach(query::bind);
        return query;
    }

    private void kinds(FindingQuery query) {
        List<String> words = query.kinds().stream().map(StatementKind::word).sorted().toList();
        if (!words.isEmpty()) {
            conditions.add("f.kind IN (" + binds(words) + ")");
        }
    }

    /** Those who merely pass something on take no part in it. */
    private void actor(String code) {
        String value = bind(code);
        conditions.add(
                "f.number IN (SELECT finding FROM actor_reference WHERE (code = "
                        + value
                        + " OR id = "
                        + value
                        + ") AND role NOT IN ('stated_by', 'chain'))");
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
                            conditions.add("(f.earliest IS NOT NULL OR f.latest IS NOT NULL)");
                            days.earliest()
                                    .ifPresent(
                                            day ->
                                                    conditions.add(
                                                            "(f.latest IS NULL OR f.latest >= "
                                                                    + bind(day.toString())
                                                                    + ")"));
                            days.latest()
                                    .ifPresent(
                                            day ->
                                                    conditions.add(
                                                            "(f.earliest IS NULL OR f.earliest <= "
                                                                    + bind(day.toString())
                                                                    + ")"));
                        });
        query.asOf()
                .ifPresent(
                        day ->
                                conditions.add(
                                        "coalesce(r.best, r.latest, r.earliest) <= "
                                                + bind(day.toString())));
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
