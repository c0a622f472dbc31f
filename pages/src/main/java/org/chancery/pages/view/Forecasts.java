package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownReport;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.words.Prose;

/** Forecasts, those that are decided first. */
final class Forecasts {
    private static final int WIDTH = 200;

    private final Context context;

    Forecasts(Context context) {
        this.context = context;
    }

    /** A forecast with what came of it. */
    record Told(Entry entry, KnownFinding finding, Optional<Outcome> outcome) {
        Outcome.Verdict verdict() {
            return outcome.map(Outcome::verdict).orElse(Outcome.Verdict.NOT_REPORTED);
        }
    }

    List<ForecastView> all() {
        return views(context.catalogue().forecasts());
    }

    /** Some forecasts, in the order given. */
    List<ForecastView> views(List<Told> some) {
        return some.stream().map(this::view).toList();
    }

    /** All forecasts, those that are decided first. */
    static List<Told> ranked(Dossier dossier, List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> told(dossier, entry))
                .sorted(
                        Comparator.comparing(Told::verdict)
                                .thenComparing(told -> Quote.day(told.finding()))
                                .thenComparing(told -> told.finding().report())
                                .thenComparing(
                                        told -> told.finding().finding().evidence().raw().start()))
                .toList();
    }

    /** Of the findings of an entry the first that is decided, or else the first. */
    private static Stream<Told> told(Dossier dossier, Entry entry) {
        return dossier.findings(entry).stream()
                .map(known -> new Told(entry, known, dossier.outcomeOf(known.id())))
                .min(Comparator.comparing(Told::verdict))
                .stream();
    }

    private ForecastView view(Told told) {
        Forecast forecast = (Forecast) told.finding().finding().statement();
        List<KnownFinding> because =
                told.outcome().stream()
                        .flatMap(outcome -> outcome.because().stream())
                        .flatMap(id -> context.dossier().finding(id).stream())
                        .filter(distinct(known -> known.finding().evidence()))
                        .limit(2)
                        .toList();
        String word = told.verdict().name().toLowerCase(Locale.ROOT);
        return new ForecastView(
                Anchors.entryName(told.entry().id()),
                context.to().entry(told.entry().id()),
                context.wording().stage(word),
                word,
                forecast.forecasters().isEmpty()
                        ? context.text("word.reporter")
                        : context.wording().names(forecast.forecasters()),
                context.wording().state(forecast),
                Prose.cut(forecast.expects(), WIDTH),
                context.wording().days().range(forecast.due()),
                context.wording().likelihood(forecast),
                forecast.condition().map(Prose::oneLine).orElse(""),
                Quote.of(context, told.finding()),
                told.outcome().map(outcome -> reason(told, outcome)).orElse(""),
                because.stream().map(one -> Quote.of(context, one)).toList(),
                because.stream().map(Quote::day).findFirst().orElse(""));
    }

    /** One of those that share something; stateful, for one stream. */
    private static Predicate<KnownFinding> distinct(Function<KnownFinding, Object> shared) {
        Set<Object> seen = new HashSet<>();
        return known -> seen.add(shared.apply(known));
    }

    /** Why it is judged so, with reports called as everywhere on the page. */
    private String reason(Told told, Outcome outcome) {
        String reason = Prose.oneLine(outcome.reason());
        List<KnownFinding> spoken = new ArrayList<>(List.of(told.finding()));
        outcome.because().forEach(id -> context.dossier().finding(id).ifPresent(spoken::add));
        for (KnownFinding known : spoken) {
            Optional<KnownReport> report =
                    context.dossier().report(known.finding().evidence().article());
            if (report.isPresent()) {
                reason = reason.replace(report.get().name(), ReportName.of(report.get()));
            }
        }
        return reason;
    }

    TableView table(List<ForecastView> all) {
        return TableView.of(
                context,
                "forecasts",
                List.of("verdict", "who", "expects", "due", "likelihood", "condition"),
                all.stream()
                        .map(
                                one ->
                                        new TableView.Row(
                                                "",
                                                one.said().known(),
                                                Stream.of(
                                                                one.verdict(),
                                                                one.who(),
                                                                one.expects(),
                                                                one.due(),
                                                                one.likelihood(),
                                                                one.condition())
                                                        .map(TableView.Cell::of)
                                                        .toList(),
                                                List.of(one.said())))
                        .toList());
    }
}
