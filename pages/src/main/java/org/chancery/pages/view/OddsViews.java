package org.chancery.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.outlook.odds.Act;
import org.chancery.outlook.odds.Backtest;
import org.chancery.outlook.odds.Hindsight;
import org.chancery.outlook.odds.Odds;
import org.chancery.outlook.odds.Pair;
import org.chancery.outlook.odds.Shortage;
import org.chancery.pages.address.Anchors;
import org.chancery.pages.dossier.Dyad;
import org.chancery.pages.drawing.OddsChart;
import org.chancery.pages.drawing.OddsChart.Stretch;
import org.chancery.pages.view.TableView.Cell;
import org.chancery.pages.view.TableView.Row;

/** Odds between two states over time, against what happened. */
final class OddsViews {
    /** How many days each estimate looks ahead. */
    static final int DAYS = 30;

    /** How many estimates are looked back upon. */
    static final int MONTHS = 24;

    /** Fewer than these tell nothing of who estimates better. */
    private static final int FEW = 10;

    private final Context context;

    OddsViews(Context context) {
        this.context = context;
    }

    /** One act, month after month. */
    private record Course(Act act, List<Hindsight.Point> points) {
        boolean hasOdds() {
            return points.stream().anyMatch(point -> point.odds().probability().isPresent());
        }

        /** Those that can be scored: over, and with something to be held against. */
        List<Hindsight.Point> settled() {
            return points.stream()
                    .filter(point -> point.happened().isPresent())
                    .filter(point -> point.odds().baseRate().isPresent())
                    .toList();
        }

        /** The mean squared distance of what was said from what came. */
        double brier(Function<Odds, Optional<Double>> said) {
            return settled().stream()
                    .mapToDouble(
                            point ->
                                    said.apply(point.odds()).orElseThrow()
                                            - (point.happened().orElseThrow() ? 1 : 0))
                    .map(distance -> distance * distance)
                    .average()
                    .orElse(0);
        }
    }

    OddsView of(Dyad dyad) {
        List<Course> courses =
                context.hindsight().stream()
                        .flatMap(hindsight -> courses(hindsight, dyad))
                        .toList();
        List<Course> told = courses.stream().filter(Course::hasOdds).toList();
        return new OddsView(
                Anchors.oddsName(dyad.one(), dyad.other()),
                context.to().odds(dyad.one(), dyad.other()),
                dyad.oneName() + " – " + dyad.otherName(),
                context.to().dyad(dyad.one(), dyad.other()),
                context.text("odds.lead", DAYS),
                told.isEmpty() ? missing(courses) : "",
                told.stream().map(this::drawn).toList(),
                months(told.isEmpty() ? List.of() : courses),
                scores(told));
    }

    private static Stream<Course> courses(Hindsight hindsight, Dyad dyad) {
        Pair pair = Pair.of(dyad.one(), dyad.other());
        return Stream.of(Act.values()).map(act -> new Course(act, hindsight.of(pair, act)));
    }

    /** As it stands now: why the next month has no odds. */
    private String missing(List<Course> courses) {
        return courses.stream()
                .flatMap(course -> last(course).odds().shortage().stream())
                .findFirst()
                .map(this::words)
                .orElseGet(() -> context.text("odds.none"));
    }

    private static Hindsight.Point last(Course course) {
        return course.points().get(course.points().size() - 1);
    }

    private String words(Shortage shortage) {
        String kind = shortage.kind().name().toLowerCase(Locale.ROOT);
        return context.text(
                "odds.short." + kind, shortage.have(), shortage.need(), shortage.window());
    }

    private String act(Act act) {
        return context.text("odds.act." + act.name().toLowerCase(Locale.ROOT));
    }

    private OddsView.Drawn drawn(Course course) {
        String title = act(course.act());
        List<Hindsight.Point> said =
                course.points().stream()
                        .filter(point -> point.odds().probability().isPresent())
                        .toList();
        long over = said.stream().filter(point -> point.happened().isPresent()).count();
        long came = said.stream().filter(point -> point.happened().orElse(false)).count();
        String words = context.text("odds.came", over, came);
        // Months before there were any odds are told by the table alone.
        int first = course.points().indexOf(said.get(0));
        List<Stretch> drawn =
                course.points().subList(first, course.points().size()).stream()
                        .map(this::stretch)
                        .toList();
        return new OddsView.Drawn(title, words, OddsChart.svg(title + ". " + words, drawn));
    }

    private Stretch stretch(Hindsight.Point point) {
        LocalDate from = LocalDate.ofEpochDay(point.origin());
        LocalDate known = point.happened().isPresent() ? from.plusDays(DAYS) : from.minusDays(1);
        return new Stretch(
                from.toString().substring(0, 7),
                number(point.odds().probability()),
                number(point.odds().baseRate()),
                point.happened(),
                context.wording().days().day(from)
                        + ": "
                        + percent(point.odds().probability())
                        + ", "
                        + came(point),
                known.toString());
    }

    private static OptionalDouble number(Optional<Double> given) {
        return given.isPresent() ? OptionalDouble.of(given.get()) : OptionalDouble.empty();
    }

    private String percent(Optional<Double> share) {
        return share.map(context.wording()::percent).orElse("–");
    }

    private String came(Hindsight.Point point) {
        return context.text(
                point.happened().map(came -> came ? "odds.yes" : "odds.no").orElse("odds.open"));
    }

    private TableView months(List<Course> courses) {
        List<Row> rows = new ArrayList<>();
        for (Course course : courses) {
            for (Hindsight.Point point : course.points()) {
                rows.add(month(course.act(), point));
            }
        }
        return TableView.of(
                context,
                "odds",
                List.of("day", "what", "odds", "baserate", "persistence", "came", "reason"),
                rows);
    }

    private Row month(Act act, Hindsight.Point point) {
        Odds odds = point.odds();
        return new Row(
                "",
                "",
                List.of(
                        Cell.of(LocalDate.ofEpochDay(point.origin()).toString()),
                        Cell.of(act(act)),
                        Cell.number(percent(odds.probability())),
                        Cell.number(percent(odds.baseRate())),
                        Cell.number(percent(odds.persistence())),
                        Cell.of(came(point)),
                        Cell.of(odds.shortage().map(this::words).orElseGet(() -> ground(odds)))),
                List.of());
    }

    private String ground(Odds odds) {
        return context.text(odds.baseRate().isPresent() ? "odds.learnt" : "odds.own");
    }

    private TableView scores(List<Course> told) {
        List<Row> rows = new ArrayList<>();
        for (Course course : told) {
            if (!course.settled().isEmpty()) {
                rows.add(pair(course));
            }
            context.hindsight()
                    .flatMap(hindsight -> hindsight.ofAll(course.act()))
                    .ifPresent(test -> rows.add(all(test)));
        }
        return TableView.of(
                context,
                "oddsscores",
                List.of("what", "whose", "cases", "odds", "baserate", "persistence", "judged"),
                rows);
    }

    private Row pair(Course course) {
        int count = course.settled().size();
        double brier = course.brier(Odds::probability);
        double base = course.brier(Odds::baseRate);
        double persistence = course.brier(Odds::persistence);
        return row(
                act(course.act()),
                context.text("odds.both"),
                count,
                List.of(brier, base, persistence),
                count < FEW
                        ? context.text("odds.few", FEW)
                        : context.text(
                                brier < Math.min(base, persistence)
                                        ? "odds.better"
                                        : "odds.notbetter"));
    }

    private Row all(Backtest test) {
        boolean better =
                test.overBaseRate().interval().low() > 0
                        && test.overPersistence().interval().low() > 0;
        return row(
                act(test.act()),
                context.text("odds.all"),
                test.model().count(),
                List.of(test.model().brier(), test.baseRate().brier(), test.persistence().brier()),
                context.text(
                        better ? "odds.better.all" : "odds.notbetter.all",
                        skill(test.overBaseRate()),
                        skill(test.overPersistence())));
    }

    private String skill(Backtest.Skill skill) {
        return context.text(
                "odds.skill", skill.value(), skill.interval().low(), skill.interval().high());
    }

    private Row row(String act, String whose, int count, List<Double> briers, String verdict) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(act), Cell.of(whose)));
        cells.add(Cell.count(context, count));
        briers.forEach(brier -> cells.add(Cell.number(context.text("odds.brier", brier))));
        cells.add(Cell.of(verdict));
        return new Row("", "", cells, List.of());
    }
}
