package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.quantity.NumberWords.Role;
import org.chancery.extract.quantity.PhraseTable.Hit;
import org.chancery.model.text.Span;

/**
 * Reads ranks that say how states stand to one another: "the second-largest trading partner", "the
 * first since 1962". Superlatives and nouns are in {@code ranks.tsv}.
 */
final class Ranks {
    private static final int MODIFIERS = 3;

    /** So many words after the ordinal stands what closes the phrase. */
    private static final int FARTHEST = 11;

    private final NumberWords words;
    private final PhraseTable<String> superlatives = new PhraseTable<>();
    private final PhraseTable<String> nouns = new PhraseTable<>();

    private Ranks(NumberWords words) {
        this.words = words;
    }

    static Ranks load() {
        Ranks ranks = new Ranks(NumberWords.load());
        for (String[] row : QuantityResources.rows("ranks.tsv")) {
            (row[0].equals("superlative") ? ranks.superlatives : ranks.nouns).put(row[1], row[1]);
        }
        return ranks;
    }

    /**
     * A rank read.
     *
     * @param place first, second, …
     * @param span where it stands, from the start of the text read
     * @param of what is ranked
     */
    record Rank(BigDecimal place, Span span, String of) {}

    /** The rank that begins at a lexeme. */
    Optional<Rank> at(List<Lexeme> lexemes, int start, String text) {
        return superlative(lexemes, start, text).or(() -> placeSince(lexemes, start, text));
    }

    private Optional<Rank> superlative(List<Lexeme> lexemes, int start, String text) {
        Optional<NumberWords.Entry> ordinal = words.find(Role.ORDINAL, lexemes.get(start).lower());
        int at = start;
        if (ordinal.isPresent()) {
            at++;
            at = at < lexemes.size() && lexemes.get(at).isDash() ? at + 1 : at;
        }
        Optional<Hit<String>> superlative =
                at < lexemes.size() ? superlatives.at(lexemes, at) : Optional.empty();
        if (superlative.isEmpty()) {
            return Optional.empty();
        }
        int from = superlative.get().end();
        for (int noun = from; noun < Math.min(lexemes.size(), from + MODIFIERS + 1); noun++) {
            Optional<Hit<String>> hit = nouns.at(lexemes, noun);
            if (hit.isPresent()) {
                Span of = cover(lexemes, from, hit.get().end());
                return Optional.of(
                        new Rank(
                                ordinal.map(NumberWords.Entry::value).orElse(BigDecimal.ONE),
                                cover(lexemes, start, hit.get().end()),
                                of.in(text)));
            }
            if (!lexemes.get(noun).isWord() && !lexemes.get(noun).isDash()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isThe(List<Lexeme> lexemes, int ordinal) {
        return lexemes.get(ordinal - 1).is("the") && !lexemes.get(ordinal + 1).is("to");
    }

    /**
     * "the first … since 1962", "his third visit since May", "the first … ever", "the first … to";
     * the words between stay few.
     */
    private Optional<Rank> placeSince(List<Lexeme> lexemes, int start, String text) {
        Optional<NumberWords.Entry> place = words.find(Role.ORDINAL, lexemes.get(start).lower());
        if (place.isEmpty() || start == 0 || lexemes.get(start).isCapitalised()) {
            return Optional.empty();
        }
        for (int at = start + 1; at < Math.min(lexemes.size() - 1, start + FARTHEST); at++) {
            Lexeme word = lexemes.get(at);
            if (word.is("since") || word.is("ever") || (word.is("to") && isThe(lexemes, start))) {
                Span of = at > start + 1 ? cover(lexemes, start + 1, at) : word.span();
                String what = at > start + 1 ? of.in(text) : "";
                return Optional.of(
                        new Rank(place.get().value(), cover(lexemes, start, at + 1), what));
            }
            if (!word.isWord() && !word.isDash()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Span cover(List<Lexeme> lexemes, int start, int end) {
        return lexemes.get(start).span().cover(lexemes.get(end - 1).span());
    }
}
