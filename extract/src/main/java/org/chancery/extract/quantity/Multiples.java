package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.text.Token;

/**
 * Reads verbs that say how many times as much something becomes: "to treble the turnover". They are
 * in {@code multiples.tsv}.
 */
final class Multiples {
    private final Map<String, BigDecimal> verbs;

    private Multiples(Map<String, BigDecimal> verbs) {
        this.verbs = verbs;
    }

    static Multiples load() {
        return new Multiples(
                QuantityResources.rows("multiples.tsv").stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        row -> row[0], row -> new BigDecimal(row[1]))));
    }

    /** How many times as much a verb says that there is or will be; a half for "halve". */
    Optional<BigDecimal> of(Token word) {
        return Optional.of(word)
                .filter(it -> it.tag().startsWith("VB"))
                .map(it -> verbs.get(it.lemma()));
    }
}
