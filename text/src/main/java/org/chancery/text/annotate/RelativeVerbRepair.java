package org.chancery.text.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.text.Token;
import org.chancery.text.annotate.resource.ResourceFile;

/**
 * Takes the first participle of a relative clause that has its own subject for the verb that it is:
 * in "the visit that the Danish premier paid to Oslo ended" it is the premier who paid.
 */
final class RelativeVerbRepair {
    private static final Set<String> PRONOUNS = Set.of("that", "which", "whom");
    private static final Set<String> CLAUSE_NOUNS =
            ResourceFile.words(RelativeVerbRepair.class, "clause-nouns.txt");

    private RelativeVerbRepair() {}

    /** True where the participle at a position is the past tense of such a clause. */
    static boolean isPastTense(List<Token> tokens, int verb) {
        if (!tokens.get(verb).tag().equals("VBN") || !lacksObject(tokens, verb)) {
            return false;
        }
        int at = verb - 1;
        if (at < 0 || !tokens.get(at).tag().startsWith("NN")) {
            return false;
        }
        while (at >= 0 && tokens.get(at).tag().matches("NN.*|JJ|DT|PRP\\$|CD|POS")) {
            at--;
        }
        return at > 0 && at < verb - 1 && opensRelativeClause(tokens, at);
    }

    /** What follows is no object: the object is the noun that the clause describes. */
    private static boolean lacksObject(List<Token> tokens, int verb) {
        return verb + 1 < tokens.size()
                && tokens.get(verb + 1).tag().matches("IN|TO|RB|RP|,|VBD|VBZ|MD")
                && !tokens.get(verb + 1).text().equals("by");
    }

    private static boolean opensRelativeClause(List<Token> tokens, int pronoun) {
        String word = tokens.get(pronoun).text().toLowerCase(Locale.ROOT);
        int noun = tokens.get(pronoun - 1).text().equals(",") ? pronoun - 2 : pronoun - 1;
        return PRONOUNS.contains(word)
                && noun >= 0
                && tokens.get(noun).tag().startsWith("NN")
                && !CLAUSE_NOUNS.contains(tokens.get(noun).text().toLowerCase(Locale.ROOT));
    }
}
