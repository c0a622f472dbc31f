package org.chancery.extract.grammar;

import java.util.Set;

/** What papers and speeches do in the name of those who put them out. */
final class Papers {
    private static final Set<String> ISSUING = GrammarWords.of("issuing");
    private static final Set<String> SAYING = GrammarWords.of("said-in-papers");

    private Papers() {}

    /** "issued a statement demanding help": whoever issues it demands. */
    static boolean say(SentenceTree tree, int noun, int clause) {
        return tree.isNoun(noun)
                && tree.tag(clause).equals("VBG")
                && SAYING.contains(tree.lemma(clause))
                && tree.head(noun).filter(verb -> ISSUING.contains(tree.lemma(verb))).isPresent();
    }
}
