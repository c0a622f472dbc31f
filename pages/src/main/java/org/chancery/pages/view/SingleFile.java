package org.chancery.pages.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.library.Citations;
import org.chancery.library.EventCodes;
import org.chancery.library.json.Citation;
import org.chancery.model.statement.StatementKind;
import org.chancery.outlook.score.Scoreboard;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.dossier.Dossier;
import org.chancery.pages.dossier.Dyad;
import org.chancery.pages.words.Prose;
import org.chancery.pages.words.Texts;
import org.chancery.pages.words.Wording;

/** A whole record as one file that needs nothing else. */
public final class SingleFile {
    /** More pairs than these stand in the table alone. */
    private static final int DYADS = 24;

    /** And so many stand in the table. */
    private static final int PAIRS = 60;

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
        this.context = Context.of(dossier, codes, new Wording(texts, codes), new Anchors(), states);
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
        Ladders ladders = new Ladders(context);
        Networks networks = new Networks(context);
        List<Dyad> dyads = context.dyads().all();
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
                Frame.none(),
                wantedTitle.orElseGet(() -> Overview.title(context)),
                Overview.period(context),
                assets.policy(),
                "<style>" + assets.style() + "</style>",
                "<script type=\"module\">" + assets.script() + "</script>",
                days.stream().map(LocalDate::toString).toList(),
                days.stream().map(context.wording().days()::day).toList(),
                Menu.of(context),
                parts,
                new Overview(context).view(Integer.MAX_VALUE),
                dyads(new DyadViews(context)::of),
                dyads(new OddsViews(context)::of),
                networks.drawing(dyads),
                networks.table("network", dyads.subList(0, Math.min(PAIRS, dyads.size()))),
                new Readers(context).all(),
                ladders.scores(scoreboard),
                ladders.lives("agreements", parts.agreements()),
                ladders.lives("visits", parts.visits()),
                new Forecasts(context).table(parts.forecasts()),
                ladders.disputes(parts.disputes()),
                downloads());
    }

    private <T> List<T> dyads(Function<Dyad, T> view) {
        return context.dyads().all().stream().limit(DYADS).map(view).toList();
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
                        Download.of("application/x-bibtex", Citations.bibtex(citations))),
                new FileView.File(
                        context.text("download.references"),
                        "citations.ris",
                        Download.of(
                                "application/x-research-info-systems", Citations.ris(citations))));
    }
}
