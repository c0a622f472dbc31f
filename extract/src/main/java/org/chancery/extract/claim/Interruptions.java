package org.chancery.extract.claim;

import java.util.Set;

/**
 * Tells attributions that are set between commas into a clause: "Prices, the minister said, will
 * rise".
 */
final class Interruptions {
    private static final Set<String> DASHES = Set.of("-", "--", "—", "–");

    private final ReportedSentence sentence;

    Interruptions(ReportedSentence sentence) {
        this.sentence = sentence;
    }

    /**
     * True when the clause that stands before an attribution goes on right behind it.
     *
     * @param from the first word of the attribution
     * @param to one past its last word
     */
    boolean isInside(int from, int to) {
        return from > sentence.start() + 1
                && isMark(from - 1)
                && !sentence.isQuoteMark(from - 2)
                && isMark(to)
                && !sentence.tree().tag(from).matches("W.*|CC")
                && (goesOn(to + 1) || isCutOff(from - 2, to + 1));
    }

    private boolean isMark(int word) {
        return sentence.isComma(word)
                || (word >= 0 && word < sentence.size() && DASHES.contains(sentence.text(word)));
    }

    /** A verb follows at once that has its subject before the attribution. */
    private boolean goesOn(int after) {
        int word = after;
        while (word < sentence.end() && isPassedOver(word)) {
            word++;
        }
        return sentence.hasFiniteVerb(word, word + 1);
    }

    /** "Norway will not, she said, sell the ship", "It was, she said, a question of money". */
    private boolean isCutOff(int before, int after) {
        boolean verb = sentence.tree().tag(after).matches("VB|VBN|VBG");
        boolean noun = sentence.tree().tag(after).matches("DT|PDT|JJ.*|NN.*|PRP\\$|TO|RB");
        boolean auxiliary =
                sentence.tree().tag(before).matches("MD|RB|TO")
                        || sentence.tree().lemma(before).matches("have|be");
        return (verb && auxiliary) || (noun && sentence.isFinite(before));
    }

    private boolean isPassedOver(int word) {
        return sentence.tree().tag(word).startsWith("RB") || sentence.isQuoteMark(word);
    }
}
