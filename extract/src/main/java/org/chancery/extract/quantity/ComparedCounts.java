package org.chancery.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;

/**
 * Says what the bare numbers of a sentence count, and which amount is told only for comparison:
 * "4,000 soldiers, down from 7,600 a year ago", "the number of refugees rose to 15,000".
 */
final class ComparedCounts {
    private static final Set<String> CHANGE = Set.of("to", "from", "against", "with", "than", "at");
    private static final Set<String> EARLIER = Set.of("from", "against", "with", "than");
    private static final Set<String> THEM = Set.of("them", "these", "those", "whom", "which");
    private static final Set<String> FIRST = Set.of("first", "last", "other", "remaining");
    private static final Set<String> TOTALS = Set.of("number", "total", "strength");

    private final SentenceAmounts sentence;
    private final PhraseTable<Unit> units;
    private Optional<CountedNoun> last = Optional.empty();

    ComparedCounts(SentenceAmounts sentence, PhraseTable<Unit> units) {
        this.sentence = sentence;
        this.units = units;
    }

    /** The noun a number counts: the one after it, or the one that a change is told of. */
    Optional<CountedNoun> noun(Amount amount) {
        Optional<CountedNoun> own = CountedNoun.after(sentence, amount, units);
        if (own.isPresent() || amount.hasUnit()) {
            last = amount.hasUnit() ? last : own.filter(noun -> !noun.joined()).or(() -> last);
            return own;
        }
        if (!isAfter(amount, CHANGE) && !isOfThem(amount)) {
            return Optional.empty();
        }
        int number = sentence.tokens(amount.span()).get(0).index();
        return last.or(() -> totalBefore(number)).map(noun -> noun.at(number));
    }

    /** "eleven of them", "the first 5,000 might go": some of those already spoken of. */
    private boolean isOfThem(Amount amount) {
        Optional<Token> next = sentence.tokenAfter(amount.span());
        boolean of = next.filter(word -> word.text().equals("of")).isPresent();
        boolean them =
                of
                        && sentence.tokenAfter(sentence.toLocal(next.get().span()))
                                .filter(word -> THEM.contains(word.text()))
                                .isPresent();
        return them || isAfter(amount, FIRST);
    }

    /** "the number of Thai soldiers would rise to …": the noun after the last "number of". */
    private Optional<CountedNoun> totalBefore(int number) {
        List<Token> tokens = sentence.sentence().tokens();
        for (int i = number - 1; i >= 1; i--) {
            if (tokens.get(i).text().equals("of") && TOTALS.contains(tokens.get(i - 1).text())) {
                return CountedNoun.from(sentence, i + 1, units);
            }
        }
        return Optional.empty();
    }

    /** Where the amounts stand that an amount before them is compared with. */
    List<Span> comparedWith(Amount amount, List<Amount> all) {
        List<Span> compared = new ArrayList<>();
        for (Amount other : all) {
            boolean later = other.span().start() > amount.span().start();
            if (later && isAfter(other, EARLIER)) {
                compared.add(sentence.toClean(other.whole()));
            }
        }
        return compared;
    }

    private boolean isAfter(Amount amount, Set<String> words) {
        return sentence.lexemeBefore(amount.whole(), 1)
                .filter(word -> words.contains(word.lower()))
                .isPresent();
    }
}
