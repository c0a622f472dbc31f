package org.chancery.text.annotate.tag;

import edu.stanford.nlp.process.LowercaseAndAmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/** Makes word forms of words, and keeps those it has made. Safe to share between threads. */
final class WordForms {
    /** Enough for a corpus of news; beyond it all are made anew. */
    private static final int MOST_KEPT = 30_000;

    private static final String END_WORD = ".$.";
    private static final String END_TAG = ".$$.";

    /** What the model takes to stand before the first word and after the last. */
    private static final String OUTSIDE = "NA";

    private static final String TOO_SHORT = "######";
    private static final int SHAPE = WordShapeClassifier.WORDSHAPECHRIS2;
    private static final int FINE_SHAPE = WordShapeClassifier.WORDSHAPECHRIS4;

    /** As the model's training had them. */
    private static final Set<String> ENDS_OF_FIRMS =
            Set.of(
                    "company",
                    "co.",
                    "co",
                    "cos.",
                    "corporation",
                    "corp.",
                    "corp",
                    "incorporated",
                    "inc.",
                    "inc",
                    "association",
                    "assn",
                    "limited",
                    "ltd.",
                    "l.p.");

    private static final LowercaseAndAmericanizeFunction SPELLING =
            new LowercaseAndAmericanizeFunction();

    private final TagModel model;
    private final WordForm outside;
    private final WordForm end;
    private final Map<String, WordForm> kept = new ConcurrentHashMap<>();

    WordForms(TagModel model) {
        this.model = model;
        this.outside = make(OUTSIDE);
        this.end = make(END_WORD).only(model.indexOf(END_TAG));
    }

    WordForm outside() {
        return outside;
    }

    WordForm end() {
        return end;
    }

    /** The form of a word as it stands in the text. */
    WordForm of(String text) {
        WordForm known = kept.get(text);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        WordForm made = make(SPELLING.apply(text));
        kept.put(text, made);
        return made;
    }

    private WordForm make(String word) {
        WordTags tags = model.tagsOf(word);
        String wordClass = model.classOf(word);
        String shape = WordShapeClassifier.wordShape(word, SHAPE);
        double[] own = new double[model.size()];
        model.add(own, Feature.WORD, word);
        if (tags.isRare()) {
            addLetters(own, word, shape, wordClass);
        }
        return new WordForm(
                tags.tags(),
                own,
                tags.isRare(),
                wordClass,
                ENDS_OF_FIRMS.contains(word),
                new WordForm.Neighbour(
                        model.weights(Feature.WORD_BEFORE, word),
                        model.weights(Feature.SHAPE_BEFORE, shape),
                        model.weights(Feature.CLASS_BEFORE, wordClass)),
                new WordForm.Neighbour(
                        model.weights(Feature.WORD_AFTER, word),
                        model.weights(Feature.SHAPE_AFTER, shape),
                        model.weights(Feature.CLASS_AFTER, wordClass)));
    }

    private void addLetters(double[] own, String word, String shape, String wordClass) {
        boolean digit = has(word, Character::isDigit);
        boolean letter = has(word, Character::isLetter);
        boolean dash = word.indexOf('-') >= 0;
        model.add(own, Feature.SHAPE, shape);
        model.add(own, Feature.CLASS, wordClass);
        model.add(own, Feature.HAS_DIGIT, flag(digit));
        model.add(own, Feature.HAS_DASH, flag(dash));
        model.add(own, Feature.HAS_LETTER_DIGIT_AND_DASH, flag(letter && digit && dash));
        int length = word.length();
        for (int i = 1; i <= Feature.LONGEST_AFFIX; i++) {
            model.add(own, Feature.prefix(i), length < i ? TOO_SHORT : word.substring(0, i));
        }
        for (int i = 1; i <= Feature.LONGEST_AFFIX; i++) {
            model.add(own, Feature.suffix(i), length < i ? TOO_SHORT : word.substring(length - i));
        }
        model.add(own, Feature.FINE_SHAPE, WordShapeClassifier.wordShape(word, FINE_SHAPE));
        model.add(own, Feature.NO_LETTER_OR_DIGIT, flag(!letter && !digit));
    }

    private static boolean has(String word, IntPredicate kind) {
        return word.chars().anyMatch(kind);
    }

    static String flag(boolean set) {
        return set ? "1" : "0";
    }
}
