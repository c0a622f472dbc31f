package org.chancery.extract.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words, each with what it means; the longest that fits is taken. */
final class PhraseTable<T> {
    private static final int SHORT = 2;

    private final Map<String, T> meanings = new HashMap<>();
    private int longest = 1;

    /** What a phrase means, and the lexeme after it. */
    record Hit<T>(T meaning, int end) {}

    void put(String phrase, T meaning) {
        String key = key(Lexeme.of(phrase));
        meanings.put(key, meaning);
        longest = Math.max(longest, Lexeme.of(phrase).size());
    }

    /** The longest phrase that begins at {@code start}. */
    Optional<Hit<T>> at(List<Lexeme> lexemes, int start) {
        for (int end = Math.min(lexemes.size(), start + longest); end > start; end--) {
            T meaning = meanings.get(key(lexemes.subList(start, end)));
            if (meaning != null) {
                return Optional.of(new Hit<>(meaning, end));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends before {@code end}; the hit's end is where it begins. */
    Optional<Hit<T>> before(List<Lexeme> lexemes, int end) {
        for (int start = Math.max(0, end - longest); start < end; start++) {
            T meaning = meanings.get(key(lexemes.subList(start, end)));
            if (meaning != null) {
                return Optional.of(new Hit<>(meaning, start));
            }
        }
        return Optional.empty();
    }

    private static String key(List<Lexeme> lexemes) {
        // The case of short signs counts: MW is not mw, and "PEN" no pen.
        if (lexemes.size() == 1 && lexemes.get(0).text().length() <= SHORT) {
            return lexemes.get(0).text() + ' ';
        }
        StringBuilder key = new StringBuilder();
        for (Lexeme lexeme : lexemes) {
            key.append(lexeme.lower()).append(' ');
        }
        return key.toString();
    }
}
