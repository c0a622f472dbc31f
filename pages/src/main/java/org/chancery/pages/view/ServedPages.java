package org.chancery.pages.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.library.Answers;
import org.chancery.library.ReadSummary;
import org.chancery.model.actor.ActorId;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;
import org.chancery.pages.address.Section;

/**
 * The pages of a server as one person sees them. Each method writes a page, or the table of it that
 * is asked for, and answers false when there is no such page or table.
 */
public final class ServedPages {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    ServedPages.class.getClassLoader(),
                    ServedPages.class.getPackageName());

    /** Between great powers there are thousands of events; a page shows the first. */
    private static final int EVENTS = 100;

    private final Site site;
    private final Context context;
    private final Frame frame;

    ServedPages(Site site, Context context, Frame frame) {
        this.site = site;
        this.context = context;
        this.frame = frame;
    }

    /** A text in the language of the page. */
    public String text(String key, Object... values) {
        return context.text(key, values);
    }

    /** What is seen first. */
    public boolean overview(Writer out) {
        OverviewView view = site.overview(context);
        return page(
                "pageoverview.jte", title(), "/", Map.of("view", view, "period", period()), out);
    }

    /** A part of the record. */
    public boolean section(Section section, Narrowing wanted, Writer out) {
        ListView view = new Lists(context, frame).of(section, wanted);
        String template = section == Section.ABOUT ? "pageabout.jte" : "pagelist.jte";
        return page(
                template,
                view.title(),
                "/" + section.word(),
                Map.of("view", view),
                view.tables(),
                out);
    }

    /** A report to be read. */
    public boolean report(ArticleId id, Writer out) {
        Optional<ReaderView> reader = new Readers(context).of(id);
        return reader.isPresent()
                && page(
                        "pagereport.jte",
                        reader.get().head().title(),
                        "/reports",
                        Map.of("reader", reader.get()),
                        out);
    }

    /** One happening, with everything that is told of it. */
    public boolean entry(EntryId id, List<Correction> made, Writer out) {
        Optional<Joins> joins =
                frame.mayCorrect()
                        ? Optional.of(new Joins(context, new Versions(made)))
                        : Optional.empty();
        Optional<EntryView> entry = new Things(context).entry(id, joins);
        return entry.isPresent()
                && page(
                        "pageentry.jte",
                        entry.get().title(),
                        "/" + entry.get().name(),
                        Map.of("view", entry.get()),
                        List.of(entry.get().tellings(), entry.get().history()),
                        out);
    }

    /** Two states and what passed between them. */
    public boolean dyad(String one, String other, Writer out) {
        int most = frame.table().isPresent() ? Integer.MAX_VALUE : EVENTS;
        Optional<DyadView> dyad = new Things(context).dyad(one, other, most);
        return dyad.isPresent()
                && page(
                        "pagedyad.jte",
                        dyad.get().title(),
                        "/dyads",
                        Map.of("dyad", dyad.get()),
                        List.of(dyad.get().scores(), dyad.get().events()),
                        out);
    }

    /** What odds between two states would have been, and what came. */
    public boolean odds(String one, String other, Writer out) {
        Optional<OddsView> odds = new Things(context).odds(one, other);
        return odds.isPresent()
                && page(
                        "pageodds.jte",
                        odds.get().title(),
                        "/dyads",
                        Map.of("odds", odds.get()),
                        List.of(odds.get().months(), odds.get().scores()),
                        out);
    }

    /** Somebody who takes part. */
    public boolean actor(ActorId id, Writer out) {
        Optional<ActorView> actor = new Things(context).actor(id);
        return actor.isPresent()
                && page(
                        "pageactor.jte",
                        actor.get().title(),
                        "/actors",
                        Map.of("actor", actor.get()),
                        out);
    }

    /** A question in dispute. */
    public boolean dispute(String id, Writer out) {
        Optional<DisputeView> dispute = new Things(context).dispute(id);
        return dispute.isPresent()
                && page(
                        "pagedispute.jte",
                        dispute.get().about(),
                        "/disputes",
                        Map.of("dispute", dispute.get()),
                        out);
    }

    /**
     * A question and its answers.
     *
     * @param fault why it cannot be understood; empty when it can
     */
    public boolean search(String question, Answers answers, String fault, Writer out) {
        SearchView view = new Searches(context).of(question, answers, fault);
        return page(
                "pagesearch.jte",
                context.text("section.search"),
                "/search",
                Map.of("view", view),
                List.of(view.table()),
                out);
    }

    /** The findings that nobody has looked at, the least sure first. */
    public boolean queue(Optional<String> kind, int number, List<Correction> made, Writer out) {
        QueueView view = new Reviews(context, frame, made).queue(kind, number);
        return page(
                "pagequeue.jte",
                context.text("section.review"),
                "/review",
                Map.of("view", view),
                List.of(view.table()),
                out);
    }

    /** A finding to be looked at. */
    public boolean review(FindingId id, Optional<String> kind, List<Correction> made, Writer out) {
        Optional<ReviewView> view = new Reviews(context, frame, made).of(id, kind);
        return view.isPresent()
                && page(
                        "pagereview.jte",
                        view.get().card().title(),
                        "/review",
                        Map.of("view", view.get()),
                        out);
    }

    /**
     * Where the finding after this one in the queue is looked at; the queue when it is the last.
     */
    public String afterReview(FindingId id, Optional<String> kind, List<Correction> made) {
        return new Reviews(context, frame, made).after(id, kind);
    }

    /**
     * A part of the trail of requests.
     *
     * @param first the time of its first request
     * @param last and of its last
     * @param latest where the latest part is; empty when it is this
     * @param earlier where the part before it is; empty when there is none
     */
    public record Turn(String first, String last, String latest, String earlier) {}

    /**
     * What was read, set aside and done.
     *
     * @param tables by their keys: the heads and the rows of each
     * @param turn which part of the trail of requests is among them; empty when none is
     */
    public boolean runs(Map<String, List<List<Object>>> tables, Optional<Turn> turn, Writer out) {
        List<TableView> views =
                tables.entrySet().stream()
                        .map(one -> Things.plain(context, one.getKey(), one.getValue()))
                        .toList();
        PagerView pager =
                turn.map(
                                part ->
                                        new PagerView(
                                                context.text(
                                                        "pager.times", part.first(), part.last()),
                                                part.latest(),
                                                part.earlier()))
                        .orElse(new PagerView("", "", ""));
        RunsView view = new RunsView(context.text("lead.runs"), views, pager);
        return page(
                "pageruns.jte",
                context.text("section.runs"),
                "/runs",
                Map.of("view", view),
                views,
                out);
    }

    /**
     * How a reading of reports goes on.
     *
     * @param lines what has happened so far
     */
    public boolean run(
            String id, boolean done, List<String> lines, ReadSummary summary, Writer out) {
        String state =
                done
                        ? context.text(
                                "upload.done",
                                summary.accepted(),
                                summary.known(),
                                summary.refused())
                        : context.text("upload.waiting");
        return page(
                "pagerun.jte",
                context.text("upload.state"),
                "/reports",
                Map.of("id", id, "done", done, "state", state, "lines", lines),
                out);
    }

    /** One file in which the record can be taken along, with its first lines. */
    public record Layout(String file, String href, long bytes, List<String> lines) {}

    /**
     * The layouts in which the record can be taken along, and the files of one of them.
     *
     * @param names all layouts
     * @param chosen the one whose files are shown
     */
    public boolean export(List<String> names, String chosen, List<Layout> layouts, Writer out) {
        ExportView view = new Things(context).export(names, chosen, layouts);
        return page(
                "pageexport.jte",
                context.text("section.export"),
                "/export",
                Map.of("view", view),
                out);
    }

    /** Asks who is there. */
    public boolean login(boolean failed, List<String> providers, Writer out) {
        return page(
                "pagelogin.jte",
                context.text("login.title"),
                "/login",
                Map.of("failed", failed, "providers", providers),
                out);
    }

    /** Says that something cannot be shown, and why. */
    public void fault(String title, String detail, Writer out) {
        render("pagefault.jte", surroundings(title, ""), Map.of("detail", detail), out);
    }

    private boolean page(
            String template, String title, String here, Map<String, Object> views, Writer out) {
        return page(template, title, here, views, List.of(), out);
    }

    private boolean page(
            String template,
            String title,
            String here,
            Map<String, Object> views,
            List<TableView> tables,
            Writer out) {
        if (frame.table().isEmpty()) {
            render(template, surroundings(title, here), views, out);
            return true;
        }
        Optional<TableView> table =
                tables.stream()
                        .filter(one -> one.file().equals(frame.table().get() + ".csv"))
                        .findFirst();
        table.ifPresent(one -> write(Download.lines(one.heads(), one.rows()), out));
        return table.isPresent();
    }

    private static void write(String text, Writer out) {
        try {
            out.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void render(
            String template, PageView page, Map<String, Object> views, Writer out) {
        Map<String, Object> all = new HashMap<>(views);
        all.put("page", page);
        ENGINE.render(template, all, new WriterOutput(out));
    }

    /** Who may not look is not told either how much there is. */
    private PageView surroundings(String title, String here) {
        boolean looks = frame.may().contains(Frame.Can.LOOK);
        List<LocalDate> days = looks ? site.days() : List.of();
        return new PageView(
                context.texts(),
                context.to(),
                frame,
                title,
                looks ? menu() : List.of(),
                looks ? work() : List.of(),
                here,
                days.stream().map(LocalDate::toString).toList(),
                days.stream().map(context.wording().days()::day).toList());
    }

    private List<FileView.Item> menu() {
        return Menu.of(context).stream().filter(one -> !one.href().startsWith("/about")).toList();
    }

    private List<FileView.Item> work() {
        List<FileView.Item> work = new ArrayList<>();
        Stream.of("search", "review", "export", "runs", "about.server")
                .forEach(
                        word ->
                                work.add(
                                        new FileView.Item(
                                                context.text("section." + word),
                                                "/" + word.replaceFirst("\\..*", ""),
                                                "")));
        return work;
    }

    private String title() {
        return Overview.title(context);
    }

    private String period() {
        return Overview.period(context);
    }
}
