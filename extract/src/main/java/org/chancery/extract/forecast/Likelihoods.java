package org.chancery.extract.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.chancery.extract.resource.ResourceText;

/**
 * Reads how likely a forecast is said to be, as a probability on the PHIA Probability Yardstick
 * (the table names its source).
 */
final class Likelihoods {
    /** The month of May, which is no modal. */
    private static final Pattern MONTH = Pattern.compile("(?<=\\p{L}[ ,]{0,2})\\bMay\\b");

    private record Word(String words, Pattern pattern, double probability) {}

    private final List<Word> words;

    private Likelihoods(List<Word> words) {
        this.words = words;
    }

    static Likelihoods load() {
        Map<String, Double> rows = new LinkedHashMap<>();
        ResourceText.rows(Likelihoods.class, "likelihood.tsv")
                .forEach(cells -> rows.put(cells.get(1), Double.parseDouble(cells.get(0))));
        return new Likelihoods(
                rows.entrySet().stream()
                        .map(
                                row ->
                                        new Word(
                                                row.getKey(),
                                                Pattern.compile(
                                                        "\\b"
                                                                + Pattern.quote(row.getKey())
                                                                + "\\b"),
                                                row.getValue()))
                        .sorted((a, b) -> b.words().length() - a.words().length())
                        .toList());
    }

    /**
     * What a clause says of its likelihood.
     *
     * @param words the words, longest first
     * @param probability the probability of the longest; empty without any
     */
    record Likelihood(List<String> words, OptionalDouble probability) {}

    Likelihood of(String clause) {
        String rest = MONTH.matcher(clause).replaceAll(" ").toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        OptionalDouble probability = OptionalDouble.empty();
        for (Word word : words) {
            if (word.pattern().matcher(rest).find()) {
                found.add(word.words());
                rest = word.pattern().matcher(rest).replaceAll(" ");
                probability =
                        probability.isPresent()
                                ? probability
                                : OptionalDouble.of(word.probability());
            }
        }
        return new Likelihood(List.copyOf(found), probability);
    }
}
