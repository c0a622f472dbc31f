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
final class LostVerbRepair extends TreeEdges {
    private static final Set<String> AUXILIARY_VERBS =
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

    private LostVerbRepair(List<Token> tokens, int[] heads, Dependency[] relations) {
        super(tokens, heads, relations);
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
                isNoun(noun)
                        && verb < article
                        && article < noun
                        && hasChild(noun, SUBJECT)
                        && child(noun, SUBJECT) < verb;
        if (lost) {
            replace(noun, verb);
            hang(noun, verb, OBJECT);
        }
    }

    /** "Chad and its friends agreed to meet": "agree" helps no other verb. */
    private void auxiliaryOfNoun(int verb) {
        int noun = heads[verb];
        boolean lost = noun < verb && isNoun(noun) && !AUXILIARY_VERBS.contains(lemma(verb));
        if (lost) {
            for (int word = verb + 1; word < heads.length; word++) {
                if (heads[word] == noun && relations[word] == OTHER) {
                    relations[word] = tag(word).equals("VB") ? OPEN_COMPLEMENT : OBLIQUE;
                    heads[word] = verb;
                }
            }
            replace(noun, verb);
            hang(noun, verb, SUBJECT);
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
                        && isName(name)
                        && onlyNames(noun + 1, name)
                        && child(verb, OBJECT) > verb
                        && heads[top] < 0
                        && isNoun(top)
                        && !hasChild(top, SUBJECT)
                        && !hasChild(top, COPULA);
        if (lost) {
            replace(top, verb);
            hang(top, verb, SUBJECT);
            hang(name, noun, APPOSITION);
        }
    }

    private boolean onlyNames(int from, int to) {
        for (int word = from; word <= to; word++) {
            if (!isName(word)) {
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
        hang(verb, heads[noun], relations[noun]);
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
}
