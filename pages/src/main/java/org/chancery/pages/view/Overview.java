package org.chancery.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.library.KnownReport;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.StatementKind;
import org.chancery.pages.address.Section;
import org.chancery.pages.dossier.Dyad;
import org.chancery.pages.dossier.Dyads;

/** The first page. */
final class Overview {
    private static final int AGREEMENTS = 4;
    private static final int STORIES = 2;
    private static final int FORECASTS = 8;
    private static final int DISPUTES = 4;

    private final Context context;

    Overview(Context context) {
        this.context = context;
    }

    /**
     * The first page.
     *
     * @param most how many reports it lists, the latest of them
     */
    OverviewView view(int most) {
        Catalogue catalogue = context.catalogue();
        List<KnownReport> reports = context.dossier().reports();
        List<KnownReport> listed =
                reports.subList(Math.max(0, reports.size() - most), reports.size());
        int agreements = catalogue.entries(StatementKind.AGREEMENT).size();
        return new OverviewView(
                counts(),
                notes(),
                new Lives(context)
                        .views(
                                catalogue.entries(StatementKind.AGREEMENT).stream()
                                        .limit(AGREEMENTS)
                                        .toList()),
                context.text("overview.more", agreements),
                stories(context.dyads()).stream()
                        .map(dyad -> new DyadViews(context).of(dyad, 0))
                        .toList(),
                new Forecasts(context).views(spokenOf()),
                tally(),
                DisputeView.some(context, DISPUTES),
                listed.stream().map(report -> ReportView.of(context, report)).toList(),
                reports.size() > listed.size() ? context.text("all.reports", reports.size()) : "");
    }

    /** Those that are decided or spoken of again; the first few where there are none. */
    private List<Forecasts.Told> spokenOf() {
        List<Forecasts.Told> all = context.catalogue().forecasts();
        List<Forecasts.Told> told =
                all.stream()
                        .filter(one -> one.verdict() != Outcome.Verdict.NOT_REPORTED)
                        .limit(FORECASTS)
                        .toList();
        return told.isEmpty() ? all.stream().limit(FORECASTS / 2).toList() : told;
    }

    private List<OverviewView.Count> counts() {
        List<OverviewView.Count> counts = new ArrayList<>();
        count(counts, "reports", Section.REPORTS);
        count(counts, "agreement", Section.AGREEMENTS);
        count(counts, "visit", Section.VISITS);
        count(counts, "event", Section.EVENTS);
        count(counts, "forecast", Section.FORECASTS);
        count(counts, "dispute", Section.DISPUTES);
        count(counts, "claim", Section.CLAIMS);
        count(counts, "quantity", Section.QUANTITIES);
        count(counts, "relation", Section.RELATIONS);
        count(counts, "actor", Section.ACTORS);
        return counts;
    }

    private void count(List<OverviewView.Count> counts, String key, Section section) {
        int number = Menu.numbers(context).get(section);
        counts.add(
                new OverviewView.Count(
                        context.wording().count(number),
                        context.text("counted." + key, number),
                        context.text("counted." + key, 1),
                        context.text("counted." + key, 2),
                        context.to().section(section)));
    }

    private List<String> notes() {
        List<KnownReport> reports = context.dossier().reports();
        List<String> notes = new ArrayList<>();
        long bounded = reports.stream().filter(one -> method(one).equals("bounded")).count();
        long unknown = reports.stream().filter(one -> method(one).equals("unknown")).count();
        long odd = reports.stream().filter(one -> !one.dating().contradictions().isEmpty()).count();
        if (bounded > 0) {
            notes.add(context.text("note.bounded", bounded, reports.size()));
        }
        if (unknown > 0) {
            notes.add(context.text("note.unknown", unknown, reports.size()));
        }
        if (odd > 0) {
            notes.add(context.text("note.contradicted", odd));
        }
        return notes;
    }

    private static String method(KnownReport report) {
        return ReportView.method(report.dating());
    }

    /** How many forecasts came true, and so on. */
    String tally() {
        return context.text(
                "overview.tally",
                number(Outcome.Verdict.CAME_TRUE),
                number(Outcome.Verdict.PARTLY),
                number(Outcome.Verdict.FAILED),
                number(Outcome.Verdict.OPEN) + number(Outcome.Verdict.NOT_REPORTED));
    }

    private long number(Outcome.Verdict verdict) {
        return context.catalogue().forecasts().stream()
                .filter(one -> one.verdict() == verdict)
                .count();
    }

    /** What the record is about: the pairs of states that most events are between. */
    static String title(Context context) {
        return stories(context.dyads()).stream()
                .map(dyad -> dyad.oneName() + " – " + dyad.otherName())
                .reduce((one, other) -> one + " · " + other)
                .orElseGet(() -> context.text("file.title"));
    }

    /** How many reports, and from which days. */
    static String period(Context context) {
        List<LocalDate> days =
                context.dossier().reports().stream()
                        .flatMap(report -> report.dating().best().stream())
                        .sorted()
                        .toList();
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

    /** The heaviest pair, and the heaviest that is about others altogether. */
    static List<Dyad> stories(Dyads dyads) {
        Set<String> told = new HashSet<>();
        List<Dyad> stories = new ArrayList<>();
        for (Dyad dyad : dyads.all()) {
            boolean other = !told.contains(dyad.one()) && !told.contains(dyad.other());
            boolean heavy = dyad.events().size() * 5 >= dyads.all().get(0).events().size();
            if (other && heavy && stories.size() < STORIES) {
                stories.add(dyad);
                told.addAll(Set.of(dyad.one(), dyad.other()));
            }
        }
        return stories;
    }

    private static List<ReportView> reports(Context context) {
        return context.dossier().reports().stream()
                .map(report -> ReportView.of(context, report))
                .toList();
    }

    static Parts parts(Context context) {
        Tables tables = new Tables(context);
        Lives lives = new Lives(context);
        return new Parts(
                lives.all(StatementKind.AGREEMENT),
                lives.all(StatementKind.VISIT),
                tables.events(),
                new Forecasts(context).all(),
                DisputeView.all(context),
                tables.claims(),
                tables.quantities(),
                tables.relations(),
                new Actors(context).all(),
                reports(context));
    }
}
