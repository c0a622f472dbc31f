package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the amounts that matter between states and drops idle small numbers: "the two sides",
 * "both", "its three neighbours".
 */
final class Relevance {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final Set<String> ALWAYS =
            Set.of(
                    Amount.MONEY,
                    "share",
                    "arms",
                    "length",
                    "area",
                    "volume",
                    "mass",
                    "power",
                    "energy");

    private final Set<String> definite;

    private Relevance(Set<String> definite) {
        this.definite = definite;
    }

    static Relevance load() {
        return new Relevance(
                QuantityResources.rows("definite.tsv").stream()
                        .map(row -> row[0])
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** True when an amount of this unit should be kept. */
    boolean test(SentenceAmounts sentence, Amount amount, Unit unit, boolean joined) {
        boolean small = amount.value().filter(it -> it.compareTo(TEN) <= 0).isPresent();
        boolean pointsBack = small && isDefinite(sentence, amount);
        String kind = unit.unitClass();
        if (kind.equals("duration")) {
            return !pointsBack || joined;
        }
        if (joined && !ALWAYS.contains(kind)) {
            return kind.equals("people") && atLeast(amount, TEN);
        }
        if (kind.equals(Amount.MONEY) || kind.equals("share")) {
            return true;
        }
        if (pointsBack) {
            return false;
        }
        if (ALWAYS.contains(kind) || kind.equals("troops")) {
            return true;
        }
        return switch (kind) {
            case "count" -> !isOne(sentence, amount);
            case "people", "times_word", "body" -> atLeast(amount, THREE);
            case "member" -> atLeast(amount, THREE) && !small;
            default -> amount.value().isPresent() && atLeast(amount, TWO);
        };
    }

    /** "One condition": an article rather than a count. */
    private static boolean isOne(SentenceAmounts sentence, Amount amount) {
        return amount.span().in(sentence.text()).equalsIgnoreCase("one")
                || (amount.value().filter(it -> it.compareTo(BigDecimal.ONE) == 0).isPresent()
                        && sentence.text().startsWith("One", amount.span().start()));
    }

    private static boolean atLeast(Amount amount, BigDecimal least) {
        return amount.value().map(it -> it.compareTo(least) >= 0).orElse(true);
    }

    private boolean isDefinite(SentenceAmounts sentence, Amount amount) {
        Optional<Lexeme> previous = sentence.lexemeBefore(amount.whole(), 1);
        return previous.filter(
                        it ->
                                definite.contains(it.lower())
                                        || it.lower().endsWith("'s")
                                        || it.lower().endsWith("’s"))
                .isPresent();
    }
}
