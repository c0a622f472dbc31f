package org.chancery.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;

/**
 * Writes parsed sentences by hand: words apart by blanks, each {@code form/lemma/tag/head/relation}
 * with heads counted from 1 and 0 for the root.
 */
public final class TreeText {
    private TreeText() {}

    /** The sentence that the words describe. */
    public static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.strip().split("\\s+", -1)) {
            String[] parts = word.split("/", -1);
            int head = Integer.parseInt(parts[3]) - 1;
            Span span = new Span(at, at + parts[0].length());
            tokens.add(
                    new Token(
                            tokens.size(),
                            span,
                            parts[0],
                            parts[2],
                            parts[1],
                            head < 0 ? Token.ROOT : head,
                            parts[4]));
            at = span.end() + 1;
        }
        return new Sentence(0, new Span(0, at - 1), tokens, List.of(), List.of());
    }

    /** Its tree. */
    public static SentenceTree tree(String words) {
        return SentenceTree.of(sentence(words));
    }

    /** The index of the first word with this form. */
    public static int word(SentenceTree tree, String form) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.text(i).equals(form)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No word '" + form + "' in the sentence");
    }
}
