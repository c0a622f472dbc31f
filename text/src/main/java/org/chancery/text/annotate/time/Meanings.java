package org.chancery.text.annotate.time;

import java.util.Map;
import java.util.function.Function;

/** The meanings that a rule file may name. */
final class Meanings {
    private static final Map<String, Function<Captures, Reading>> BY_NAME =
            Map.ofEntries(
                    Map.entry("day", CalendarReadings::day),
                    Map.entry("day-of-month", CalendarReadings::dayOfMonth),
                    Map.entry("weekday-of-month", CalendarReadings::weekdayOfMonth),
                    Map.entry("easter", CalendarReadings::easter),
                    Map.entry("days", CalendarReadings::days),
                    Map.entry("month", CalendarReadings::month),
                    Map.entry("months", CalendarReadings::months),
                    Map.entry("season", CalendarReadings::season),
                    Map.entry("quarter", CalendarReadings::quarter),
                    Map.entry("half", CalendarReadings::half),
                    Map.entry("year", CalendarReadings::year),
                    Map.entry("years", CalendarReadings::years),
                    Map.entry("decade", CalendarReadings::decade),
                    Map.entry("century", CalendarReadings::century),
                    Map.entry("offset", RelativeReadings::offset),
                    Map.entry("weekday", RelativeReadings::weekday),
                    Map.entry("which-weekday", RelativeReadings::whichWeekday),
                    Map.entry("weekday-of-week", RelativeReadings::weekdayOfWeek),
                    Map.entry("month-of-year", RelativeReadings::monthOfYear),
                    Map.entry("later-weekday", RelativeReadings::laterWeekday),
                    Map.entry("unit", RelativeReadings::unit),
                    Map.entry("new-year", RelativeReadings::newYear),
                    Map.entry("which-month", RelativeReadings::whichMonth),
                    Map.entry("which-season", RelativeReadings::whichSeason),
                    Map.entry("weekend", RelativeReadings::weekend),
                    Map.entry("next-told", NarrativeReadings::next),
                    Map.entry("later-told", NarrativeReadings::later),
                    Map.entry("same-told", NarrativeReadings::same),
                    Map.entry("day-told", NarrativeReadings::dayOf),
                    Map.entry("ago", RelativeReadings::ago),
                    Map.entry("hence", RelativeReadings::hence),
                    Map.entry("stretch", RelativeReadings::stretch),
                    Map.entry("reference", RelativeReadings::reference),
                    Map.entry("duration", RelativeReadings::duration),
                    Map.entry("compound", RelativeReadings::compound),
                    Map.entry("set", RelativeReadings::set),
                    Map.entry("part", CompositeReadings::part),
                    Map.entry("earlier", CompositeReadings::earlier),
                    Map.entry("later", CompositeReadings::later),
                    Map.entry("between", CompositeReadings::between),
                    Map.entry("since", CompositeReadings::since),
                    Map.entry("until", CompositeReadings::until),
                    Map.entry("before", CompositeReadings::before),
                    Map.entry("after", CompositeReadings::after),
                    Map.entry("distance", CompositeReadings::distance),
                    Map.entry("within", CompositeReadings::within),
                    Map.entry("edge", CompositeReadings::edge),
                    Map.entry("lasting", CompositeReadings::lasting),
                    Map.entry("year-to", CompositeReadings::yearTo),
                    Map.entry("week-of", CompositeReadings::weekOf),
                    Map.entry("same", caught -> caught.time("time")));

    private Meanings() {}

    static Function<Captures, Reading> named(String name) {
        Function<Captures, Reading> meaning = BY_NAME.get(name);
        if (meaning == null) {
            throw new IllegalStateException(
                    "No meaning '" + name + "'; there are " + BY_NAME.keySet());
        }
        return meaning;
    }
}
