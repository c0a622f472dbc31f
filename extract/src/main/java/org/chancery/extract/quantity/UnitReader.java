package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.quantity.PhraseTable.Hit;

/** Reads what follows a number: its currency, its unit, its rate. */
final class UnitReader {
    private static final Set<String> SIZES =
            Set.of("thick", "long", "wide", "high", "tall", "deep", "across");

    private final NumberReader numbers;
    private final UnitTables tables;

    UnitReader(NumberReader numbers, UnitTables tables) {
        this.numbers = numbers;
        this.tables = tables;
    }

    /**
     * A number with its unit.
     *
     * @param value how much, in whole units
     * @param unit what of
     * @param end the lexeme after the unit
     */
    record Measured(Optional<BigDecimal> value, Unit unit, int end) {}

    /** The unit of the number that began at {@code start}, if the tables have it. */
    Optional<Measured> read(List<Lexeme> lexemes, int start, NumberReader.Reading number) {
        int at = number.end();
        if (at >= lexemes.size()) {
            return Optional.empty();
        }
        boolean vague = number.value().isEmpty();
        int next = vague && lexemes.get(at).is("of") ? at + 1 : afterDash(lexemes, at);
        if (next >= lexemes.size()) {
            return Optional.empty();
        }
        return money(lexemes, next, number)
                .or(() -> coins(lexemes, next, number))
                .or(() -> measure(lexemes, start, next, number));
    }

    private static int afterDash(List<Lexeme> lexemes, int at) {
        boolean hyphen =
                lexemes.get(at).isDash()
                        && !lexemes.get(at).spaced()
                        && at + 1 < lexemes.size()
                        && !lexemes.get(at + 1).spaced()
                        && lexemes.get(at + 1).isWord();
        return hyphen ? at + 1 : at;
    }

    private Optional<Measured> money(List<Lexeme> lexemes, int at, NumberReader.Reading number) {
        Optional<Hit<String>> currency = tables.currencyAfter(lexemes, at);
        if (currency.isEmpty() || beginsOther(lexemes, at, currency.get())) {
            return Optional.empty();
        }
        int end = currency.get().end();
        if (currency.get().meaning().equals("GBP") && isWeight(lexemes, at, end)) {
            return Optional.of(new Measured(number.value(), new Unit("pound-mass", "mass"), end));
        }
        Unit unit = new Unit(currency.get().meaning(), Amount.MONEY);
        Optional<Measured> change = smallCoin(lexemes, end, number, unit);
        if (change.isPresent()) {
            return change;
        }
        Optional<NumberReader.Reading> scaled = lateScale(lexemes, end, number);
        return Optional.of(
                new Measured(
                        scaled.map(NumberReader.Reading::value).orElse(number.value()),
                        unit,
                        scaled.map(NumberReader.Reading::end).orElse(end)));
    }

    /** "500 pounds of explosives", "a 20-pound bag"; not "500 pounds a week". */
    private static boolean isWeight(List<Lexeme> lexemes, int at, int end) {
        boolean bare = lexemes.get(at).is("pound") || lexemes.get(at).is("pounds");
        boolean of = end < lexemes.size() && lexemes.get(end).is("of");
        boolean hyphenated = !lexemes.get(at).spaced() && lexemes.get(at - 1).isDash();
        return bare && end == at + 1 && (of || hyphenated);
    }

    /** In "20 usd 5" the code belongs to 20, but in "4 $10 notes" the sign to what follows. */
    private boolean beginsOther(List<Lexeme> lexemes, int at, Hit<String> currency) {
        return lexemes.get(at).spaced()
                && currency.end() < lexemes.size()
                && lexemes.get(currency.end()).isFigure()
                && !lexemes.get(currency.end()).spaced();
    }

    /** "75 USD million". */
    private Optional<NumberReader.Reading> lateScale(
            List<Lexeme> lexemes, int end, NumberReader.Reading number) {
        if (number.value().isEmpty() || number.large() || end >= lexemes.size()) {
            return Optional.empty();
        }
        BigDecimal factor =
                switch (lexemes.get(end).lower()) {
                    case "million" -> BigDecimal.valueOf(1_000_000);
                    case "billion" -> BigDecimal.valueOf(1_000_000_000);
                    default -> BigDecimal.ZERO;
                };
        return factor.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new NumberReader.Reading(
                                number.value().map(factor::multiply), end + 1, true, false));
    }

    /** "3 dollars 50 cents", "3 dollars and fifty cents", "three dollars fifty". */
    private Optional<Measured> smallCoin(
            List<Lexeme> lexemes, int end, NumberReader.Reading number, Unit unit) {
        if (number.value().isEmpty() || number.large()) {
            return Optional.empty();
        }
        int at = end < lexemes.size() && lexemes.get(end).is("and") ? end + 1 : end;
        Optional<NumberReader.Reading> small =
                numbers.read(lexemes, at).filter(it -> isBelowHundred(it.value()));
        if (small.isEmpty()) {
            return Optional.empty();
        }
        if (tables.signAt(lexemes, small.get().end()).isPresent()) {
            return Optional.empty();
        }
        Optional<Hit<BigDecimal>> coin = tables.coins().at(lexemes, small.get().end());
        boolean bare = closesBare(lexemes, small.get().end());
        if (coin.isEmpty() && !bare) {
            return Optional.empty();
        }
        BigDecimal share = coin.map(Hit::meaning).orElse(new BigDecimal("0.01"));
        BigDecimal part = small.get().value().get().multiply(share);
        return Optional.of(
                new Measured(
                        number.value().map(part::add),
                        unit,
                        coin.map(Hit::end).orElse(small.get().end())));
    }

    private static boolean isBelowHundred(Optional<BigDecimal> value) {
        return value.filter(it -> it.scale() <= 0)
                .filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.valueOf(100)) < 0)
                .isPresent();
    }

    /** A bare number is small coin only at the end of the clause. */
    private static boolean closesBare(List<Lexeme> lexemes, int end) {
        return end >= lexemes.size()
                || (!lexemes.get(end).isWord()
                        && !lexemes.get(end).isFigure()
                        && !lexemes.get(end).isDash()
                        && !lexemes.get(end).is("%"));
    }

    private Optional<Measured> coins(List<Lexeme> lexemes, int at, NumberReader.Reading number) {
        return tables.coins()
                .at(lexemes, at)
                .map(
                        hit ->
                                new Measured(
                                        number.value(),
                                        new Unit(coinName(lexemes.get(at).lower()), Amount.MONEY),
                                        hit.end()));
    }

    private static String coinName(String word) {
        return switch (word) {
            case "cents" -> "cent";
            case "pennies", "pence" -> "penny";
            case "kopecks" -> "kopeck";
            default -> word;
        };
    }

    private Optional<Measured> measure(
            List<Lexeme> lexemes, int start, int at, NumberReader.Reading number) {
        return tables.units()
                .at(lexemes, at)
                .filter(hit -> isUnitHere(lexemes, start, at, hit))
                .map(hit -> new Measured(number.value(), hit.meaning(), hit.end()));
    }

    /** Short forms that are also words ("in", "m", "a") count only after a figure. */
    private static boolean isUnitHere(List<Lexeme> lexemes, int start, int at, Hit<Unit> hit) {
        Lexeme first = lexemes.get(at);
        boolean compoundName =
                first.isCapitalised()
                        && first.text().length() > 3
                        && hit.end() == at + 1
                        && start > 0;
        boolean length = first.text().length() > 2 || hit.end() > at + 1 || !first.isWord();
        if (length) {
            return !compoundName || first.lower().equals(hit.meaning().name());
        }
        boolean figure = lexemes.get(at - 1).isFigure();
        boolean closes =
                hit.end() >= lexemes.size()
                        || !first.is("in")
                        || isSizeOrMark(lexemes.get(hit.end()));
        return figure && closes && !isClock(lexemes, at);
    }

    /** "2 in thick" and "2 in." are inches, "2 in 1986" is not. */
    private static boolean isSizeOrMark(Lexeme next) {
        return SIZES.contains(next.lower()) || (!next.isWord() && !next.isFigure());
    }

    private static boolean isClock(List<Lexeme> lexemes, int at) {
        return lexemes.get(at).is("am") || lexemes.get(at).is("pm");
    }

    /** "a year", "per barrel", "/hour", "annually"; also after "of oil". */
    Optional<Hit<String>> rate(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size()) {
            return Optional.empty();
        }
        if (lexemes.get(at).is("of") && at + 2 < lexemes.size()) {
            boolean per = lexemes.get(at + 2).is("a") || lexemes.get(at + 2).is("per");
            return per
                    ? rate(lexemes, at + 2).map(hit -> new Hit<>(hit.meaning(), at))
                    : Optional.empty();
        }
        Lexeme first = lexemes.get(at);
        String adverb =
                switch (first.lower()) {
                    case "annually", "yearly" -> "/year";
                    case "monthly" -> "/month";
                    case "weekly" -> "/week";
                    case "daily" -> "/day";
                    default -> "";
                };
        if (!adverb.isEmpty()) {
            return Optional.of(new Hit<>(adverb, at + 1));
        }
        int noun = first.isDash() ? at + 1 : at;
        if (noun + 1 >= lexemes.size() || !isPer(lexemes.get(noun))) {
            return Optional.empty();
        }
        int unitAt = lexemes.get(noun + 1).isDash() ? noun + 2 : noun + 1;
        return tables.units()
                .at(lexemes, unitAt)
                .filter(hit -> isRateUnit(lexemes, noun, unitAt, hit.meaning()))
                .map(hit -> new Hit<>("/" + hit.meaning().name(), hit.end()));
    }

    private static boolean isPer(Lexeme lexeme) {
        return lexeme.is("a")
                || lexeme.is("an")
                || lexeme.is("per")
                || lexeme.is("each")
                || lexeme.is("every")
                || lexeme.is("/");
    }

    private static boolean isRateUnit(List<Lexeme> lexemes, int per, int at, Unit unit) {
        if (lexemes.get(per).is("a") || lexemes.get(per).is("an")) {
            boolean short_ = lexemes.get(at).text().length() < 3;
            return !short_
                    && !unit.unitClass().equals("arms")
                    && !unit.unitClass().equals("troops");
        }
        return true;
    }
}
