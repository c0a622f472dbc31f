package org.chancery.extract.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.text.Token;

/**
 * Tells numbers that say how much from those that do not: years and dates, names with numbers in
 * them, pronouns, idioms. The words are in {@code not-amounts.tsv}.
 */
final class NotAmounts {
    private final PhraseTable<String> before = new PhraseTable<>();
    private final PhraseTable<String> after = new PhraseTable<>();
    private final PhraseTable<String> idioms = new PhraseTable<>();
    private final Set<String> months;

    private NotAmounts(Set<String> months) {
        this.months = months;
    }

    static NotAmounts load() {
        NotAmounts words =
                new NotAmounts(
                        QuantityResources.rows("not-amounts.tsv").stream()
                                .filter(row -> row[0].equals("month"))
                                .map(row -> row[1])
                                .collect(Collectors.toUnmodifiableSet()));
        for (String[] row : QuantityResources.rows("not-amounts.tsv")) {
            switch (row[0]) {
                case "before" -> words.before.put(row[1], row[1]);
                case "after" -> words.after.put(row[1], row[1]);
                case "idiom" -> words.idioms.put(row[1], row[1]);
                default -> words.check(row[0]);
            }
        }
        return words;
    }

    private void check(String kind) {
        if (!kind.equals("month")) {
            throw new IllegalStateException(
                    "not-amounts.tsv has a row of kind '"
                            + kind
                            + "'; use before, after, idiom or month");
        }
    }

    /** True when the number is no amount. */
    boolean test(SentenceAmounts sentence, Amount amount) {
        return isDate(sentence, amount)
                || isAmongWords(sentence, amount)
                || isIdiom(sentence, amount)
                || isName(sentence, amount);
    }

    private boolean isDate(SentenceAmounts sentence, Amount amount) {
        boolean measured = amount.hasUnit();
        if (isYear(sentence, amount)) {
            return true;
        }
        Optional<Lexeme> previous = sentence.lexemeBefore(amount.span(), 1);
        Optional<Lexeme> next = sentence.lexemeAfter(amount.span());
        if (!measured && (isMonth(previous) || isMonth(next))) {
            return true;
        }
        if ((isMonth(previous) && countsThings(amount)) || isClock(sentence, amount)) {
            return true;
        }
        return sentence.sentence().times().stream()
                .filter(time -> time.span().contains(sentence.toClean(amount.span())))
                .anyMatch(time -> isPartOfDate(sentence, amount, time));
    }

    /**
     * Inside "1996", "the last two years", "three days ago"; but "four days" may stand as itself.
     */
    private static boolean isPartOfDate(
            SentenceAmounts sentence, Amount amount, TimeExpression time) {
        Span clean = sentence.toClean(amount.whole());
        boolean opens = time.span().start() >= clean.start();
        return time.kind() == TimeExpression.Kind.DATE || !opens;
    }

    /**
     * "1996", "1996-97", "1996/97", and "1996" in "a 1996 accord"; but "1200 troops" are no year.
     */
    private static boolean isYear(SentenceAmounts sentence, Amount amount) {
        String words = amount.span().in(sentence.text());
        if (!amount.hasUnit()) {
            return words.matches("(1[0-9]{3}|20[0-9]{2})( ?(-|–|/|to|through) ?[0-9]{2,4})?");
        }
        boolean yearFirst = words.matches("(?s)(1[0-9]{3}|20[0-9]{2})(/[0-9]{2})?\\s.*");
        return yearFirst
                && !amount.isMoney()
                && words.toLowerCase(Locale.ROOT).endsWith(amount.unit());
    }

    /** "The April 2 meeting" is one meeting; "in May 2 percent" is no day. */
    private static boolean countsThings(Amount amount) {
        return !Set.of(Amount.MONEY, "share", "mass", "volume", "energy")
                .contains(amount.unitClass());
    }

    /** "1650 hours" on a clock. */
    private static boolean isClock(SentenceAmounts sentence, Amount amount) {
        return amount.span()
                .in(sentence.text())
                .matches("[01]\\d[0-5]\\d hours|2[0-3][0-5]\\d hours");
    }

    private boolean isMonth(Optional<Lexeme> lexeme) {
        return lexeme.filter(it -> it.isCapitalised() && months.contains(it.lower())).isPresent();
    }

    private boolean isAmongWords(SentenceAmounts sentence, Amount amount) {
        int start = sentence.lexemeAt(amount.span().start());
        int end = sentence.lexemeAt(amount.span().end());
        return before.before(sentence.lexemes(), start).isPresent()
                || after.at(sentence.lexemes(), end).isPresent();
    }

    private boolean isIdiom(SentenceAmounts sentence, Amount amount) {
        int first = sentence.lexemeAt(amount.span().start());
        for (int at = Math.max(0, first - 3); at <= first; at++) {
            Optional<PhraseTable.Hit<String>> idiom = idioms.at(sentence.lexemes(), at);
            if (idiom.isPresent() && idiom.get().end() > first) {
                return true;
            }
        }
        return false;
    }

    /** A capitalised number word inside a sentence, or a bare number after a proper name. */
    private static boolean isName(SentenceAmounts sentence, Amount amount) {
        Lexeme first = sentence.lexemes().get(sentence.lexemeAt(amount.span().start()));
        boolean opens = sentence.lexemeBefore(amount.span(), 1).filter(Lexeme::isWord).isPresent();
        if (opens && first.isCapitalised() && !isHeading(sentence) && !isSign(sentence, amount)) {
            return true;
        }
        Optional<Lexeme> previous = sentence.lexemeBefore(amount.span(), 1);
        boolean afterName =
                previous.filter(Lexeme::isCapitalised).isPresent()
                        && sentence.lexemeBefore(amount.span(), 2).isPresent();
        return afterName && !amount.hasUnit() && !amount.large() && isBare(sentence, amount);
    }

    /** "USD 94 million", "US$3 million": the capitals are those of the money. */
    private static boolean isSign(SentenceAmounts sentence, Amount amount) {
        int first = sentence.lexemeAt(amount.span().start());
        return amount.isMoney()
                && sentence
                        .lexemes()
                        .subList(first, Math.min(first + 3, sentence.lexemes().size()))
                        .stream()
                        .anyMatch(Lexeme::isFigure);
    }

    /** True when no noun follows that the number could count. */
    private static boolean isBare(SentenceAmounts sentence, Amount amount) {
        Optional<Token> next = sentence.tokenAfter(amount.span());
        return next.filter(it -> it.tag().startsWith("NN") || it.tag().startsWith("JJ")).isEmpty();
    }

    /** Headings are set in capitals throughout. */
    private static boolean isHeading(SentenceAmounts sentence) {
        long words = sentence.lexemes().stream().filter(Lexeme::isWord).count();
        long capitals = sentence.lexemes().stream().filter(Lexeme::isCapitalised).count();
        return capitals * 3 > words * 2;
    }
}
