package org.chancery.pages.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.Citations;
import org.chancery.library.EventCodes;
import org.chancery.library.Rulebooks;
import org.chancery.library.json.Citation;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.ArticleId;
import org.chancery.outlook.score.Scoreboard;
import org.chancery.outlook.score.Tally;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.address.Section;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.dossier.Dyads;
import org.chancery.pages.view.TableView.Cell;
import org.chancery.pages.view.TableView.Row;
import org.chancery.pages.words.Prose;
import org.chancery.pages.words.Texts;
import org.chancery.pages.words.Wording;

/** A whole record as one file that needs nothing else. */
public final class SingleFile {
    /** More pairs than these stand in the table alone. */
    private static final int DYADS = 24;

    private static final int SPEAKERS = 15;

    private final Context context;
    private final Optional<String> wantedTitle;
    private final String lines;
    private final Scoreboard scoreboard;

    /**
     * A file that is not yet written.
     *
     * @param states the names of states by their codes
     * @param title what to call the file; its reports are named when it is empty
     * @param lines the record as JSON lines, to be carried along
     * @param scoreboard who foretold how well
     */
    public SingleFile(
            Dossier dossier,
            Map<String, String> states,
            Texts texts,
            Optional<String> title,
            String lines,
            Scoreboard scoreboard) {
        EventCodes codes = EventCodes.load();
        Map<ArticleId, String> hashes = new HashMap<>();
        dossier.reports()
                .forEach(
                        report ->
                                dossier.article(report.article())
                                        .ifPresent(
                                                article ->
                                                        hashes.put(
                                                                report.article(),
                                                                Cites.hash(article.raw()))));
        this.context =
                new Context(
                        dossier,
                        new Dyads(dossier, codes, states),
                        codes,
                        Rulebooks.load(),
                        new Wording(texts, codes),
                        new Anchors(),
                        states,
                        hashes);
        this.wantedTitle = title.map(Prose::oneLine);
        this.lines = lines;
        this.scoreboard = scoreboard;
    }

    /** Writes the file; the writer stays open. */
    public void write(Writer out) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(
                        null,
                        ContentType.Html,
                        SingleFile.class.getClassLoader(),
                        SingleFile.class.getPackageName());
        engine.render("file.jte", view(), new WriterOutput(out));
    }

    private FileView view() {
        Assets assets = new Assets();
        Parts parts = Overview.parts(context);
        List<LocalDate> days =
                context.dossier().reports().stream()
                        .flatMap(report -> report.dating().best().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return new FileView(
                context.texts(),
                context.to(),
                title(),
                period(days),
                assets.policy(),
                "<style>" + assets.style() + "</style>",
                "<script type=\"module\">" + assets.script() + "</script>",
                days.stream().map(LocalDate::toString).toList(),
                days.stream().map(context.wording().days()::day).toList(),
                menu(parts),
                parts,
                new Overview(context).view(parts),
                context.dyads().all().stream()
                        .limit(DYADS)
                        .map(new DyadViews(context)::of)
                        .toList(),
                NetworkView.of(context),
                new Readers(context).all(),
                scores(),
                lives("agreements", parts.agreements()),
                lives("visits", parts.visits()),
                new Forecasts(context).table(parts.forecasts()),
                disputes(parts.disputes()),
                downloads());
    }

    private String title() {
        return wantedTitle.orElseGet(
                () ->
                        Overview.stories(context.dyads()).stream()
                                .map(dyad -> dyad.oneName() + " – " + dyad.otherName())
                                .reduce((one, other) -> one + " · " + other)
                                .orElseGet(() -> context.text("file.title")));
    }

    private String period(List<LocalDate> days) {
        int count = context.dossier().reports().size();
        if (days.isEmpty()) {
            return context.text("count.reports", count);
        }
        return context.text(
                "file.period",
                count,
                context.wording().days().day(days.get(0)),
                context.wording().days().day(days.get(days.size() - 1)));
    }

    private List<FileView.Item> menu(Parts parts) {
        Map<Section, Integer> numbers = new HashMap<>();
        numbers.put(Section.AGREEMENTS, parts.agreements().size());
        numbers.put(Section.VISITS, parts.visits().size());
        numbers.put(Section.EVENTS, parts.events().rows().size());
        numbers.put(Section.FORECASTS, parts.forecasts().size());
        numbers.put(Section.DISPUTES, parts.disputes().size());
        numbers.put(Section.CLAIMS, parts.claims().rows().size());
        numbers.put(Section.QUANTITIES, parts.quantities().rows().size());
        numbers.put(Section.RELATIONS, parts.relations().rows().size());
        numbers.put(Section.DYADS, context.dyads().all().size());
        numbers.put(Section.ACTORS, parts.actors().size());
        numbers.put(Section.REPORTS, parts.reports().size());
        List<FileView.Item> menu = new ArrayList<>();
        for (Section section : Section.values()) {
            String number =
                    numbers.containsKey(section)
                            ? context.text("number", numbers.get(section))
                            : "";
            menu.add(
                    new FileView.Item(
                            context.text("section." + section.word()),
                            context.to().section(section),
                            number));
        }
        return menu;
    }

    private TableView lives(String key, List<LifeView> lives) {
        List<Row> rows = new ArrayList<>();
        for (LifeView life : lives) {
            for (Rung rung : life.rungs()) {
                rows.add(
                        new Row(
                                "",
                                rung.known(),
                                List.of(
                                        Cell.link(life.title(), "#" + life.name()),
                                        Cell.badge(rung.stage(), rung.look()),
                                        Cell.of(rung.moment()),
                                        Cell.of(rung.quote().map(Quote::words).orElse("")),
                                        Cell.of(rung.quote().map(Quote::source).orElse("")),
                                        Cell.of(rung.quote().map(Quote::published).orElse(""))),
                                List.of()));
            }
        }
        return TableView.of(
                context,
                key,
                List.of("title", "step", "moment", "words", "source", "published"),
                rows);
    }

    private TableView scores() {
        List<Row> rows =
                scoreboard.speakers().stream()
                        .limit(SPEAKERS)
                        .map(
                                one ->
                                        new Row(
                                                "",
                                                "",
                                                List.of(
                                                        Cell.of(Prose.oneLine(one.name())),
                                                        number(one.told()),
                                                        number(one.settled()),
                                                        number(one.hits()),
                                                        number(one.undecided()),
                                                        Cell.of(rate(one))),
                                                List.of()))
                        .toList();
        return TableView.of(
                context,
                "scoreboard",
                List.of("speaker", "forecasts", "settled", "hits", "open", "rate"),
                rows);
    }

    private static Cell number(int number) {
        return Cell.number(String.valueOf(number));
    }

    private String rate(Tally tally) {
        return tally.rate()
                .map(
                        rate ->
                                context.wording().percent(rate.share())
                                        + " ("
                                        + context.wording().percent(rate.interval().low())
                                        + "–"
                                        + context.wording().percent(rate.interval().high())
                                        + ")")
                .orElseGet(() -> context.text("scoreboard.few"));
    }

    private TableView disputes(List<DisputeView> disputes) {
        List<Row> rows = new ArrayList<>();
        for (DisputeView dispute : disputes) {
            for (DisputeView.Side side : dispute.sides()) {
                for (Quote quote : side.quotes()) {
                    rows.add(
                            new Row(
                                    "",
                                    quote.known(),
                                    List.of(
                                            Cell.link(dispute.about(), "#" + dispute.name()),
                                            Cell.of(side.says()),
                                            Cell.of(quote.words()),
                                            Cell.of(quote.source()),
                                            Cell.of(quote.published())),
                                    List.of()));
                }
            }
        }
        return TableView.of(
                context,
                "disputes",
                List.of("question", "answer", "words", "source", "published"),
                rows);
    }

    private List<FileView.File> downloads() {
        List<Citation> citations = new ArrayList<>();
        context.dossier().reports().forEach(report -> citations.add(Cites.of(context, report)));
        for (StatementKind kind : StatementKind.values()) {
            citations.addAll(Cites.of(context, context.dossier().findings(kind)));
        }
        return List.of(
                new FileView.File(
                        context.text("download.record"),
                        "record.jsonl",
                        Download.of("application/x-ndjson", lines)),
                new FileView.File(
                        context.text("download.csl"),
                        "citations.json",
                        Download.of(
                                "application/vnd.citationstyles.csl+json",
                                Citations.cslJson(citations))),
                new FileView.File(
                        context.text("download.bibtex"),
                        "citations.bib",
                        Download.of("application/x-bibtex", Citations.bibtex(citations))));
    }
}
