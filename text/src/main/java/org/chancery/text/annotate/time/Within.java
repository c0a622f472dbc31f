package org.chancery.text.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.chancery.model.time.DateRange;

/** A day or unit picked out of a longer time: its Monday, its fifth day, its last week. */
final class Within {
    private Within() {}

    /**
     * @param caught the position {@code nth} (-1 for the last), and a {@code weekday}, a {@code
     *     unit} or neither, for days
     */
    static DateRange of(Captures caught, DateRange whole) {
        if (!whole.isClosed()) {
            return DateRange.unknown();
        }
        int nth = caught.numberIfAny("nth").or(() -> caught.numberIfAny("day")).orElse(1);
        if (caught.word("weekday").isPresent()) {
            return weekday(DayOfWeek.of(caught.number("weekday")), nth, whole);
        }
        return caught.word("unit")
                .map(unit -> unit(Unit.of(unit), nth, whole))
                .orElseGet(() -> inside(DateRange.day(start(whole).plusDays(nth - 1L)), whole));
    }

    private static DateRange weekday(DayOfWeek day, int nth, DateRange whole) {
        LocalDate found =
                nth < 0
                        ? end(whole).with(TemporalAdjusters.previousOrSame(day))
                        : start(whole).with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth - 1L);
        return inside(DateRange.day(found), whole);
    }

    /** The first week of a month is the first whose Thursday lies in it, as in ISO 8601. */
    private static DateRange unit(Unit unit, int nth, DateRange whole) {
        LocalDate within = nth < 0 ? end(whole) : start(whole);
        DateRange first = unit.holding(within);
        if (unit == Unit.WEEK) {
            boolean mostlyOutside =
                    !whole.contains(first.earliest().get().plusDays(3))
                            && !(nth < 0 && whole.contains(first.earliest().get()));
            within = mostlyOutside ? within.plusWeeks(nth < 0 ? -1 : 1) : within;
        }
        LocalDate picked = unit.shift(within, nth < 0 ? nth + 1 : nth - 1);
        return unit.holding(picked);
    }

    private static DateRange inside(DateRange found, DateRange whole) {
        return found.overlaps(whole) ? found : DateRange.unknown();
    }

    private static LocalDate start(DateRange whole) {
        return whole.earliest().get();
    }

    private static LocalDate end(DateRange whole) {
        return whole.latest().get();
    }
}
