package org.chancery.outlook.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who foretold how well: the score of stated forecasts by speaker, by office and by kind.
 *
 * <p>A forecast of several speakers counts for each of them, and once in {@code all}.
 *
 * @param all every forecast
 * @param speakers by whose forecast it is, those with the most settled first
 * @param offices by the office the speaker held at the time
 * @param kinds by what sort of looking ahead it is, such as "promise"
 */
public record Scoreboard(Tally all, List<Tally> speakers, List<Tally> offices, List<Tally> kinds) {
    private static final Comparator<Tally> ORDER =
            Comparator.comparingInt((Tally tally) -> -tally.settled())
                    .thenComparingInt(tally -> -tally.told())
                    .thenComparing(Tally::name);

    public Scoreboard {
        speakers = List.copyOf(speakers);
        offices = List.copyOf(offices);
        kinds = List.copyOf(kinds);
    }

    /** The score of these forecasts. */
    public static Scoreboard of(Collection<StatedForecast> forecasts) {
        return new Scoreboard(
                Tally.of("all", forecasts),
                tallies(forecasts, StatedForecast::speakers),
                tallies(forecasts, StatedForecast::offices),
                tallies(forecasts, one -> List.of(one.forecast().form().word())));
    }

    private static List<Tally> tallies(
            Collection<StatedForecast> forecasts, Function<StatedForecast, List<String>> names) {
        Map<String, List<StatedForecast>> groups = new TreeMap<>();
        for (StatedForecast one : forecasts) {
            for (String name : names.apply(one)) {
                groups.computeIfAbsent(name, n -> new ArrayList<>()).add(one);
            }
        }
        return groups.entrySet().stream()
                .map(group -> Tally.of(group.getKey(), group.getValue()))
                .sorted(ORDER)
                .toList();
    }
}
