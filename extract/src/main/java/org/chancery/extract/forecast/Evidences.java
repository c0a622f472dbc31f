package org.chancery.extract.forecast;

import java.util.Locale;
import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.Span;

/** Takes from the ends of a clause the words that only link it to others. */
final class Evidences {
    private static final Set<String> LINKS =
            Set.of("that", "but", "and", "as", "or", "thus", "however", "since", "because");

    private Evidences() {}

    static Span trimmed(SentenceTree tree, Span span) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (span.contains(tree.token(i).span())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return span;
        }
        while (first < last && isLink(tree, first)) {
            first++;
        }
        while (last > first && isLink(tree, last)) {
            last--;
        }
        return tree.sentence().spanOf(first, last);
    }

    private static boolean isLink(SentenceTree tree, int word) {
        String text = tree.text(word).toLowerCase(Locale.ROOT);
        boolean pronoun = text.equals("that") && !tree.tag(word).equals("IN");
        boolean mark = tree.isPunctuation(word) && !text.matches("[\"”“)%]");
        return (LINKS.contains(text) && !pronoun) || mark;
    }
}
