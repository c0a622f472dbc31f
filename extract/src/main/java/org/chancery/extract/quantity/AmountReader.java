package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.quantity.PhraseTable.Hit;
import org.chancery.model.text.Span;

/**
 * Reads every amount of a stretch of English text: numbers in figures and words, ranges, money,
 * percentages and measures.
 *
 * <p>It reads shapes only: "Su-27" holds an amount as little as "1996" does, but to know that takes
 * the sentence, so {@link NotAmounts} says it afterwards.
 *
 * <pre>{@code
 * AmountReader.english().read("nearly $7 billion")  // one amount: 7000000000 USD, "nearly"
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class AmountReader {
    private static final Map<String, BigDecimal> SHORT_SCALES =
            Map.of(
                    "m", BigDecimal.valueOf(1_000_000),
                    "b", BigDecimal.valueOf(1_000_000_000),
                    "k", BigDecimal.valueOf(1_000));

    /** Classes of units of which there are millions, and that have no length in metres. */
    private static final Set<String> IN_MILLIONS =
            Set.of("mass", "volume", "energy", "people", "area");

    private final NumberReader numbers;
    private final UnitReader unitReader;
    private final UnitTables tables;

    private AmountReader(NumberReader numbers, UnitTables tables) {
        this.numbers = numbers;
        this.tables = tables;
        this.unitReader = new UnitReader(numbers, tables);
    }

    /** A reader with the English tables. */
    public static AmountReader english() {
        return new AmountReader(new NumberReader(NumberWords.load()), UnitTables.load());
    }

    /** The amounts of a text, in order; their spans count from its start. */
    public List<Amount> read(String text) {
        return read(Lexeme.of(text));
    }

    List<Amount> read(List<Lexeme> lexemes) {
        List<Amount> amounts = new ArrayList<>();
        int at = 0;
        int free = 0;
        while (at < lexemes.size()) {
            Optional<Found> found = amountAt(lexemes, at, free);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            Found first = found.get();
            Found whole = range(lexemes, first).orElse(first);
            amounts.add(toAmount(lexemes, whole, free));
            at = Math.max(whole.end(), at + 1);
            free = at;
        }
        return amounts;
    }

    /**
     * An amount being read.
     *
     * @param start its first lexeme, sign of money included
     * @param end the lexeme after it
     */
    private record Found(
            int start,
            int end,
            Optional<BigDecimal> value,
            Optional<BigDecimal> upper,
            Optional<Unit> unit,
            boolean large) {

        Found upTo(Found high) {
            return new Found(
                    start,
                    high.end,
                    value,
                    high.value,
                    high.unit.or(() -> unit),
                    large || high.large);
        }

        Found times(BigDecimal factor) {
            return new Found(
                    start, end, value.map(low -> low.multiply(factor)), upper, unit, large);
        }
    }

    private Optional<Found> amountAt(List<Lexeme> lexemes, int at, int free) {
        Optional<Hit<String>> sign = tables.signAt(lexemes, at);
        if (sign.isPresent() && isFreeSign(lexemes, at)) {
            Optional<NumberReader.Reading> number = numbers.read(lexemes, sign.get().end());
            if (number.isPresent()) {
                return Optional.of(money(lexemes, at, number.get(), sign.get().meaning()));
            }
        }
        if (at < free || isDesignation(lexemes, at)) {
            return Optional.empty();
        }
        return numbers.read(lexemes, at)
                .map(number -> beforeUnit(lexemes, number))
                .map(number -> measured(lexemes, at, number))
                .filter(found -> !isWelded(lexemes, found) && !isClock(lexemes, found));
    }

    /** "27" in "Su-27", "7" in "G7", "30" in "9:30". */
    private static boolean isDesignation(List<Lexeme> lexemes, int at) {
        Lexeme figure = lexemes.get(at);
        if (!figure.isFigure() || figure.spaced() || at == 0) {
            return false;
        }
        Lexeme before = lexemes.get(at - 1);
        boolean minutes = before.is(":") && at > 1 && lexemes.get(at - 2).isFigure();
        if (before.isWord() || minutes) {
            return true;
        }
        return before.isDash() && !before.spaced() && at > 1 && isLetters(lexemes.get(at - 2));
    }

    private static boolean isLetters(Lexeme lexeme) {
        return lexeme.isWord() && !lexeme.is("to") && !lexeme.is("and");
    }

    /** "860" in "860BOX": letters hard after a figure that are no unit. */
    private static boolean isWelded(List<Lexeme> lexemes, Found found) {
        return found.end() < lexemes.size()
                && lexemes.get(found.end() - 1).isFigure()
                && lexemes.get(found.end()).isWord()
                && !lexemes.get(found.end()).spaced();
    }

    /** "2 pm", "6 a.m.", "10:30", "4 o'clock". */
    private static boolean isClock(List<Lexeme> lexemes, Found found) {
        int next = found.end();
        if (next >= lexemes.size() || found.unit().isPresent()) {
            return false;
        }
        boolean hour =
                found.value().filter(it -> it.compareTo(BigDecimal.valueOf(24)) <= 0).isPresent();
        Lexeme word = lexemes.get(next);
        boolean dotted =
                (word.is("a") || word.is("p"))
                        && next + 2 < lexemes.size()
                        && lexemes.get(next + 1).is(".")
                        && lexemes.get(next + 2).is("m");
        boolean minutes =
                word.is(":") && next + 1 < lexemes.size() && lexemes.get(next + 1).isFigure();
        return hour && (word.is("am") || word.is("pm") || word.is("o'clock") || dotted || minutes);
    }

    /** A sign of letters must not be the end of a longer word. */
    private static boolean isFreeSign(List<Lexeme> lexemes, int at) {
        Lexeme first = lexemes.get(at);
        return at == 0 || !first.isWord() || first.spaced() || !lexemes.get(at - 1).isWord();
    }

    private Found money(
            List<Lexeme> lexemes, int start, NumberReader.Reading bare, String currency) {
        Unit unit = new Unit(currency, Amount.MONEY);
        NumberReader.Reading number = withShortScale(lexemes, bare);
        int end = number.end();
        Optional<Hit<String>> again = tables.currencyAfter(lexemes, end);
        boolean doubled = again.isPresent() && again.get().meaning().equals("USD");
        boolean sameCode = again.isPresent() && again.get().meaning().equals(currency);
        boolean nextAmount =
                again.isPresent() && numbers.read(lexemes, again.get().end()).isPresent();
        if ((doubled || sameCode) && !nextAmount) {
            end = again.get().end();
        }
        return withRate(
                lexemes,
                new Found(
                        start,
                        end,
                        number.value(),
                        Optional.empty(),
                        Optional.of(unit),
                        number.large()));
    }

    /** "£20m", "$50m.": after money, and hard on the figure, "m" is no metre. */
    private static NumberReader.Reading withShortScale(
            List<Lexeme> lexemes, NumberReader.Reading number) {
        int at = number.end();
        boolean hard =
                at < lexemes.size()
                        && !number.large()
                        && lexemes.get(at - 1).isFigure()
                        && !lexemes.get(at).spaced();
        if (!hard || !SHORT_SCALES.containsKey(lexemes.get(at).lower())) {
            return number;
        }
        BigDecimal factor = SHORT_SCALES.get(lexemes.get(at).lower());
        return new NumberReader.Reading(number.value().map(factor::multiply), at + 1, true, false);
    }

    /** "20m euros", "35m-franc", "5m tonnes": before money and what is weighed "m" is no metre. */
    private NumberReader.Reading beforeUnit(List<Lexeme> lexemes, NumberReader.Reading number) {
        NumberReader.Reading scaled = withShortScale(lexemes, number);
        int next = scaled.end();
        if (next == number.end() || next >= lexemes.size()) {
            return number;
        }
        int unit = lexemes.get(next).isDash() && next + 1 < lexemes.size() ? next + 1 : next;
        boolean counts =
                tables.currencyAfter(lexemes, unit).isPresent()
                        || tables.units()
                                .at(lexemes, unit)
                                .filter(hit -> IN_MILLIONS.contains(hit.meaning().unitClass()))
                                .isPresent();
        return counts ? scaled : number;
    }

    private Found measured(List<Lexeme> lexemes, int start, NumberReader.Reading number) {
        Optional<UnitReader.Measured> unit = unitReader.read(lexemes, start, number);
        if (unit.isEmpty()) {
            return new Found(
                    start,
                    number.end(),
                    number.value(),
                    Optional.empty(),
                    Optional.empty(),
                    number.large());
        }
        UnitReader.Measured measured = unit.get();
        return withRate(
                lexemes,
                new Found(
                        start,
                        measured.end(),
                        measured.value(),
                        Optional.empty(),
                        Optional.of(measured.unit()),
                        number.large()));
    }

    private Found withRate(List<Lexeme> lexemes, Found found) {
        return unitReader
                .rate(lexemes, found.end())
                .map(
                        hit ->
                                new Found(
                                        found.start(),
                                        hit.end(),
                                        found.value(),
                                        found.upper(),
                                        found.unit()
                                                .map(
                                                        unit ->
                                                                new Unit(
                                                                        unit.name() + hit.meaning(),
                                                                        unit.unitClass())),
                                        found.large()))
                .orElse(found);
    }

    /** "10 to 15 tonnes", "$3-5 billion", "between 20 and 30". */
    private Optional<Found> range(List<Lexeme> lexemes, Found low) {
        int joint = low.end();
        if (joint + 1 >= lexemes.size() || low.value().isEmpty()) {
            return Optional.empty();
        }
        int skip = openUnit(lexemes, joint);
        if (!isJoint(lexemes, low, skip)) {
            return Optional.empty();
        }
        return amountAt(lexemes, skip + 1, skip + 1)
                .filter(high -> fits(lexemes, low, high))
                .map(high -> scaleLike(low, high).upTo(high));
    }

    /** In "8- to 16-metre" the dash after the lower figure is no joint. */
    private static int openUnit(List<Lexeme> lexemes, int joint) {
        boolean hanging =
                lexemes.get(joint).isDash()
                        && joint + 2 < lexemes.size()
                        && lexemes.get(joint + 1).is("to");
        return hanging ? joint + 1 : joint;
    }

    private static boolean isJoint(List<Lexeme> lexemes, Found low, int at) {
        if (at + 1 >= lexemes.size()) {
            return false;
        }
        Lexeme joint = lexemes.get(at);
        if (joint.is("to") || joint.is("through") || joint.is("~")) {
            return true;
        }
        if (joint.isDash()) {
            boolean bothApart = joint.spaced() == lexemes.get(at + 1).spaced();
            return bothApart && !lexemes.get(at + 1).looksLikeYear();
        }
        boolean between = low.start() > 0 && lexemes.get(low.start() - 1).is("between");
        return joint.is("and") && between;
    }

    /**
     * A range rises and has one unit; "from 3 billion to 5 billion dollars a year" and "by 50 tons
     * to 300 tons" are changes.
     */
    private static boolean fits(List<Lexeme> lexemes, Found low, Found high) {
        if (high.value().isEmpty()) {
            return false;
        }
        boolean sameUnit =
                low.unit().isEmpty()
                        || high.unit().isEmpty()
                        || low.unit().equals(high.unit())
                        || (low.unit().get().unitClass().equals(Amount.MONEY)
                                && high.unit().get().unitClass().equals(Amount.MONEY)
                                && high.unit().get().name().startsWith(low.unit().get().name()));
        Found scaled = scaleLike(low, high);
        boolean rises = scaled.value().get().compareTo(high.value().get()) < 0;
        boolean change =
                low.start() > 0
                        && lexemes.get(low.start() - 1).is("from")
                        && low.unit().isPresent()
                        && high.unit().isPresent();
        boolean raise = low.start() > 0 && lexemes.get(low.start() - 1).is("by");
        return sameUnit && rises && !change && !raise;
    }

    /** In "$3 to 5 billion" the scale belongs to both ends. */
    private static Found scaleLike(Found low, Found high) {
        if (low.large() || !high.large()) {
            return low;
        }
        BigDecimal top = high.value().get();
        for (long scale : new long[] {1_000_000_000_000L, 1_000_000_000L, 1_000_000L}) {
            BigDecimal factor = BigDecimal.valueOf(scale);
            if (top.compareTo(factor) >= 0
                    && low.value().get().compareTo(BigDecimal.valueOf(1000)) < 0) {
                return low.times(factor);
            }
        }
        return low;
    }

    private Amount toAmount(List<Lexeme> lexemes, Found found, int free) {
        Optional<Hit<String>> before =
                tables.before().before(lexemes, found.start()).filter(hit -> hit.end() >= free);
        Optional<Hit<String>> after = tables.after().at(lexemes, found.end());
        int first = before.map(Hit::end).orElse(found.start());
        int last = before.isEmpty() ? after.map(Hit::end).orElse(found.end()) : found.end();
        Optional<Unit> unit = found.unit();
        boolean money = unit.filter(it -> it.unitClass().equals(Amount.MONEY)).isPresent();
        return new Amount(
                cover(lexemes, found.start(), found.end()),
                found.value().map(AmountReader::plain),
                found.upper().map(AmountReader::plain),
                unit.map(Unit::name).orElse(""),
                unit.map(Unit::unitClass).orElse(""),
                money ? unit.map(it -> it.name().replaceAll("/.*", "")) : Optional.empty(),
                before.or(() -> after).map(Hit::meaning),
                cover(lexemes, first, last),
                found.large());
    }

    /** 3800000000 rather than 3.80E+9 or 3800000000.0. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Span cover(List<Lexeme> lexemes, int start, int end) {
        return new Span(lexemes.get(start).span().start(), lexemes.get(end - 1).span().end());
    }
}
