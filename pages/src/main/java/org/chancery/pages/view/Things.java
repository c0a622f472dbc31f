package org.chancery.pages.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.library.Citations;
import org.chancery.library.KnownFinding;
import org.chancery.model.actor.ActorId;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.pages.address.Paths;
import org.chancery.pages.view.TableView.Cell;
import org.chancery.pages.view.TableView.Row;
import org.chancery.pages.words.Prose;

/** Pages about one thing. */
final class Things {
    private final Context context;

    Things(Context context) {
        this.context = context;
    }

    /** One entry; where it may be corrected, with what it takes to do so. */
    Optional<EntryView> entry(EntryId id, Optional<Joins> joins) {
        return context.dossier()
                .entry(id)
                .filter(entry -> !context.dossier().findings(entry).isEmpty())
                .map(entry -> view(entry, joins.map(one -> one.of(entry))));
    }

    private EntryView view(Entry entry, Optional<JoinView> join) {
        List<KnownFinding> told = context.dossier().findings(entry);
        boolean lives = entry.of() == StatementKind.AGREEMENT || entry.of() == StatementKind.VISIT;
        String path = "/entries/" + Paths.word(entry.id().value());
        return new EntryView(
                context.texts().orElse("path." + entry.of().word(), ""),
                entry.of().word(),
                context.wording().kind(entry.of()),
                context.title(entry),
                context.text(
                        "entry.sources", context.dossier().record().sources(entry), told.size()),
                lives
                        ? new Lives(context).views(List.of(entry)).stream().findFirst()
                        : Optional.empty(),
                forecast(entry),
                tellings(told),
                history(entry),
                disputes(told),
                join,
                Citations.bibtex(Cites.of(context, told)),
                Stream.of("jsonl", "csl.json", "bib", "ris")
                        .map(
                                ending ->
                                        new FileView.File(
                                                context.text("download." + ending),
                                                entry.id().value() + "." + ending,
                                                path + "." + ending))
                        .toList());
    }

    private Optional<ForecastView> forecast(Entry entry) {
        return entry.of() == StatementKind.FORECAST
                ? new Forecasts(context)
                        .views(Forecasts.ranked(context.dossier(), List.of(entry))).stream()
                                .findFirst()
                : Optional.empty();
    }

    private TableView tellings(List<KnownFinding> told) {
        return TableView.of(
                context,
                "tellings",
                List.of("published", "what", "when", "where", "word", "state", "sure"),
                told.stream().map(this::telling).toList());
    }

    private Row telling(KnownFinding known) {
        Statement said = known.finding().statement();
        return new Row(
                "",
                Quote.day(known),
                List.of(
                        Cell.of(Quote.published(context, known)),
                        Cell.link(
                                context.wording().summary(said),
                                context.to()
                                        .card(known.finding().evidence().article(), known.id())),
                        Cell.of(
                                context.wording().when(said).isUnknown()
                                        ? ""
                                        : context.wording()
                                                .days()
                                                .range(context.wording().when(said))),
                        Cell.of(context.wording().place(said)),
                        Cell.of(context.wording().word(known.finding().statedBy())),
                        Cell.badge(context.wording().state(said), Cards.look(said)),
                        Cell.number(context.wording().percent(known.finding().confidence()))),
                List.of(Quote.of(context, known)));
    }

    private TableView history(Entry entry) {
        return TableView.of(
                context,
                "history",
                List.of("known", "stage", "source"),
                entry.history().stream()
                        .map(
                                revision ->
                                        new Row(
                                                "",
                                                "",
                                                List.of(
                                                        Cell.of(
                                                                context.wording()
                                                                        .days()
                                                                        .range(revision.asOf())),
                                                        Cell.of(
                                                                context.wording()
                                                                        .stage(revision.stage())),
                                                        Cell.of(
                                                                context.dossier()
                                                                        .finding(revision.because())
                                                                        .map(
                                                                                known ->
                                                                                        Quote
                                                                                                .source(
                                                                                                        context,
                                                                                                        known))
                                                                        .orElse(""))),
                                                List.of()))
                        .toList());
    }

    private List<DisputeView> disputes(List<KnownFinding> told) {
        return context.dossier().disputesOf(told).stream()
                .map(dispute -> DisputeView.of(context, dispute))
                .toList();
    }

    /** A pair of states with at most so many of its events. */
    Optional<DyadView> dyad(String one, String other, int most) {
        return one.equals(other)
                ? Optional.empty()
                : context.dyads()
                        .of(Set.of(one, other))
                        .map(dyad -> new DyadViews(context).of(dyad, most));
    }

    Optional<OddsView> odds(String one, String other) {
        return one.equals(other)
                ? Optional.empty()
                : context.dyads().of(Set.of(one, other)).map(new OddsViews(context)::of);
    }

    Optional<ActorView> actor(ActorId id) {
        Actors actors = new Actors(context);
        return context.catalogue().actors().stream()
                .filter(told -> told.actor().id().equals(id))
                .findFirst()
                .map(actors::first);
    }

    Optional<DisputeView> dispute(String id) {
        return context.dossier().dispute(id).map(dispute -> DisputeView.of(context, dispute));
    }

    ExportView export(List<String> names, String chosen, List<ServedPages.Layout> layouts) {
        return new ExportView(
                names.stream()
                        .map(
                                name ->
                                        new FileView.Item(
                                                name,
                                                "/export?layout=" + name,
                                                name.equals(chosen) ? "page" : ""))
                        .toList(),
                Stream.of("csl.json", "bib", "ris")
                        .map(
                                ending ->
                                        new FileView.File(
                                                context.text("download." + ending),
                                                "citations." + ending,
                                                "/export/citations." + ending))
                        .toList(),
                layouts.stream()
                        .map(
                                one ->
                                        new ExportView.Layout(
                                                one.file(),
                                                one.href(),
                                                context.text("bytes", one.bytes() / 1000.0),
                                                one.lines()))
                        .toList());
    }

    /** A table of words and numbers; the first row has the keys of its heads. */
    static TableView plain(Context context, String key, List<List<Object>> rows) {
        return TableView.of(
                context,
                key,
                rows.get(0).stream().map(Object::toString).toList(),
                rows.stream()
                        .skip(1)
                        .map(
                                row ->
                                        new Row(
                                                "",
                                                "",
                                                row.stream()
                                                        .map(value -> plain(context, value))
                                                        .toList(),
                                                List.of()))
                        .toList());
    }

    private static Cell plain(Context context, Object value) {
        return value instanceof Number number
                ? Cell.count(context, number.longValue())
                : Cell.of(Prose.oneLine(value.toString()));
    }
}
