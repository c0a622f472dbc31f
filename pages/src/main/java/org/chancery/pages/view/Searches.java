package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.library.Answer;
import org.chancery.library.Answers;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownReport;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.pages.address.Paths;
import org.chancery.pages.view.TableView.Cell;
import org.chancery.pages.view.TableView.Row;
import org.chancery.pages.words.Prose;

/** A question and what the record answers. */
final class Searches {
    /** Values of a facet that are offered. */
    private static final int VALUES = 8;

    private final Context context;

    Searches(Context context) {
        this.context = context;
    }

    SearchView of(String question, Answers answers, String fault) {
        List<SearchView.Hit> hits = answers.best().stream().map(this::hit).toList();
        return new SearchView(
                question,
                fault,
                answers.unknown().isEmpty()
                        ? ""
                        : context.text("search.unknown", String.join(", ", answers.unknown())),
                hits,
                facets(question, answers),
                table(hits));
    }

    private SearchView.Hit hit(Answer answer) {
        Optional<Statement> said = answer.finding().map(known -> known.finding().statement());
        String title =
                answer.entry()
                        .map(entry -> context.title(entry))
                        .orElseGet(() -> context.text("search.bare"));
        return new SearchView.Hit(
                title,
                answer.entry().map(entry -> context.to().entry(entry.id())).orElse(""),
                quote(answer),
                said.map(context.wording()::state).orElse(""),
                said.map(Cards::look).orElse("plain"));
    }

    private Quote quote(Answer answer) {
        if (answer.finding().isPresent()) {
            Quote found = Quote.of(context, answer.finding().get());
            return new Quote(
                    Prose.oneLine(answer.words()),
                    found.source(),
                    found.href(),
                    found.published(),
                    found.known(),
                    found.by(),
                    found.kind());
        }
        Optional<KnownReport> report = context.dossier().reportNamed(answer.report());
        return new Quote(
                Prose.oneLine(answer.words()),
                report.map(ReportName::of).orElse(answer.report()),
                report.map(one -> context.to().report(one.article())).orElse(""),
                report.flatMap(one -> one.dating().best())
                        .map(context.wording().days()::day)
                        .orElse(""),
                "",
                context.text("word.reporter"),
                "");
    }

    private TableView table(List<SearchView.Hit> hits) {
        return TableView.of(
                context,
                "search",
                List.of("title", "words", "source", "published", "state"),
                hits.stream()
                        .map(
                                hit ->
                                        new Row(
                                                "",
                                                "",
                                                Stream.of(
                                                                hit.title(),
                                                                hit.quote().words(),
                                                                hit.quote().source(),
                                                                hit.quote().published(),
                                                                hit.state())
                                                        .map(Cell::of)
                                                        .toList(),
                                                List.of()))
                        .toList());
    }

    private List<SearchView.Facet> facets(String question, Answers answers) {
        List<KnownFinding> found =
                answers.best().stream().flatMap(answer -> answer.finding().stream()).toList();
        List<SearchView.Facet> facets = new ArrayList<>();
        Map<String, String> kinds = new TreeMap<>();
        for (StatementKind kind : StatementKind.values()) {
            kinds.put(kind.word(), context.wording().kind(kind));
        }
        facet(facets, question, "kind", found, kinds, one -> List.of(kind(one)));
        facet(facets, question, "actor", found, context.states(), Searches::codes);
        facet(facets, question, "date", found, Map.of(), Searches::years);
        return facets;
    }

    private static String kind(KnownFinding known) {
        return known.finding().statement().kind().word();
    }

    private static List<String> codes(KnownFinding known) {
        return Cards.actors(known.finding().statement()).stream()
                .map(ActorReference::actor)
                .flatMap(actor -> actor.country().stream())
                .distinct()
                .toList();
    }

    private static List<String> years(KnownFinding known) {
        return known.finding().statement().when().middle().stream()
                .map(day -> String.valueOf(day.getYear()))
                .toList();
    }

    private void facet(
            List<SearchView.Facet> facets,
            String question,
            String field,
            List<KnownFinding> found,
            Map<String, String> names,
            Function<KnownFinding, List<String>> values) {
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(
                known ->
                        values.apply(known).forEach(value -> counts.merge(value, 1, Integer::sum)));
        List<SearchView.Value> all =
                counts.entrySet().stream()
                        .filter(one -> names.isEmpty() || names.containsKey(one.getKey()))
                        .sorted(
                                Comparator.comparingInt(
                                                (Map.Entry<String, Integer> one) -> -one.getValue())
                                        .thenComparing(Map.Entry::getKey))
                        .limit(VALUES)
                        .map(
                                one ->
                                        new SearchView.Value(
                                                names.getOrDefault(one.getKey(), one.getKey()),
                                                context.wording().count(one.getValue()),
                                                "/search?q="
                                                        + Paths.word(
                                                                question
                                                                        + " "
                                                                        + field
                                                                        + ":"
                                                                        + one.getKey())))
                        .toList();
        if (all.size() > 1 && !question.contains(field + ":")) {
            facets.add(new SearchView.Facet(context.text("facet." + field), all));
        }
    }
}
