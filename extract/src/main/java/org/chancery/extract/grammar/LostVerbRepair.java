package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * Finds the verb of a clause where a parser made a noun its head: "the president, a general,
 * launched a bid" ("launched" taken for a description of the bid), "Chad and its friends agreed to
 * meet" ("agreed" taken for an auxiliary of Chad), "the premier and his colleague Haddad signed a
 * pact" (taken for what Haddad, another colleague, signed).
 */
final class LostVerbRepair {
    private static final Set<String> AUXILIARIES =
            Set.of(
                    "be", "have", "do", "will", "would", "can", "could", "shall", "should", "may",
                    "might", "must", "get", "need", "dare", "ought", "to", "let", "'s", "'d",
                    "'ll");

    /** What hangs on the verb of a clause, whichever word was taken for it. */
    private static final Set<Dependency> OF_THE_CLAUSE =
            Set.of(
                    SUBJECT,
                    PASSIVE_SUBJECT,
                    AUXILIARY,
                    MARKER,
                    OBLIQUE,
                    TEMPORAL,
                    ADVERB,
                    ADVERBIAL_CLAUSE,
                    PUNCTUATION,
                    PARATAXIS);

    private final List<Token> tokens;
    private final int[] heads;
    private final Dependency[] relations;

    private LostVerbRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Changes {@code heads} and {@code relations} in place. */
    static void repair(List<Token> tokens, int[] heads, Dependency[] relations) {
        LostVerbRepair repair = new LostVerbRepair(tokens, heads, relations);
        for (int word = 1; word < heads.length; word++) {
            if (heads[word] >= 0 && repair.tag(word).matches("VBD|VBZ")) {
                switch (relations[word]) {
                    case ADJECTIVE -> repair.beforeArticle(word);
                    case AUXILIARY -> repair.auxiliaryOfNoun(word);
                    case RELATIVE_CLAUSE -> repair.inApposition(word);
                    default -> {}
                }
            }
        }
    }

    /** "launched a bid": nothing that describes a noun stands before its article. */
    private void beforeArticle(int verb) {
        int noun = heads[verb];
        int article = child(noun, DETERMINER);
        boolean lost =
                tag(noun).startsWith("NN")
                        && verb < article
                        && article < noun
                        && child(noun, SUBJECT) >= 0
                        && child(noun, SUBJECT) < verb;
        if (lost) {
            replace(noun, verb);
            heads[noun] = verb;
            relations[noun] = OBJECT;
        }
    }

    /** "Chad and its friends agreed to meet": "agree" helps no other verb. */
    private void auxiliaryOfNoun(int verb) {
        int noun = heads[verb];
        boolean lost =
                noun < verb
                        && tag(noun).startsWith("NN")
                        && !AUXILIARIES.contains(tokens.get(verb).lemma());
        if (lost) {
            for (int word = verb + 1; word < heads.length; word++) {
                if (heads[word] == noun && relations[word] == OTHER) {
                    relations[word] = tag(word).equals("VB") ? OPEN_COMPLEMENT : OBLIQUE;
                    heads[word] = verb;
                }
            }
            replace(noun, verb);
            heads[noun] = verb;
            relations[noun] = SUBJECT;
        }
    }

    /** "the premier and his colleague Haddad signed a pact": both signed. */
    private void inApposition(int verb) {
        int noun = heads[verb];
        int name = child(verb, SUBJECT);
        int top = top(noun);
        boolean lost =
                tag(noun).equals("NN")
                        && name > noun
                        && tag(name).startsWith("NNP")
                        && onlyNames(noun + 1, name)
                        && child(verb, OBJECT) > verb
                        && heads[top] < 0
                        && tag(top).startsWith("NN")
                        && child(top, SUBJECT) < 0
                        && child(top, COPULA) < 0;
        if (lost) {
            replace(top, verb);
            heads[top] = verb;
            relations[top] = SUBJECT;
            heads[name] = noun;
            relations[name] = APPOSITION;
        }
    }

    private boolean onlyNames(int from, int to) {
        for (int word = from; word <= to; word++) {
            if (!tag(word).startsWith("NNP")) {
                return false;
            }
        }
        return true;
    }

    private int top(int noun) {
        return relations[noun] == CONJUNCT && heads[noun] >= 0 ? heads[noun] : noun;
    }

    /** The verb takes the place of the noun, and what goes with the clause. */
    private void replace(int noun, int verb) {
        heads[verb] = heads[noun];
        relations[verb] = relations[noun];
        for (int word = 0; word < heads.length; word++) {
            boolean after = word > verb || relations[word] != PUNCTUATION;
            if (heads[word] == noun
                    && word != verb
                    && after
                    && OF_THE_CLAUSE.contains(relations[word])) {
                heads[word] = verb;
            }
        }
    }

    private int child(int word, Dependency relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && relations[i] == relation) {
                return i;
            }
        }
        return -1;
    }

    private String tag(int word) {
        return tokens.get(word).tag();
    }
}
