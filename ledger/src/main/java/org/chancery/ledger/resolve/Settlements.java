package org.chancery.ledger.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome;

/**
 * What came of forecasts, from one resolution to the next: a forecast is settled anew when
 * something changed in what its outcome is made of, or is told elsewhere with a word of it.
 */
final class Settlements {
    private final Memo<Sighting, List<String>> words = new Memo<>();
    private final Memo<Settlement.Basis, Outcome> outcomes = new Memo<>();

    /** Each word is held once. */
    private final Map<String, String> vocabulary = new HashMap<>();

    private Telling before = new Telling(Set.of());

    /** The outcome of every forecast, given what belongs together and by what people are called. */
    List<Outcome> of(
            List<Sighting> ordered,
            List<List<Sighting>> groups,
            TargetDisputes targets,
            Set<String> named) {
        words.begin();
        outcomes.begin();
        Telling telling = new Telling(named);
        for (Sighting one : ordered) {
            if (!(one.statement() instanceof Forecast)) {
                telling.add(one, words.of(one, this::words));
            }
        }
        Set<String> changed = telling.changedSince(before);
        Settlement settlement = new Settlement(ordered, groups, targets, telling);
        List<Outcome> settled =
                ordered.stream()
                        .filter(one -> one.statement() instanceof Forecast)
                        .map(settlement::basis)
                        .map(
                                basis ->
                                        isTouched(basis.forecast(), changed)
                                                ? outcomes.anew(basis, settlement::outcome)
                                                : outcomes.of(basis, settlement::outcome))
                        .toList();
        words.end();
        outcomes.end();
        before = telling;
        return settled;
    }

    private boolean isTouched(Sighting forecast, Set<String> changed) {
        return words.of(forecast, this::words).stream().anyMatch(changed::contains);
    }

    /** The telling words of a quote, or of what a forecast expects and on what it depends. */
    private List<String> words(Sighting one) {
        String text =
                one.statement() instanceof Forecast forecast
                        ? forecast.expects() + " " + forecast.condition().orElse("")
                        : one.finding().evidence().quote();
        return Words.telling(text).stream()
                .map(word -> vocabulary.computeIfAbsent(word, same -> same))
                .toList();
    }
}
