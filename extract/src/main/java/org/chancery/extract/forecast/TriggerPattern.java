package org.chancery.extract.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.resource.ResourceText;
import org.chancery.model.statement.Forecast;

/**
 * Words of {@code triggers.tsv}, such as "be due +to".
 *
 * @param form the form of the forecasts they open
 * @param words the dictionary forms, in order
 * @param after what must follow: "to", "obj" or nothing
 */
record TriggerPattern(Forecast.Form form, List<String> words, String after) {
    private static final Set<String> NOUN_OPENERS =
            Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP$", "CD", "``", "''", "JJR", "VBG");
    private static final int GAP = 3;

    static List<TriggerPattern> load() {
        return ResourceText.rows(TriggerPattern.class, "triggers.tsv").stream()
                .map(TriggerPattern::read)
                .toList();
    }

    private static TriggerPattern read(List<String> cells) {
        List<String> words = new ArrayList<>(List.of(cells.get(1).split(" ", -1)));
        String last = words.get(words.size() - 1);
        String after = last.startsWith("+") ? last.substring(1) : "";
        if (!after.isEmpty()) {
            words.remove(words.size() - 1);
        }
        return new TriggerPattern(Forecast.Form.valueOf(cells.get(0)), List.copyOf(words), after);
    }

    /**
     * A match.
     *
     * @param last its last word
     * @param first its first word
     */
    record Found(int first, int last) {}

    /** The match that begins at a word. */
    Optional<Found> at(SentenceTree tree, int start) {
        if (!is(tree, start, words.get(0)) || !hasPlainVerb(tree, start)) {
            return Optional.empty();
        }
        int at = start;
        for (String word : words.subList(1, words.size())) {
            Optional<Integer> next = next(tree, at, word);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return follows(tree, at) ? Optional.of(new Found(start, at)) : Optional.empty();
    }

    /** A form of "be", or a finite verb; nouns such as "the plan to" are read elsewhere. */
    private boolean hasPlainVerb(SentenceTree tree, int start) {
        return words.get(0).equals("be") || tree.tag(start).matches("VB|VBZ|VBP|VBD|VBG|VBN");
    }

    private static boolean is(SentenceTree tree, int index, String word) {
        String text = tree.text(index).toLowerCase(Locale.ROOT);
        return tree.lemma(index).equals(word) || text.equals(word);
    }

    /** The next word of the pattern, adverbs and a subject's pronoun passed over. */
    private static Optional<Integer> next(SentenceTree tree, int from, String word) {
        for (int i = from + 1; i < Math.min(tree.size(), from + 1 + GAP); i++) {
            if (is(tree, i, word)) {
                return Optional.of(i);
            }
            if (!isPassedOver(tree, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isPassedOver(SentenceTree tree, int index) {
        return tree.tag(index).matches("RB|RBR") || is(tree, index, "also");
    }

    /** A verb, or what the tagger took for a noun before "up" or "the": "to patch up". */
    private static boolean isInfinitive(SentenceTree tree, int index) {
        if (index >= tree.size()) {
            return false;
        }
        boolean misread =
                tree.tag(index).equals("NN")
                        && index + 1 < tree.size()
                        && (tree.tag(index + 1).matches("DT|PRP\\$|RP")
                                || tree.text(index + 1).matches("up|out|down|off"));
        return misread || tree.tag(index).matches("VB|RB");
    }

    /** "expects it to reach 2 billion". */
    private static boolean isPronounTo(SentenceTree tree, int next) {
        return tree.tag(next).equals("PRP")
                && next + 1 < tree.size()
                && tree.text(next + 1).equals("to");
    }

    private boolean follows(SentenceTree tree, int last) {
        int next = last + 1;
        while (next < tree.size() && tree.tag(next).equals("RB")) {
            next++;
        }
        if (next >= tree.size()) {
            return after.isEmpty();
        }
        return switch (after) {
            case "to" -> is(tree, next, "to") && isInfinitive(tree, next + 1);
            case "obj" ->
                    NOUN_OPENERS.contains(tree.tag(next))
                            || tree.text(next).equals("\"")
                            || isPronounTo(tree, next);
            default -> true;
        };
    }
}
