package org.chancery.ledger.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.statement.Forecast;

/** Two forecasts are one when the same people expect the same, in like words, for a like time. */
final class ForecastMatcher implements Matcher<ForecastMatcher.Features> {
    private static final double ALIKE = 0.6;

    record Features(Sighting sighting, Forecast said, Set<String> who, Set<String> words) {}

    @Override
    public Features features(Sighting sighting) {
        Forecast said = (Forecast) sighting.statement();
        return new Features(
                sighting, said, Actors.ids(said.forecasters()), Words.telling(said.expects()));
    }

    @Override
    public Set<String> keys(Features one) {
        Set<String> keys = new TreeSet<>();
        String who = String.join(" ", one.who()) + " ";
        one.words().stream().limit(4).forEach(word -> keys.add(who + word));
        return keys;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        if (!a.who().equals(b.who())) {
            return Verdict.unrelated();
        }
        if (!a.said().due().overlaps(b.said().due())) {
            return Verdict.apart("they are for different times");
        }
        double likeness = Words.likeness(a.words(), b.words());
        return likeness >= ALIKE
                ? Verdict.same(likeness, "the same expectation in like words")
                : Verdict.unrelated();
    }
}
