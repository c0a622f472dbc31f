package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.text.Span;

/**
 * Joins what is one length of time told in two units: "two years and three months" is 27 months,
 * "an hour and 20 minutes" 80 minutes. Decades and centuries are told in years.
 */
final class LongDurations {
    /** How many of the smaller unit make one of the larger. */
    private static final Map<String, Map<String, Integer>> PARTS =
            Map.of(
                    "year", Map.of("month", 12),
                    "week", Map.of("day", 7),
                    "day", Map.of("hour", 24),
                    "hour", Map.of("minute", 60),
                    "minute", Map.of("second", 60));

    private static final Map<String, Integer> YEARS = Map.of("decade", 10, "century", 100);

    private LongDurations() {}

    /** The amounts, those that go together as one. */
    static List<Amount> join(List<Amount> amounts, List<Lexeme> lexemes) {
        List<Amount> joined = new ArrayList<>();
        for (Amount amount : amounts) {
            int start = start(lexemes, amount);
            boolean and = start >= 2 && lexemes.get(start - 1).is("and");
            Optional<Amount> whole = Optional.empty();
            if (and && !joined.isEmpty() && endsAt(joined.get(joined.size() - 1), lexemes, start)) {
                Amount larger = joined.get(joined.size() - 1);
                whole = sum(larger.value(), larger.unit(), larger.whole(), amount);
                whole.ifPresent(it -> joined.remove(joined.size() - 1));
            } else if (and && start >= 3 && isOne(lexemes, start - 3)) {
                Lexeme unit = lexemes.get(start - 2);
                Span one = lexemes.get(start - 3).span();
                whole = sum(Optional.of(BigDecimal.ONE), unit.lower(), one, amount);
            }
            joined.add(inYears(whole.orElse(amount)));
        }
        return List.copyOf(joined);
    }

    private static Amount inYears(Amount amount) {
        Optional<BigDecimal> years =
                Optional.ofNullable(YEARS.get(amount.unit())).map(BigDecimal::valueOf);
        return years.map(
                        factor ->
                                new Amount(
                                        amount.span(),
                                        amount.value().map(factor::multiply),
                                        amount.upper().map(factor::multiply),
                                        "year",
                                        amount.unitClass(),
                                        Optional.empty(),
                                        amount.comparator(),
                                        amount.whole(),
                                        amount.large()))
                .orElse(amount);
    }

    private static Optional<Amount> sum(
            Optional<BigDecimal> larger, String unit, Span from, Amount smaller) {
        Optional<Integer> parts =
                Optional.ofNullable(PARTS.getOrDefault(unit, Map.of()).get(smaller.unit()));
        if (parts.isEmpty() || larger.isEmpty() || smaller.value().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = larger.get().multiply(BigDecimal.valueOf(parts.get()));
        return Optional.of(
                new Amount(
                        from.cover(smaller.span()),
                        Optional.of(value.add(smaller.value().get())),
                        Optional.empty(),
                        smaller.unit(),
                        smaller.unitClass(),
                        Optional.empty(),
                        Optional.empty(),
                        from.cover(smaller.whole()),
                        false));
    }

    /** "an hour and …", but not "once a year and …" nor "12 hours a day and …". */
    private static boolean isOne(List<Lexeme> lexemes, int at) {
        Lexeme one = lexemes.get(at);
        boolean distributes =
                at > 0 && lexemes.get(at - 1).lower().matches("once|twice|times|\\w+s");
        return one.is("one") || ((one.is("a") || one.is("an")) && !distributes);
    }

    private static boolean endsAt(Amount amount, List<Lexeme> lexemes, int next) {
        return amount.whole().end() == lexemes.get(next - 2).span().end();
    }

    private static int start(List<Lexeme> lexemes, Amount amount) {
        for (int at = 0; at < lexemes.size(); at++) {
            if (lexemes.get(at).span().start() >= amount.whole().start()) {
                return at;
            }
        }
        return lexemes.size();
    }
}
