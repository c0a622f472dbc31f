package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.quantity.NumberWords.Entry;
import org.chancery.extract.quantity.NumberWords.Role;

/**
 * Reads one number, in figures, words or both: "72", "1.5 million", "two dozen", "five and a half
 * million", "three quarters", "thousands". What the number counts is not its business.
 */
final class NumberReader {
    /** How deep a figure or word may stand and still be one number; longer runs are lists. */
    private static final int LONGEST = 24;

    /** Words that follow a share by which something changes. */
    private static final Set<String> AFTER_CHANGE =
            Set.of("to", "in", "from", "since", "over", "this", "last", "during", "and", "within");

    private final NumberWords words;

    NumberReader(NumberWords words) {
        this.words = words;
    }

    /**
     * A number read.
     *
     * @param value how much; empty for "thousands of"
     * @param end the lexeme after it
     * @param large true when it has a scale word of a million or more
     * @param spelled true when its first lexeme is a word
     */
    record Reading(Optional<BigDecimal> value, int end, boolean large, boolean spelled) {}

    /** The number that begins at {@code start}, if one does. */
    Optional<Reading> read(List<Lexeme> lexemes, int start) {
        if (start >= lexemes.size()) {
            return Optional.empty();
        }
        return vague(lexemes, start)
                .or(() -> negative(lexemes, start))
                .or(() -> loosePart(lexemes, start))
                .or(
                        () ->
                                cardinal(lexemes, start)
                                        .filter(run -> !endsAsOrdinal(lexemes, run))
                                        .map(run -> finish(lexemes, start, run)));
    }

    /** "twenty-first", "4th", "1950s". */
    private boolean endsAsOrdinal(List<Lexeme> lexemes, CardinalRun run) {
        int at = run.end;
        if (at >= lexemes.size()) {
            return false;
        }
        Lexeme next = lexemes.get(at);
        if (!next.spaced() && lexemes.get(at - 1).isFigure()) {
            return has(Role.ENDING, next);
        }
        int word = next.isDash() ? at + 1 : at;
        return word < lexemes.size()
                && has(Role.TENS, lexemes.get(at - 1))
                && has(Role.ORDINAL, lexemes.get(word));
    }

    /** "thousands", "tens of thousands", "several hundred". */
    private Optional<Reading> vague(List<Lexeme> lexemes, int start) {
        Lexeme first = lexemes.get(start);
        if (has(Role.VAGUE, first)) {
            int end = start + 1;
            boolean large = isMillionOrMore(first);
            while (end + 1 < lexemes.size()
                    && lexemes.get(end).is("of")
                    && has(Role.VAGUE, lexemes.get(end + 1))) {
                large |= isMillionOrMore(lexemes.get(end + 1));
                end += 2;
            }
            return Optional.of(new Reading(Optional.empty(), end, large, true));
        }
        boolean some = first.is("several") || first.is("many");
        if (some && start + 1 < lexemes.size()) {
            Optional<Entry> scale = multiplier(lexemes.get(start + 1));
            return scale.map(
                    entry ->
                            new Reading(
                                    Optional.empty(),
                                    start + 2,
                                    entry.value().compareTo(BigDecimal.valueOf(1_000_000)) >= 0,
                                    true));
        }
        return Optional.empty();
    }

    private boolean isMillionOrMore(Lexeme lexeme) {
        return words.find(Role.VAGUE, lexeme.lower())
                .filter(entry -> entry.value().compareTo(BigDecimal.valueOf(1_000_000)) >= 0)
                .isPresent();
    }

    private Optional<Entry> multiplier(Lexeme lexeme) {
        return words.find(Role.SCALE, lexeme.lower())
                .or(() -> words.find(Role.HUNDRED, lexeme.lower()))
                .or(
                        () ->
                                words.find(Role.DOZEN, lexeme.lower())
                                        .filter(entry -> lexeme.is("dozen")));
    }

    private Optional<Reading> negative(List<Lexeme> lexemes, int start) {
        Lexeme sign = lexemes.get(start);
        boolean word = sign.is("minus") || sign.is("negative");
        boolean mark = (sign.isDash() || sign.is("−")) && isFreeSign(lexemes, start);
        if (!word && !mark) {
            return Optional.empty();
        }
        return read(lexemes, start + 1)
                .filter(read -> read.value().isPresent())
                .map(
                        read ->
                                new Reading(
                                        read.value().map(BigDecimal::negate),
                                        read.end(),
                                        read.large(),
                                        word));
    }

    /** A dash is a sign only before a figure, with nothing but space or a bracket before it. */
    private static boolean isFreeSign(List<Lexeme> lexemes, int start) {
        if (start + 1 >= lexemes.size() || !lexemes.get(start + 1).isFigure()) {
            return false;
        }
        if (start == 0) {
            return true;
        }
        Lexeme before = lexemes.get(start - 1);
        boolean apart = lexemes.get(start).spaced() && !lexemes.get(start + 1).spaced();
        return (apart && !before.isFigure()) || before.is("(") || before.is("$");
    }

    /** "half", "a half", "a quarter of", "half a million", "½". */
    private Optional<Reading> loosePart(List<Lexeme> lexemes, int start) {
        Lexeme first = lexemes.get(start);
        Optional<Entry> sign = words.find(Role.SIGN, first.text());
        if (sign.isPresent()) {
            return Optional.of(scaled(lexemes, sign.get().value(), start + 1, false));
        }
        int at = first.is("a") || first.is("an") ? start + 1 : start;
        if (at >= lexemes.size()) {
            return Optional.empty();
        }
        Lexeme part = lexemes.get(at);
        Optional<Entry> entry = words.find(Role.PART, part.lower());
        boolean half = part.is("half") || part.is("quarter");
        boolean alone =
                at > start && (standsAlone(lexemes, at + 1) || isChange(lexemes, start, at));
        if (entry.isEmpty() || (!half && !alone)) {
            return Optional.empty();
        }
        int next = at + 1 < lexemes.size() && lexemes.get(at + 1).is("a") ? at + 2 : at + 1;
        boolean scaled = next < lexemes.size() && multiplier(lexemes.get(next)).isPresent();
        boolean bare = part.is("half") && (at > start || isBareHalf(lexemes, next));
        if (!scaled && !bare && !alone) {
            return Optional.empty();
        }
        return Optional.of(scaled(lexemes, fraction(entry.get()), scaled ? next : at + 1, true));
    }

    /** "rose by a fifth to …", but not "by a fifth column". */
    private static boolean isChange(List<Lexeme> lexemes, int start, int part) {
        return start > 0
                && lexemes.get(start - 1).is("by")
                && part + 1 < lexemes.size()
                && AFTER_CHANGE.contains(lexemes.get(part + 1).lower());
    }

    /** "half of", "half the"; not "second half" or "half-hearted". */
    private static boolean isBareHalf(List<Lexeme> lexemes, int next) {
        return next >= lexemes.size()
                || (!lexemes.get(next).isDash() && !lexemes.get(next - 1).isDash());
    }

    /** True when what follows cannot be a noun that an ordinal would belong to. */
    private static boolean standsAlone(List<Lexeme> lexemes, int next) {
        return next >= lexemes.size()
                || lexemes.get(next).is("of")
                || (!lexemes.get(next).isWord() && !lexemes.get(next).isDash());
    }

    private static BigDecimal fraction(Entry part) {
        return BigDecimal.ONE.divide(part.value(), MathContext.DECIMAL64);
    }

    private Reading scaled(List<Lexeme> lexemes, BigDecimal value, int next, boolean spelled) {
        boolean ofA =
                next + 2 < lexemes.size()
                        && lexemes.get(next).is("of")
                        && lexemes.get(next + 1).is("a")
                        && has(Role.SCALE, lexemes.get(next + 2));
        if (ofA) {
            return scaled(lexemes, value, next + 2, spelled);
        }
        Optional<Entry> scale =
                next < lexemes.size() ? multiplier(lexemes.get(next)) : Optional.empty();
        return new Reading(
                Optional.of(scale.map(entry -> entry.value().multiply(value)).orElse(value)),
                scale.isPresent() ? next + 1 : next,
                scale.filter(entry -> entry.role() == Role.SCALE && entry.value().precision() > 6)
                        .isPresent(),
                spelled);
    }

    private Optional<CardinalRun> cardinal(List<Lexeme> lexemes, int start) {
        CardinalRun run = new CardinalRun(words);
        int at = start;
        int limit = Math.min(lexemes.size(), start + LONGEST);
        while (at < limit) {
            int taken = run.take(lexemes, at, at == start);
            if (taken == 0) {
                break;
            }
            at += taken;
        }
        run.end = at;
        return run.isEmpty() ? Optional.empty() : Optional.of(run);
    }

    /** Adds what may follow a cardinal: decimals in words, parts, a dozen. */
    private Reading finish(List<Lexeme> lexemes, int start, CardinalRun run) {
        BigDecimal value = run.value();
        int at = run.end;
        boolean large = run.isLarge();
        Optional<Spoken> decimals = decimals(lexemes, at);
        if (decimals.isPresent()) {
            value = value.add(decimals.get().value());
            at = decimals.get().end();
        }
        Optional<Spoken> part = partAfter(lexemes, at, value, run);
        if (part.isPresent()) {
            value = part.get().value();
            at = part.get().end();
            Reading grown = scaled(lexemes, value, at, true);
            value = grown.value().orElse(value);
            at = grown.end();
            large |= grown.large();
        }
        if (at < lexemes.size() && has(Role.DOZEN, lexemes.get(at))) {
            value = value.multiply(BigDecimal.valueOf(12));
            at++;
        }
        return new Reading(Optional.of(value), at, large, lexemes.get(start).isWord());
    }

    private record Spoken(BigDecimal value, int end) {}

    /** "point zero three", "point seventy-one". */
    private Optional<Spoken> decimals(List<Lexeme> lexemes, int at) {
        if (at + 1 >= lexemes.size() || !lexemes.get(at).is("point")) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder("0.");
        int next = at + 1;
        while (next < lexemes.size()) {
            Optional<CardinalRun> run = digits(lexemes, next);
            if (run.isEmpty()) {
                break;
            }
            digits.append(run.get().value().toBigInteger());
            next = run.get().end;
        }
        return next == at + 1
                ? Optional.empty()
                : Optional.of(new Spoken(new BigDecimal(digits.toString()), next));
    }

    private Optional<CardinalRun> digits(List<Lexeme> lexemes, int at) {
        boolean digit = has(Role.UNIT, lexemes.get(at)) || has(Role.TENS, lexemes.get(at));
        return digit ? cardinal(lexemes, at) : Optional.empty();
    }

    /** "1/4" and "and a half" after a number, "/5" and "thirds" that divide it. */
    private Optional<Spoken> partAfter(
            List<Lexeme> lexemes, int at, BigDecimal value, CardinalRun run) {
        if (at >= lexemes.size()) {
            return Optional.empty();
        }
        return divided(lexemes, at, value)
                .or(() -> figuresAfter(lexemes, at, value))
                .or(() -> sign(lexemes, at, value))
                .or(() -> andPart(lexemes, at, value, run));
    }

    private Optional<Spoken> divided(List<Lexeme> lexemes, int at, BigDecimal value) {
        int next = lexemes.get(at).isDash() ? at + 1 : at;
        if (next >= lexemes.size()) {
            return Optional.empty();
        }
        boolean one = value.compareTo(BigDecimal.ONE) == 0;
        Role role = one ? Role.PART : Role.PARTS;
        Optional<Entry> part = words.find(role, lexemes.get(next).lower());
        if (part.isPresent() && lexemes.get(at - 1).isWord()) {
            boolean ordinal = one && !standsAlone(lexemes, next + 1) && next == at;
            return ordinal
                    ? Optional.empty()
                    : Optional.of(new Spoken(quotient(value, part.get().value()), next + 1));
        }
        if (lexemes.get(at).is("/") && at + 1 < lexemes.size() && lexemes.get(at + 1).isFigure()) {
            BigDecimal denominator = lexemes.get(at + 1).value();
            boolean longer = at + 2 < lexemes.size() && lexemes.get(at + 2).is("/");
            return denominator.signum() == 0 || longer
                    ? Optional.empty()
                    : Optional.of(new Spoken(quotient(value, denominator), at + 2));
        }
        return Optional.empty();
    }

    /** "2 1/4". */
    private static Optional<Spoken> figuresAfter(List<Lexeme> lexemes, int at, BigDecimal value) {
        boolean shape =
                at + 2 < lexemes.size()
                        && lexemes.get(at - 1).isFigure()
                        && lexemes.get(at).isFigure()
                        && lexemes.get(at + 1).is("/")
                        && lexemes.get(at + 2).isFigure();
        if (!shape || lexemes.get(at + 2).value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal part = quotient(lexemes.get(at).value(), lexemes.get(at + 2).value());
        return part.compareTo(BigDecimal.ONE) < 0
                ? Optional.of(new Spoken(value.add(part), at + 3))
                : Optional.empty();
    }

    private Optional<Spoken> sign(List<Lexeme> lexemes, int at, BigDecimal value) {
        return words.find(Role.SIGN, lexemes.get(at).text())
                .filter(entry -> lexemes.get(at - 1).isFigure() && !lexemes.get(at).spaced())
                .map(entry -> new Spoken(value.add(entry.value()), at + 1));
    }

    /** "one and a half", "two million and three quarters". */
    private Optional<Spoken> andPart(
            List<Lexeme> lexemes, int at, BigDecimal value, CardinalRun run) {
        if (!lexemes.get(at).is("and") || at + 2 >= lexemes.size()) {
            return Optional.empty();
        }
        Lexeme count = lexemes.get(at + 1);
        boolean one = count.is("a") || count.is("one");
        Optional<Entry> numerator =
                one
                        ? Optional.of(new Entry(Role.UNIT, BigDecimal.ONE))
                        : words.find(Role.UNIT, count.lower());
        Optional<Entry> part =
                words.find(one ? Role.PART : Role.PARTS, lexemes.get(at + 2).lower());
        if (numerator.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal fraction = quotient(numerator.get().value(), part.get().value());
        boolean scaledAgain =
                at + 3 < lexemes.size() && has(Role.SCALE, lexemes.get(at + 3)) && run.hasScale();
        if (scaledAgain) {
            Entry scale = words.find(Role.SCALE, lexemes.get(at + 3).lower()).orElseThrow();
            return Optional.of(new Spoken(value.add(fraction.multiply(scale.value())), at + 4));
        }
        BigDecimal times = run.hasScale() ? run.lastScale() : BigDecimal.ONE;
        return Optional.of(new Spoken(value.add(fraction.multiply(times)), at + 3));
    }

    private static BigDecimal quotient(BigDecimal value, BigDecimal by) {
        return value.divide(by, MathContext.DECIMAL64);
    }

    private boolean has(Role role, Lexeme lexeme) {
        return words.find(role, lexeme.lower()).isPresent();
    }
}
