package org.chancery.pages.view;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.library.KnownReport;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.StatementKind;
import org.chancery.pages.address.Section;
import org.chancery.pages.dossier.Dyad;
import org.chancery.pages.dossier.Happening;
import org.chancery.pages.view.PagerView.Part;

/** The pages that list things of one sort, a part at a time. */
final class Lists {
    /** Ladders and disputes are tall, rows of tables are not. */
    private static final int TALL = 25;

    private static final int FLAT = 100;

    private final Context context;
    private final Frame frame;

    Lists(Context context, Frame frame) {
        this.context = context;
        this.frame = frame;
    }

    ListView of(Section section, Narrowing wanted) {
        return switch (section) {
            case AGREEMENTS -> lives(section, StatementKind.AGREEMENT, wanted);
            case VISITS -> lives(section, StatementKind.VISIT, wanted);
            case EVENTS -> events(wanted);
            case FORECASTS -> forecasts(wanted);
            case DISPUTES -> disputes(wanted);
            case CLAIMS -> table(section, StatementKind.CLAIM, wanted);
            case QUANTITIES -> table(section, StatementKind.QUANTITY, wanted);
            case RELATIONS -> table(section, StatementKind.RELATION, wanted);
            case DYADS, NETWORK -> dyads(section, wanted);
            case ACTORS -> actors(wanted);
            case REPORTS, OVERVIEW -> reports(wanted);
            case ABOUT -> new Shown(section, false, wanted, none()).view();
        };
    }

    private static PagerView none() {
        return new PagerView("", "", "");
    }

    /** A page that is put together. */
    private final class Shown {
        private final Section section;
        private final boolean narrowed;
        private final Narrowing wanted;
        private final PagerView pager;
        private List<LifeView> lives = List.of();
        private List<ForecastView> forecasts = List.of();
        private List<DisputeView> disputes = List.of();
        private List<ActorView> actors = List.of();
        private List<ReportView> reports = List.of();
        private Optional<Content> drawing = Optional.empty();
        private List<TableView> tables = List.of();
        private String lead;

        Shown(Section section, boolean narrowed, Narrowing wanted, PagerView pager) {
            this.section = section;
            this.narrowed = narrowed;
            this.wanted = wanted;
            this.pager = pager;
            this.lead = context.texts().orElse("lead." + section.word(), "");
        }

        ListView view() {
            return new ListView(
                    section.word(),
                    context.text("section." + section.word()),
                    lead,
                    narrowed,
                    wanted.filter(),
                    pager,
                    lives,
                    forecasts,
                    disputes,
                    actors,
                    reports,
                    drawing,
                    tables);
        }
    }

    private static boolean meets(Narrowing wanted, EntryId id) {
        return wanted.entries().map(some -> some.contains(id)).orElse(true);
    }

    private List<Entry> entries(StatementKind kind, Narrowing wanted) {
        return context.catalogue().entries(kind).stream()
                .filter(entry -> meets(wanted, entry.id()))
                .toList();
    }

    private ListView lives(Section section, StatementKind kind, Narrowing wanted) {
        Part<Entry> part =
                PagerView.part(context, frame, entries(kind, wanted), wanted.page(), TALL);
        Shown shown = new Shown(section, true, wanted, part.pager());
        shown.lives = new Lives(context).views(part.rows());
        shown.tables = List.of(new Ladders(context).lives(section.word(), shown.lives));
        return shown.view();
    }

    private ListView events(Narrowing wanted) {
        List<Happening> all =
                context.catalogue().events().stream()
                        .filter(one -> meets(wanted, one.entry().id()))
                        .toList();
        Part<Happening> part = PagerView.part(context, frame, all, wanted.page(), FLAT);
        Shown shown = new Shown(Section.EVENTS, true, wanted, part.pager());
        shown.tables = List.of(new Tables(context).events("events", part.rows()));
        return shown.view();
    }

    private ListView table(Section section, StatementKind kind, Narrowing wanted) {
        Part<Entry> part =
                PagerView.part(context, frame, entries(kind, wanted), wanted.page(), FLAT);
        Tables tables = new Tables(context);
        Shown shown = new Shown(section, true, wanted, part.pager());
        shown.tables =
                List.of(
                        switch (kind) {
                            case CLAIM -> tables.claims(part.rows());
                            case QUANTITY -> tables.quantities(part.rows());
                            default -> tables.relations(part.rows());
                        });
        return shown.view();
    }

    private ListView forecasts(Narrowing wanted) {
        List<Forecasts.Told> all =
                context.catalogue().forecasts().stream()
                        .filter(one -> meets(wanted, one.entry().id()))
                        .toList();
        Part<Forecasts.Told> part = PagerView.part(context, frame, all, wanted.page(), TALL);
        Forecasts forecasts = new Forecasts(context);
        Shown shown = new Shown(Section.FORECASTS, true, wanted, part.pager());
        shown.lead = new Overview(context).tally();
        shown.forecasts = forecasts.views(part.rows());
        shown.tables =
                List.of(
                        new Ladders(context).scores(context.dossier().record().scoreboard()),
                        forecasts.table(shown.forecasts));
        return shown.view();
    }

    private ListView disputes(Narrowing wanted) {
        Set<EntryId> met = wanted.entries().orElse(Set.of());
        List<Dispute> all =
                context.dossier().record().disputes().stream()
                        .filter(dispute -> wanted.entries().isEmpty() || touches(dispute, met))
                        .toList();
        Part<Dispute> part = PagerView.part(context, frame, all, wanted.page(), TALL);
        Shown shown = new Shown(Section.DISPUTES, true, wanted, part.pager());
        shown.disputes =
                part.rows().stream().map(dispute -> DisputeView.of(context, dispute)).toList();
        shown.tables = List.of(new Ladders(context).disputes(shown.disputes));
        return shown.view();
    }

    private boolean touches(Dispute dispute, Set<EntryId> met) {
        return dispute.sides().stream()
                .flatMap(side -> side.findings().stream())
                .flatMap(id -> context.dossier().finding(id).stream())
                .flatMap(known -> known.entry().stream())
                .anyMatch(met::contains);
    }

    private ListView dyads(Section section, Narrowing wanted) {
        List<Dyad> all =
                context.dyads().all().stream()
                        .filter(
                                dyad ->
                                        says(
                                                wanted,
                                                Networks.name(dyad)
                                                        + " "
                                                        + dyad.one()
                                                        + " "
                                                        + dyad.other()))
                        .toList();
        Part<Dyad> part = PagerView.part(context, frame, all, wanted.page(), FLAT);
        Networks networks = new Networks(context);
        Shown shown = new Shown(section, true, wanted, part.pager());
        shown.drawing =
                section == Section.NETWORK && !all.isEmpty()
                        ? Optional.of(networks.drawing(all))
                        : Optional.empty();
        shown.tables = List.of(networks.table("network", part.rows()));
        return shown.view();
    }

    private ListView actors(Narrowing wanted) {
        List<Actors.Told> all =
                context.catalogue().actors().stream()
                        .filter(one -> says(wanted, one.actor().name() + " " + one.actor().id()))
                        .toList();
        Part<Actors.Told> part = PagerView.part(context, frame, all, wanted.page(), FLAT);
        Shown shown = new Shown(Section.ACTORS, true, wanted, part.pager());
        Actors actors = new Actors(context);
        shown.actors = part.rows().stream().map(actors::brief).toList();
        return shown.view();
    }

    private ListView reports(Narrowing wanted) {
        List<KnownReport> all =
                context.dossier().reports().stream()
                        .filter(report -> says(wanted, words(report)))
                        .toList();
        Part<KnownReport> part = PagerView.part(context, frame, all, wanted.page(), TALL);
        Shown shown = new Shown(Section.REPORTS, true, wanted, part.pager());
        shown.reports = part.rows().stream().map(report -> ReportView.of(context, report)).toList();
        return shown.view();
    }

    private static String words(KnownReport report) {
        return report.name()
                + " "
                + report.title().orElse("")
                + " "
                + report.outlet().orElse("")
                + " "
                + report.byline().orElse("")
                + " "
                + ReportView.method(report.dating())
                + " "
                + report.dating().published().edtf();
    }

    private static boolean says(Narrowing wanted, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return List.of(wanted.filter().saying().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(lower::contains);
    }
}
