package org.chancery.text.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.text.Span;

/** Cuts a stretch of text into words and marks, after the Penn Treebank's manner. */
final class WordTokenizer {
    private static final String OPTIONS =
            "invertible=true,normalizeParentheses=false,normalizeOtherBrackets=false,"
                    + "quotes=not_cp1252,ellipses=original,dashes=original,normalizeSpace=false,"
                    + "normalizeAmpersandEntity=false,normalizeCurrency=false,"
                    + "normalizeFractions=false,untokenizable=noneKeep,strictAcronym=true";

    private WordTokenizer() {}

    /** Where the words of {@code stretch} stand in {@code text}, in order, none empty. */
    static List<Span> tokenize(String text, Span stretch) {
        List<Span> words = new ArrayList<>();
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(
                        new StringReader(stretch.in(text)), new CoreLabelTokenFactory(), OPTIONS);
        int last = stretch.start();
        while (tokenizer.hasNext()) {
            CoreLabel label = tokenizer.next();
            int start = Math.max(last, stretch.start() + label.beginPosition());
            int end = stretch.start() + label.endPosition();
            if (start < end) {
                words.add(new Span(start, end));
                last = end;
            }
        }
        return words;
    }
}
