package org.chancery.text.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chancery.model.text.TimeExpression.Kind;
import org.chancery.model.time.DateRange;

/** Times made of other times: their parts, the days between two, from one on, up to one. */
final class CompositeReadings {
    private CompositeReadings() {}

    /** "early", "mid-", "late", "the end of" a time. */
    static Reading part(Captures caught) {
        Part part = Part.valueOf(caught.need("part"));
        Reading whole = caught.time("time");
        return new Reading(
                Kind.DATE,
                Grain.SPAN,
                whole.relative(),
                part + " " + whole.template(),
                anchor -> Parts.of(part, whole.grain(), whole.days().apply(anchor)));
    }

    /** "earlier this year": from its first day to today. */
    static Reading earlier(Captures caught) {
        return cut(caught, (whole, today) -> DateRange.until(today));
    }

    /** "later this month": from today to its last day. */
    static Reading later(Captures caught) {
        return cut(caught, (whole, today) -> DateRange.from(today));
    }

    private static Reading cut(Captures caught, BiFunction<DateRange, LocalDate, DateRange> side) {
        Reading whole = caught.time("time");
        return Reading.relative(
                Grain.SPAN,
                whole.template(),
                anchor -> {
                    DateRange days = whole.days().apply(anchor.anchor());
                    return days.intersection(side.apply(days, anchor.today())).orElse(days);
                });
    }

    /** "from … to …", "between … and …": both ends included. */
    static Reading between(Captures caught) {
        Reading first = caught.time("time");
        Reading last = caught.time("timeb");
        return new Reading(
                Kind.DATE,
                Grain.SPAN,
                first.relative() || last.relative(),
                first.template() + "/" + last.template(),
                anchor -> between(first, last, anchor));
    }

    /** The end lends the beginning its year: "from March 3 to April 5, 1999". */
    private static DateRange between(Reading first, Reading last, Anchor anchor) {
        DateRange end = last.days().apply(anchor);
        boolean noYear = first.template().matches("XXXX-\\d.*");
        boolean lend = noYear && !last.relative() && end.isClosed();
        DateRange start =
                first.days().apply(lend ? new Anchor(end.earliest(), Tense.PAST) : anchor);
        DateRange whole = CalendarReadings.through(start, end);
        if (whole.isUnknown() && start.isClosed() && last.relative()) {
            return CalendarReadings.through(
                    start, last.days().apply(new Anchor(start.latest(), Tense.FUTURE)));
        }
        return whole;
    }

    /** "since 1991": from its first day to the report's. */
    static Reading since(Captures caught) {
        return bounded(
                caught,
                "since",
                (days, anchor) ->
                        open(days.earliest(), anchor.today().filter(t -> reaches(days, t))));
    }

    private static boolean reaches(DateRange days, LocalDate today) {
        return days.earliest().isPresent() && !days.earliest().get().isAfter(today);
    }

    /** "until", "by", "no later than": up to its last day. */
    static Reading until(Captures caught) {
        return bounded(caught, "until", (days, anchor) -> open(Optional.empty(), days.latest()));
    }

    static Reading before(Captures caught) {
        return bounded(
                caught,
                "before",
                (days, anchor) ->
                        open(Optional.empty(), days.earliest().map(day -> day.minusDays(1))));
    }

    static Reading after(Captures caught) {
        return bounded(
                caught,
                "after",
                (days, anchor) ->
                        open(days.latest().map(day -> day.plusDays(1)), Optional.empty()));
    }

    /** "the year to June": the twelve months that end with it. */
    static Reading yearTo(Captures caught) {
        Reading end = caught.time("time");
        return new Reading(
                Kind.DATE,
                Grain.SPAN,
                end.relative(),
                "P1Y/" + end.template(),
                anchor ->
                        end.days()
                                .apply(anchor)
                                .latest()
                                .map(day -> DateRange.between(day.plusDays(1).minusYears(1), day))
                                .orElse(DateRange.unknown()));
    }

    /** "two weeks before May 3", "a year after 1999". */
    static Reading distance(Captures caught) {
        Unit unit = Unit.of(caught.need("unit"));
        String count = caught.word("number").orElse("1");
        if (count.equals("X")) {
            return Reading.lasting(Kind.DURATION, unit.grain(), "PX" + unit.letter());
        }
        int number = Integer.parseInt(count) * caught.number("direction");
        Reading from = caught.time("time");
        return new Reading(
                Kind.DATE,
                from.grain(),
                from.relative(),
                "%s%+d%s".formatted(from.template(), number, unit.letter()),
                anchor -> {
                    DateRange days = from.days().apply(anchor);
                    return new DateRange(
                            days.earliest().map(day -> unit.shift(day, number)),
                            days.latest().map(day -> unit.shift(day, number)),
                            "");
                });
    }

    /** "Monday of last week", "the first week of May", "the 5th of next month". */
    static Reading within(Captures caught) {
        Reading whole = caught.time("time");
        return new Reading(
                Kind.DATE,
                Grain.SPAN,
                whole.relative(),
                "in " + whole.template(),
                anchor -> Within.of(caught, whole.days().apply(anchor)));
    }

    /** "the first nine months of 1997", "the last ten days of May". */
    static Reading edge(Captures caught) {
        Unit unit = Unit.of(caught.need("unit"));
        Reading whole = caught.time("time");
        Optional<Integer> count =
                caught.word("number").filter(n -> !n.equals("X")).map(Integer::valueOf);
        boolean first = caught.number("side") > 0;
        return new Reading(
                Kind.DATE,
                Grain.SPAN,
                whole.relative(),
                "%s %s".formatted(first ? "start of" : "end of", whole.template()),
                anchor -> edge(unit, count, first, whole.days().apply(anchor)));
    }

    private static DateRange edge(
            Unit unit, Optional<Integer> count, boolean first, DateRange whole) {
        if (count.isEmpty() || !whole.isClosed()) {
            return whole;
        }
        LocalDate start = whole.earliest().get();
        LocalDate next = whole.latest().get().plusDays(1);
        DateRange edge =
                first
                        ? DateRange.between(start, unit.shift(start, count.get()).minusDays(1))
                        : DateRange.between(unit.shift(next, -count.get()), next.minusDays(1));
        return edge.intersection(whole).orElse(whole);
    }

    /** "three days beginning May 5". */
    static Reading lasting(Captures caught) {
        Unit unit = Unit.of(caught.need("unit"));
        Optional<Integer> count =
                caught.word("number").filter(n -> !n.equals("X")).map(Integer::valueOf);
        Reading start = caught.time("time");
        return new Reading(
                Kind.DATE,
                Grain.SPAN,
                start.relative(),
                "from " + start.template(),
                anchor -> {
                    DateRange days = start.days().apply(anchor);
                    return days.isClosed() && count.isPresent()
                            ? lasting(unit, count.get(), days.earliest().get())
                            : days;
                });
    }

    private static DateRange lasting(Unit unit, int count, LocalDate first) {
        return DateRange.between(first, unit.shift(first, count).minusDays(1));
    }

    /** "the week of May 6". */
    static Reading weekOf(Captures caught) {
        Reading day = caught.time("time");
        return new Reading(
                Kind.DATE,
                Grain.WEEK,
                day.relative(),
                "week of " + day.template(),
                anchor ->
                        day.days()
                                .apply(anchor)
                                .earliest()
                                .map(Unit.WEEK::holding)
                                .orElse(DateRange.unknown()));
    }

    private static Reading bounded(
            Captures caught, String word, BiFunction<DateRange, Anchor, DateRange> bound) {
        Reading time = caught.time("time");
        return new Reading(
                Kind.DATE,
                Grain.SPAN,
                time.relative(),
                word + " " + time.template(),
                anchor -> {
                    DateRange days = time.days().apply(anchor);
                    return days.isUnknown() ? days : bound.apply(days, anchor);
                });
    }

    private static DateRange open(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new DateRange(first, last, "");
    }
}
