package org.chancery.pages.view;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownReport;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Revision;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Visit;
import org.chancery.model.time.DateRange;
import org.chancery.pages.dossier.Dyad;
import org.chancery.pages.dossier.Happening;
import org.chancery.pages.drawing.Timeline;
import org.chancery.pages.drawing.Timeline.Dot;
import org.chancery.pages.drawing.Timeline.Point;
import org.chancery.pages.drawing.Timeline.Track;
import org.chancery.pages.words.Prose;

/** What passed between two states, as lanes over time. */
final class Timelines {
    private static final int TRACKS = 12;
    private static final int REPORTS = 40;
    private static final int LABEL = 44;

    /** A wider stretch says too little about when to be drawn; it stands in the table. */
    private static final long WIDEST = 3 * 366;

    private final Context context;

    Timelines(Context context) {
        this.context = context;
    }

    /** The drawing; empty when no report has a date. */
    Optional<Content> of(Dyad dyad) {
        Set<String> pair = Set.of(dyad.one(), dyad.other());
        List<KnownReport> told = reports(pair);
        List<LocalDate> published =
                told.stream().flatMap(report -> report.dating().best().stream()).toList();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        List<Track> agreements = tracks(StatementKind.AGREEMENT, pair);
        List<Track> visits = tracks(StatementKind.VISIT, pair);
        List<Dot> dots = dots(dyad);
        List<Track> reports = told.stream().limit(REPORTS).map(this::report).toList();
        List<LocalDate> days =
                Timeline.days(
                        Stream.concat(
                                Stream.of(agreements, visits, reports)
                                        .flatMap(List::stream)
                                        .flatMap(track -> track.points().stream()),
                                dots.stream().map(Dot::point)));
        Timeline timeline =
                new Timeline(
                                main(published, agreements, visits),
                                days,
                                context.text("timeline.past"))
                        .lane(context.text("section.visits"), visits)
                        .lane(context.text("section.agreements"), agreements)
                        .dots(
                                context.text("section.events"),
                                context.text("timeline.friendly"),
                                context.text("timeline.hostile"),
                                dots)
                        .lane(context.text("section.reports"), reports);
        return Optional.of(
                timeline.svg(
                        context.text("timeline.title", dyad.oneName(), dyad.otherName()),
                        context.text("timeline.description")));
    }

    /** The reports and whatever is planned for after them. */
    private static List<LocalDate> main(
            List<LocalDate> published, List<Track> agreements, List<Track> visits) {
        List<LocalDate> main = new ArrayList<>(published);
        LocalDate first = published.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate limit = published.stream().max(LocalDate::compareTo).orElseThrow().plusYears(2);
        Stream.of(agreements, visits)
                .flatMap(List::stream)
                .flatMap(track -> track.points().stream())
                .map(Point::from)
                .filter(day -> day.isAfter(first) && day.isBefore(limit))
                .map(day -> day.minusMonths(11))
                .filter(day -> day.isAfter(first))
                .forEach(main::add);
        return main;
    }

    private List<Track> tracks(StatementKind kind, Set<String> pair) {
        return context.dossier().entries(kind).stream()
                .filter(entry -> concerns(entry, pair))
                .flatMap(entry -> track(entry).stream())
                .limit(TRACKS)
                .sorted(Comparator.comparing(track -> track.points().get(0).from()))
                .toList();
    }

    private boolean concerns(Entry entry, Set<String> pair) {
        Set<String> codes = new TreeSet<>();
        for (KnownFinding known : context.dossier().findings(entry)) {
            Statement statement = known.finding().statement();
            codes.addAll(Happening.codes(Cards.actors(statement)));
            if (statement instanceof Visit visit) {
                visit.place().flatMap(place -> place.country()).ifPresent(codes::add);
            }
        }
        return codes.containsAll(pair);
    }

    private Optional<Track> track(Entry entry) {
        List<Point> points =
                entry.history().stream()
                        .flatMap(revision -> point(entry, revision).stream())
                        .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Track(entry.of().word(), Prose.cut(label(entry), LABEL), points));
    }

    private String label(Entry entry) {
        if (entry.of() == StatementKind.VISIT) {
            return context.dossier().findings(entry).stream()
                    .map(known -> (Visit) known.finding().statement())
                    .min(Comparator.comparing(visit -> visit.place().isEmpty()))
                    .map(context.wording()::summary)
                    .orElse(entry.title());
        }
        return context.title(entry).replaceFirst(" \\([^()]*\\)$", "");
    }

    /** Where a step lies: when it was reached, or else when it was reported. */
    private Optional<Point> point(Entry entry, Revision revision) {
        Optional<KnownFinding> known = context.dossier().finding(revision.because());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        DateRange told = context.wording().when(known.get().finding().statement());
        boolean drawable = told.days().filter(days -> days <= WIDEST).isPresent();
        Optional<DateRange> when =
                drawable ? Optional.of(told) : known.get().best().map(DateRange::day);
        return when.map(
                range ->
                        new Point(
                                range.earliest().orElseThrow(),
                                range.latest().orElseThrow(),
                                Rung.look(revision.stage()),
                                title(entry, revision, range),
                                context.to().entry(entry.id()),
                                Quote.day(known.get())));
    }

    private String title(Entry entry, Revision revision, DateRange when) {
        return context.title(entry)
                + " · "
                + context.wording().stage(revision.stage())
                + " · "
                + context.wording().days().range(when);
    }

    private List<Dot> dots(Dyad dyad) {
        return dyad.events().stream()
                .filter(one -> one.day().isPresent() && one.score().isPresent())
                .sorted(Tables.byDay())
                .map(
                        one ->
                                new Dot(
                                        new Point(
                                                one.day().get(),
                                                one.day().get(),
                                                Tables.look(one.event()),
                                                context.wording().summary(one.event())
                                                        + " · "
                                                        + context.wording().type(one.event())
                                                        + " · "
                                                        + context.wording()
                                                                .days()
                                                                .range(one.event().when()),
                                                context.to().entry(one.entry().id()),
                                                Quote.day(one.best())),
                                        one.score().getAsDouble() >= 0))
                .toList();
    }

    /** The dated reports that tell of both. */
    private List<KnownReport> reports(Set<String> pair) {
        return context.dossier().reports().stream()
                .filter(report -> report.dating().best().isPresent())
                .filter(
                        report ->
                                context.dossier().findingsIn(report.article()).stream()
                                        .map(known -> known.finding().statement())
                                        .map(Cards::actors)
                                        .map(Happening::codes)
                                        .anyMatch(codes -> codes.containsAll(pair)))
                .toList();
    }

    private Track report(KnownReport report) {
        LocalDate day = report.dating().best().orElseThrow();
        return new Track(
                "report",
                Prose.cut(ReportName.of(report), 22),
                List.of(
                        new Point(
                                day,
                                day,
                                "held",
                                ReportName.title(report)
                                        + " · "
                                        + context.wording()
                                                .days()
                                                .range(report.dating().published()),
                                context.to().report(report.article()),
                                day.toString())));
    }
}
