package org.chancery.extract.forecast;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.Dependency;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.model.text.Span;

/**
 * Finds what a forecast depends on: "if …", "unless …", "should Chad refuse", "were Chad to
 * refuse", "not … until …".
 */
final class Conditions {
    private static final Set<String> OPENERS =
            Set.of("if", "unless", "provided", "assuming", "once");
    private static final Set<String> NOT_AFTER = Set.of("even", "as", "ask", "wonder", "whether");

    private static final int FAR = 8;

    private Conditions() {}

    /** The condition of a sentence, in the report's words. */
    static Optional<String> of(SentenceTree tree, String clean) {
        return span(tree).map(it -> it.in(clean));
    }

    /** Where the condition stands. */
    static Optional<Span> span(SentenceTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (opens(tree, i)) {
                int end = i + 1;
                while (end < tree.size() && !stops(tree, end)) {
                    end++;
                }
                if (end > i + 2) {
                    return Optional.of(tree.sentence().spanOf(i, end - 1));
                }
            }
        }
        return Optional.empty();
    }

    /** True for a word in the clause after "if", which is the condition and not the forecast. */
    static boolean hold(SentenceTree tree, int word) {
        for (int i = word - 1; i >= Math.max(0, word - FAR); i--) {
            String text = tree.text(i).toLowerCase(Locale.ROOT);
            if (text.matches("if|unless|whether")) {
                return i == 0 || !tree.text(i - 1).equals("even");
            }
            if (text.matches("provided|providing") && tree.text(i + 1).equals("that")) {
                return true;
            }
            if (text.equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean opens(SentenceTree tree, int word) {
        String text = tree.text(word).toLowerCase(Locale.ROOT);
        String before = word == 0 ? "" : tree.text(word - 1).toLowerCase(Locale.ROOT);
        if (OPENERS.contains(text)) {
            boolean clause = !text.equals("once") || opensClause(tree, word);
            return clause && !NOT_AFTER.contains(before) && tree.tag(word).matches("IN|VBN|VBG|RB");
        }
        return (text.equals("should") && isInverted(tree, word))
                || (text.equals("were") && isInverted(tree, word) && hasTo(tree, word))
                || (text.equals("until") && isAwaited(tree, word));
    }

    /** "were Chad to refuse": the infinitive makes it a condition. */
    private static boolean hasTo(SentenceTree tree, int were) {
        for (int i = were + 1; i < Math.min(tree.size() - 1, were + FAR); i++) {
            if (tree.tag(i).equals("TO")) {
                return tree.tag(i + 1).equals("VB") && (were == 0 || tree.isPunctuation(were - 1));
            }
        }
        return false;
    }

    /** "will not sign until Chad pays", "not until Chad pays". */
    private static boolean isAwaited(SentenceTree tree, int until) {
        boolean denied = false;
        for (int i = until - 1; i >= 0 && !tree.text(i).equals(","); i--) {
            denied |= tree.text(i).toLowerCase(Locale.ROOT).matches("not|n't|never|no|nobody");
        }
        for (int i = until + 1; denied && i < Math.min(tree.size(), until + FAR); i++) {
            if (tree.tag(i).matches("VBZ|VBP|VBD|MD")) {
                return true;
            }
        }
        return false;
    }

    /** "once the vote is over", but not "was once". */
    private static boolean opensClause(SentenceTree tree, int word) {
        return tree.tag(word).equals("IN") || tree.relation(word) == Dependency.MARKER;
    }

    /** "should" before its subject: no noun or pronoun stands just before it. */
    private static boolean isInverted(SentenceTree tree, int should) {
        if (should + 1 >= tree.size() || !tree.tag(should + 1).matches("NN.*|DT|PRP|JJ")) {
            return false;
        }
        for (int i = should + 1; i < Math.min(tree.size(), should + 8); i++) {
            if (tree.tag(i).equals("VB")) {
                return true;
            }
        }
        return false;
    }

    private static boolean stops(SentenceTree tree, int word) {
        return Set.of(",", ";", "--", "—", "\"", "”").contains(tree.text(word))
                || (tree.isPunctuation(word) && word == tree.size() - 1);
    }
}
