package org.chancery.text.annotate.parse.steps;

import java.util.List;
import java.util.stream.IntStream;

/** Where the commas, colons and dashes of a sentence stand. */
final class Separators {
    /** Names of the commonest counts, so that they need not be made again. */
    private static final Piece[] COUNTS =
            IntStream.range(0, 32)
                    .mapToObj(n -> Piece.of(Integer.toString(n)))
                    .toArray(Piece[]::new);

    /** The first letter of each separator; {@link Piece#EMPTY} for other words. */
    private final Piece[] marks;

    /** How many separators there are before each word. */
    private final int[] before;

    Separators(List<String> words) {
        marks = new Piece[words.size()];
        before = new int[words.size() + 1];
        for (int i = 0; i < marks.length; i++) {
            boolean separates = separates(words.get(i));
            marks[i] = separates ? Piece.of(words.get(i).substring(0, 1)) : Piece.EMPTY;
            before[i + 1] = before[i] + (separates ? 1 : 0);
        }
    }

    private static boolean separates(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (",;:-\uff0c\uff1b\uff1a".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** The first separator from one word to another, both included; empty when there is none. */
    Piece between(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!marks[i].isEmpty()) {
                return marks[i];
            }
        }
        return Piece.EMPTY;
    }

    /** The number, in digits, of the separators that stand strictly between two words. */
    Piece count(int from, int to) {
        int count = to > from ? before[to] - before[from + 1] : 0;
        return count < COUNTS.length ? COUNTS[count] : Piece.of(Integer.toString(count));
    }
}
