package org.chancery.text.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/** Cuts a stretch of text into words and marks, after the Penn Treebank's manner. */
final class WordTokenizer {
    private static final String OPTIONS =
            "invertible=true,normalizeParentheses=false,normalizeOtherBrackets=false,"
                    + "quotes=not_cp1252,ellipses=original,dashes=original,normalizeSpace=false,"
                    + "normalizeAmpersandEntity=false,normalizeCurrency=false,"
                    + "normalizeFractions=false,untokenizable=noneKeep,strictAcronym=true";

    /**
     * Characters without a space between them go to the tokenizer in pieces no longer than this:
     * its time grows with the square of their number.
     */
    private static final int LONGEST_RUN = 300;

    private static final Pattern JOINED_STATES =
            Pattern.compile("(\\p{Lu}\\p{L}+|(?:\\p{Lu}\\.){2,})-(?:\\p{Lu}\\.){2,}");

    private WordTokenizer() {}

    /** Where the words of {@code stretch} stand in {@code text}, in order, none empty. */
    static List<Span> tokenize(String text, Span stretch) {
        List<Span> words = new ArrayList<>();
        int start = stretch.start();
        int run = 0;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            run = text.charAt(i) == ' ' || text.charAt(i) == '\n' ? 0 : run + 1;
            if (run >= LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
                add(words, text, new Span(start, i));
                start = i;
                run = 1;
            }
        }
        add(words, text, new Span(start, stretch.end()));
        return words;
    }

    private static void add(List<Span> words, String text, Span stretch) {
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(
                        new StringReader(stretch.in(text)), new CoreLabelTokenFactory(), OPTIONS);
        int last = stretch.start();
        while (tokenizer.hasNext()) {
            CoreLabel label = tokenizer.next();
            int start = Math.max(last, stretch.start() + label.beginPosition());
            int end = stretch.start() + label.endPosition();
            if (start < end) {
                addParts(words, text, new Span(start, end));
                last = end;
            }
        }
    }

    /** "Sino-U.S.", which the toolkit keeps whole, becomes three words as "Indo-U.S." does. */
    private static void addParts(List<Span> words, String text, Span word) {
        Matcher joined = JOINED_STATES.matcher(word.in(text));
        if (joined.matches()) {
            int hyphen = word.start() + joined.end(1);
            words.add(new Span(word.start(), hyphen));
            words.add(new Span(hyphen, hyphen + 1));
            words.add(new Span(hyphen + 1, word.end()));
        } else {
            words.add(word);
        }
    }
}
