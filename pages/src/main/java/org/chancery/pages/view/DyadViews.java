package org.chancery.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.address.Section;
import org.chancery.pages.dossier.Dyad;
import org.chancery.pages.dossier.Happening;
import org.chancery.pages.drawing.ScoreChart;
import org.chancery.pages.drawing.ScoreChart.Bin;

/** Pairs of states, each with its lanes and its scores. */
final class DyadViews {
    /** A longer stretch is cut at its beginning in the drawing. */
    private static final int PERIODS = 14;

    private final Context context;

    DyadViews(Context context) {
        this.context = context;
    }

    DyadView of(Dyad dyad) {
        return of(dyad, Integer.MAX_VALUE);
    }

    /**
     * A pair.
     *
     * @param most how many of its events are listed
     */
    DyadView of(Dyad dyad, int most) {
        List<Happening> done =
                dyad.events().stream()
                        .filter(one -> one.isDone() && one.score().isPresent())
                        .toList();
        long undated = done.stream().filter(one -> one.day().isEmpty()).count();
        List<Integer> years = years(done);
        DyadView.Direction there = direction(dyad, dyad.one(), dyad.other(), years);
        DyadView.Direction back = direction(dyad, dyad.other(), dyad.one(), years);
        return new DyadView(
                Anchors.dyadName(dyad.one(), dyad.other()),
                context.to().dyad(dyad.one(), dyad.other()),
                dyad.oneName() + " – " + dyad.otherName(),
                context.text("count.event", dyad.events().size()),
                new Timelines(context).of(dyad),
                there,
                back,
                undated == 0 ? "" : context.text("dyad.undated", undated),
                table(there, back),
                new Tables(context)
                        .events(
                                "dyad-events",
                                dyad.events().stream().sorted(Tables.byDay()).limit(most).toList()),
                more(dyad, most),
                context.to().odds(dyad.one(), dyad.other()));
    }

    private Link more(Dyad dyad, int most) {
        return dyad.events().size() <= most
                ? new Link("", "")
                : new Link(
                        context.text("list.all", dyad.events().size()),
                        context.to()
                                .sectionWith(
                                        Section.EVENTS, "actor", dyad.one() + "," + dyad.other()));
    }

    /** The years with events, the last of them without a gap. */
    private static List<Integer> years(List<Happening> events) {
        List<Integer> told =
                events.stream()
                        .flatMap(one -> one.day().stream())
                        .map(LocalDate::getYear)
                        .distinct()
                        .sorted()
                        .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        int last = told.get(told.size() - 1);
        int first = Math.max(told.get(0), last - PERIODS + 1);
        List<Integer> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            years.add(year);
        }
        return years;
    }

    private DyadView.Direction direction(Dyad dyad, String from, String to, List<Integer> years) {
        Map<Integer, List<Happening>> byYear = new TreeMap<>();
        for (Happening one : dyad.directed(from, to)) {
            if (one.isDone() && one.score().isPresent() && one.day().isPresent()) {
                byYear.computeIfAbsent(one.day().get().getYear(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Bin> bins =
                years.stream()
                        .map(year -> bin(year, byYear.getOrDefault(year, List.of())))
                        .toList();
        List<DyadView.Period> periods =
                byYear.entrySet().stream()
                        .map(
                                one ->
                                        new DyadView.Period(
                                                String.valueOf(one.getKey()),
                                                mean(one.getValue()),
                                                one.getValue().size()))
                        .toList();
        String title =
                context.states().getOrDefault(from, from)
                        + " → "
                        + context.states().getOrDefault(to, to);
        return new DyadView.Direction(title, ScoreChart.svg(title, bins), periods);
    }

    private Bin bin(int year, List<Happening> events) {
        String known =
                events.stream().map(one -> Quote.day(one.best())).min(String::compareTo).orElse("");
        String label = Integer.toString(year);
        double mean = events.isEmpty() ? 0 : mean(events);
        return new Bin(
                label,
                mean,
                events.size(),
                known,
                context.text("score.year", label, context.wording().score(mean), events.size()),
                context.text("score.count", events.size()));
    }

    private static double mean(List<Happening> events) {
        return events.stream().mapToDouble(one -> one.score().getAsDouble()).average().orElse(0);
    }

    private TableView table(DyadView.Direction there, DyadView.Direction back) {
        List<TableView.Row> rows = new ArrayList<>();
        for (DyadView.Direction way : List.of(there, back)) {
            for (DyadView.Period period : way.periods()) {
                rows.add(
                        new TableView.Row(
                                "",
                                "",
                                List.of(
                                        TableView.Cell.of(way.title()),
                                        TableView.Cell.of(period.label()),
                                        TableView.Cell.score(context, period.mean()),
                                        TableView.Cell.count(context, period.count())),
                                List.of()));
            }
        }
        return TableView.of(context, "scores", List.of("direction", "year", "mean", "n"), rows);
    }
}
