package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.quantity.NumberWords.Entry;
import org.chancery.extract.quantity.NumberWords.Role;

/**
 * A cardinal number in the making: what was read so far and what may follow.
 *
 * <p>A number is a sum of groups, each below a thousand and multiplied by a scale word, the scales
 * falling from left to right: "three hundred and five million, two hundred thousand and six".
 */
final class CardinalRun {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final NumberWords words;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private Optional<BigDecimal> lowestScale = Optional.empty();
    private Optional<Role> last = Optional.empty();

    /** The lexeme after the number; set by the reader. */
    int end;

    CardinalRun(NumberWords words) {
        this.words = words;
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    BigDecimal value() {
        return total.add(group);
    }

    boolean hasScale() {
        return lowestScale.isPresent() && group.signum() == 0;
    }

    BigDecimal lastScale() {
        return lowestScale.orElse(BigDecimal.ONE);
    }

    boolean isLarge() {
        return lowestScale.isPresent() && value().compareTo(MILLION) >= 0;
    }

    /** Takes in the lexemes at {@code at} and says how many it took; 0 when the number is over. */
    int take(List<Lexeme> lexemes, int at, boolean first) {
        Lexeme lexeme = lexemes.get(at);
        if (first && (lexeme.is("a") || lexeme.is("an"))) {
            return takeArticle(lexemes, at);
        }
        if (lexeme.isFigure()) {
            return takeFigure(lexemes, at, first);
        }
        if (takeWord(lexeme, lexemes, at)) {
            return 1;
        }
        boolean joint = isJoint(lexemes, at);
        return joint && takeWord(lexemes.get(at + 1), lexemes, at + 1)
                ? 2
                : joint && canAddFigure(lexemes, at) ? 1 + takeFigure(lexemes, at + 1, false) : 0;
    }

    private int takeArticle(List<Lexeme> lexemes, int at) {
        if (at + 1 >= lexemes.size()) {
            return 0;
        }
        Lexeme next = lexemes.get(at + 1);
        if (find(Role.HUNDRED, next).isPresent() || find(Role.SCALE, next).isPresent()) {
            group = BigDecimal.ONE;
            last = Optional.of(Role.UNIT);
            return 1;
        }
        if (next.is("dozen") || find(Role.SPAN, next).isPresent()) {
            group = BigDecimal.ONE;
            last = Optional.of(Role.UNIT);
            return 1;
        }
        return 0;
    }

    private int takeFigure(List<Lexeme> lexemes, int at, boolean first) {
        Lexeme figure = lexemes.get(at);
        BigDecimal value = figure.value();
        if (!first) {
            boolean fits =
                    last.isPresent()
                            && (last.get() == Role.SCALE || last.get() == Role.HUNDRED)
                            && value.scale() == 0
                            && value.compareTo(last.get() == Role.HUNDRED ? HUNDRED : lastScale())
                                    < 0
                            && value.signum() > 0
                            && !figure.looksLikeYear();
            if (!fits) {
                return 0;
            }
        }
        group = group.add(value);
        last = Optional.of(Role.UNIT);
        return 1 + takeSuffix(lexemes, at + 1);
    }

    /** "10bn", "5k": a scale written against the figure. */
    private int takeSuffix(List<Lexeme> lexemes, int at) {
        if (at >= lexemes.size() || lexemes.get(at).spaced()) {
            return 0;
        }
        Optional<Entry> suffix = words.find(Role.SUFFIX, lexemes.get(at).text());
        suffix.ifPresent(entry -> closeGroup(entry.value()));
        return suffix.isPresent() ? 1 : 0;
    }

    private boolean takeWord(Lexeme lexeme, List<Lexeme> lexemes, int at) {
        Optional<Entry> unit = find(Role.UNIT, lexeme);
        if (unit.isPresent()) {
            return takeUnit(unit.get());
        }
        Optional<Entry> tens = find(Role.TENS, lexeme);
        if (tens.isPresent()) {
            boolean free = last.isEmpty() || last.get() == Role.HUNDRED || last.get() == Role.SCALE;
            return free && add(tens.get(), Role.TENS);
        }
        if (find(Role.HUNDRED, lexeme).isPresent()) {
            return takeHundred();
        }
        return find(Role.SCALE, lexeme).map(scale -> takeScale(scale, lexemes, at)).orElse(false);
    }

    private boolean takeUnit(Entry unit) {
        boolean free =
                last.isEmpty()
                        || last.get() == Role.HUNDRED
                        || last.get() == Role.SCALE
                        || (last.get() == Role.TENS
                                && unit.value().compareTo(BigDecimal.TEN) < 0
                                && unit.value().signum() > 0);
        return free && add(unit, Role.UNIT);
    }

    private boolean add(Entry entry, Role role) {
        group = group.add(entry.value());
        last = Optional.of(role);
        return true;
    }

    private boolean takeHundred() {
        boolean free = last.isPresent() && last.get() != Role.HUNDRED && group.signum() > 0;
        if (free) {
            group = group.multiply(HUNDRED);
            last = Optional.of(Role.HUNDRED);
        }
        return free;
    }

    private boolean takeScale(Entry scale, List<Lexeme> lexemes, int at) {
        if (last.isEmpty()) {
            return false;
        }
        if (last.get() == Role.SCALE) {
            // "three lakh crore": a scale of a scale; "million thousand" is not English.
            boolean lakhCrore = at > 0 && lexemes.get(at - 1).is("lakh");
            total = lakhCrore ? total.multiply(scale.value()) : total;
            return lakhCrore;
        }
        if (lowestScale.isPresent() && scale.value().compareTo(lowestScale.get()) >= 0) {
            return false;
        }
        closeGroup(scale.value());
        return true;
    }

    private void closeGroup(BigDecimal scale) {
        total = total.add(group.multiply(scale));
        group = BigDecimal.ZERO;
        lowestScale = Optional.of(scale);
        last = Optional.of(Role.SCALE);
    }

    /** "and", a comma or a hyphen inside a number. */
    private boolean isJoint(List<Lexeme> lexemes, int at) {
        if (last.isEmpty() || at + 1 >= lexemes.size()) {
            return false;
        }
        Lexeme joint = lexemes.get(at);
        Lexeme next = lexemes.get(at + 1);
        if (joint.isDash()) {
            return next.isWord()
                    && ((last.get() == Role.TENS && find(Role.UNIT, next).isPresent())
                            || (!joint.spaced() && isGroupEnd(next)));
        }
        boolean and = joint.is("and") || joint.is("&");
        boolean afterGroup = last.get() == Role.HUNDRED || last.get() == Role.SCALE;
        boolean comma = joint.is(",") && last.get() == Role.SCALE && group.signum() == 0;
        return afterGroup
                && (and || comma)
                && !startsPart(lexemes, at + 1)
                && (!comma || continuesSmaller(lexemes, at + 1));
    }

    private boolean isGroupEnd(Lexeme next) {
        return find(Role.HUNDRED, next).isPresent() || find(Role.SCALE, next).isPresent();
    }

    /** "and three fifths" is a part, not a further group. */
    private boolean startsPart(List<Lexeme> lexemes, int at) {
        return at + 1 < lexemes.size()
                && (find(Role.PARTS, lexemes.get(at + 1)).isPresent()
                        || find(Role.PART, lexemes.get(at + 1)).isPresent());
    }

    /** After a comma the next group must name its scale or end in hundreds. */
    private boolean continuesSmaller(List<Lexeme> lexemes, int at) {
        return at + 1 < lexemes.size() && isGroupEnd(lexemes.get(at + 1));
    }

    private boolean canAddFigure(List<Lexeme> lexemes, int at) {
        return lexemes.get(at).is("and")
                && lexemes.get(at + 1).isFigure()
                && at >= 2
                && lexemes.get(at - 2).isFigure();
    }

    private Optional<Entry> find(Role role, Lexeme lexeme) {
        return lexeme.isWord() ? words.find(role, lexeme.lower()) : Optional.empty();
    }
}
