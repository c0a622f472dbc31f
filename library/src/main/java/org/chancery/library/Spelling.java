package org.chancery.library;

import java.util.Comparator;
import java.util.List;

/** Finds the name somebody may have meant. */
final class Spelling {
    private Spelling() {}

    /** The choice that takes the fewest changed letters (Levenshtein 1966). */
    static String nearest(String word, List<String> choices) {
        return choices.stream()
                .min(
                        Comparator.comparingInt((String choice) -> distance(word, choice))
                                .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
