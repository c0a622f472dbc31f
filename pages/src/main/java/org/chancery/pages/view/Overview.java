package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
     * @param parts what the other pages show
     */
    OverviewView view(Parts parts) {
        List<LifeView> agreements = parts.agreements().stream().limit(AGREEMENTS).toList();
        List<ForecastView> told =
                parts.forecasts().stream()
                        .filter(one -> !one.look().equals("not_reported"))
                        .limit(FORECASTS)
                        .toList();
        return new OverviewView(
                counts(parts),
                notes(parts.reports()),
                agreements,
                context.text("overview.more", parts.agreements().size()),
                stories(context.dyads()).stream().map(new DyadViews(context)::of).toList(),
                told.isEmpty() ? parts.forecasts().stream().limit(FORECASTS / 2).toList() : told,
                tally(parts.forecasts()),
                parts.disputes().stream().limit(DISPUTES).toList(),
                parts.reports());
    }

    private List<OverviewView.Count> counts(Parts parts) {
        List<OverviewView.Count> counts = new ArrayList<>();
        count(counts, "reports", parts.reports().size(), Section.REPORTS);
        count(counts, "agreement", parts.agreements().size(), Section.AGREEMENTS);
        count(counts, "visit", parts.visits().size(), Section.VISITS);
        count(counts, "event", parts.events().rows().size(), Section.EVENTS);
        count(counts, "forecast", parts.forecasts().size(), Section.FORECASTS);
        count(counts, "dispute", parts.disputes().size(), Section.DISPUTES);
        count(counts, "claim", parts.claims().rows().size(), Section.CLAIMS);
        count(counts, "quantity", parts.quantities().rows().size(), Section.QUANTITIES);
        count(counts, "relation", parts.relations().rows().size(), Section.RELATIONS);
        count(counts, "actor", parts.actors().size(), Section.ACTORS);
        return counts;
    }

    private void count(List<OverviewView.Count> counts, String key, int number, Section section) {
        counts.add(
                new OverviewView.Count(
                        context.text("number", number),
                        context.text("counted." + key, number),
                        context.to().section(section)));
    }

    private List<String> notes(List<ReportView> reports) {
        List<String> notes = new ArrayList<>();
        long bounded = reports.stream().filter(one -> one.method().equals("bounded")).count();
        long unknown = reports.stream().filter(one -> one.method().equals("unknown")).count();
        long odd = reports.stream().filter(one -> !one.contradictions().isEmpty()).count();
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

    private String tally(List<ForecastView> forecasts) {
        return context.text(
                "overview.tally",
                number(forecasts, "came_true"),
                number(forecasts, "partly"),
                number(forecasts, "failed"),
                number(forecasts, "open") + number(forecasts, "not_reported"));
    }

    private static long number(List<ForecastView> forecasts, String look) {
        return forecasts.stream().filter(one -> one.look().equals(look)).count();
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

    static List<ReportView> reports(Context context) {
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
