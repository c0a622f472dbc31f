package org.chancery.extract.forecast;

import org.chancery.extract.grammar.SentenceTree;

/**
 * Tells questions from forecasts: "left open how long it would last", "when that will be is
 * anybody's guess", "Would Chad agree?".
 */
final class IndirectQuestions {
    private static final int FAR = 8;

    private final ForecastSentence sentence;
    private final SentenceTree tree;

    IndirectQuestions(ForecastSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** True for a modal whose clause asks rather than foretells. */
    boolean holds(int modal) {
        return isAsked(modal) || isBehindQuestionWord(modal);
    }

    /** "Would Chad agree?": the modal, or a word that asks, opens the sentence. */
    private boolean isAsked(int modal) {
        boolean asks = tree.text(tree.size() - 1).equals("?");
        return asks && (modal == 0 || tree.tag(0).startsWith("W"));
    }

    /** What nobody knows or says is foretold by nobody: "how", "what" or "when" stands before. */
    private boolean isBehindQuestionWord(int modal) {
        for (int i = modal - 1; i >= Math.max(0, modal - FAR); i--) {
            if (tree.text(i).equals(",") || tree.tag(i).matches("VBD|VBZ|VBP|MD")) {
                return false;
            }
            if (tree.text(i).matches("(?i)how|what|why")) {
                return true;
            }
            if (tree.text(i).matches("(?i)when|where")) {
                return i == 0 || tree.isVerb(i - 1) || sentence.is("refusing", i - 1);
            }
        }
        return false;
    }
}
