package org.chancery.text.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.resource.ResourceFile;

/**
 * Gives a sentence its verb. "Talks between the two also continued in Lima" has none when
 * "continued" is taken for a participle, and then nothing of it is read; so where a sentence has no
 * finite verb at all, the first form in "-ed" that could be one is.
 */
final class FiniteVerbRepair {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> HELPING =
            Set.of("have", "has", "having", "be", "been", "being");
    private static final Set<String> BEFORE_A_VERB =
            Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "CD", ",");

    /** Words that are a noun's plural or a verb's third person. */
    private static final Set<String> NOUN_OR_VERB =
            ResourceFile.words(FiniteVerbRepair.class, "nouns-or-verbs.txt");

    private static final int FEWEST_WORDS = 5;

    private FiniteVerbRepair() {}

    /** The tokens, one of them with another tag where the sentence had no finite verb. */
    static List<Token> repair(List<Token> tokens) {
        boolean sentence =
                tokens.size() >= FEWEST_WORDS
                        && tokens.get(tokens.size() - 1).tag().matches("\\.|''")
                        && tokens.stream().noneMatch(token -> FINITE.contains(token.tag()));
        if (!sentence) {
            return tokens;
        }
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (couldBeVerb(tokens, i)) {
                List<Token> mended = new ArrayList<>(tokens);
                mended.set(i, tokens.get(i).withTag("VBD"));
                return mended;
            }
        }
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (isVerbThoughNoun(tokens, i)) {
                List<Token> mended = new ArrayList<>(tokens);
                mended.set(i, tokens.get(i).withTag("VBZ"));
                return mended;
            }
        }
        return tokens;
    }

    /** "Peru exports tin": what could be a noun is the verb that the sentence lacks. */
    private static boolean isVerbThoughNoun(List<Token> tokens, int i) {
        return tokens.get(i).tag().equals("NNS")
                && tokens.get(i - 1).tag().matches("NN|NNP|RB")
                && tokens.get(i + 1).tag().matches("NN.*|DT|PRP.*|JJ|CD|IN|TO")
                && NOUN_OR_VERB.contains(tokens.get(i).text());
    }

    /** "enacted by" and "related to" describe what stands before them. */
    private static boolean couldBeVerb(List<Token> tokens, int i) {
        int before = i - 1;
        while (before > 0 && tokens.get(before).tag().startsWith("RB")) {
            before--;
        }
        String next = tokens.get(i + 1).text();
        return tokens.get(i).tag().equals("VBN")
                && tokens.get(i).text().endsWith("ed")
                && BEFORE_A_VERB.contains(tokens.get(before).tag())
                && !HELPING.contains(tokens.get(before).text())
                && !next.equals("by")
                && !(next.equals("to") && tokens.get(before).tag().equals(","));
    }
}
