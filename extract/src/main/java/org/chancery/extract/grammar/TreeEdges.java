package org.chancery.extract.grammar;

import static org.chancery.extract.grammar.Dependency.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.text.Token;

/**
 * What a repair sees of a parsed sentence, and may change: its words, the word each hangs on, and
 * by which relation. Words are known by their place in the sentence, counted from 0; -1 stands for
 * no word.
 *
 * <p>The edges are those of the caller and change in place; the tokens are a copy.
 */
abstract class TreeEdges {
    /** What helps a verb. */
    static final Set<Dependency> AUXILIARIES = Set.of(AUXILIARY, PASSIVE_AUXILIARY);

    /** What helps a verb, or a noun or adjective that is said of somebody ("is a general"). */
    static final Set<Dependency> AUXILIARIES_AND_COPULA =
            Set.of(AUXILIARY, PASSIVE_AUXILIARY, COPULA);

    /** What goes with the sentence and so with its verb, whichever word was taken for the head. */
    private static final Set<Dependency> OF_THE_SENTENCE =
            Set.of(OBLIQUE, TEMPORAL, ADVERB, ADVERBIAL_CLAUSE, PUNCTUATION, PARATAXIS);

    final List<Token> tokens;

    /** The word each word hangs on; -1 for the top of the sentence. */
    final int[] heads;

    /** How each word hangs on its head. */
    final Dependency[] relations;

    TreeEdges(List<Token> tokens, int[] heads, Dependency[] relations) {
        this.tokens = new ArrayList<>(tokens);
        this.heads = heads;
        this.relations = relations;
    }

    final String text(int word) {
        return tokens.get(word).text();
    }

    final String lemma(int word) {
        return tokens.get(word).lemma();
    }

    /** The part of speech, in the tags of the Penn Treebank. */
    final String tag(int word) {
        return tokens.get(word).tag();
    }

    final boolean isVerb(int word) {
        return tag(word).startsWith("VB");
    }

    /** A noun, common or proper. */
    final boolean isNoun(int word) {
        return tag(word).startsWith("NN");
    }

    final boolean isName(int word) {
        return tag(word).startsWith("NNP");
    }

    /** The first child in this relation, -1 when there is none. */
    final int child(int word, Dependency relation) {
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] == word && relations[child] == relation) {
                return child;
            }
        }
        return -1;
    }

    final boolean hasChild(int word, Dependency relation) {
        return child(word, relation) >= 0;
    }

    /** The subject, active or passive; -1 when there is none. */
    final int subject(int verb) {
        return Math.max(child(verb, SUBJECT), child(verb, PASSIVE_SUBJECT));
    }

    /** The relation in which a subject stands to this verb. */
    final Dependency subjectOf(int verb) {
        return hasChild(verb, PASSIVE_AUXILIARY) ? PASSIVE_SUBJECT : SUBJECT;
    }

    final boolean hasAuxiliary(int verb) {
        return hasChild(verb, AUXILIARY) || hasChild(verb, PASSIVE_AUXILIARY);
    }

    /** True of a verb whose own form has a tense: "signs", "signed", but not "has signed". */
    final boolean isTensed(int word) {
        return tag(word).matches("VBD|VBZ|VBP");
    }

    /** True of a word with a tense, its own or that of an auxiliary: "signed", "has signed". */
    final boolean isFinite(int word) {
        return isTensed(word) || hasFiniteHelp(word, AUXILIARIES);
    }

    /** True when a word with a tense, or a modal, stands before this one and helps it. */
    final boolean hasFiniteHelp(int word, Set<Dependency> helping) {
        for (int before = 0; before < word; before++) {
            boolean helps = heads[before] == word && helping.contains(relations[before]);
            if (helps && isTensedOrModal(before)) {
                return true;
            }
        }
        return false;
    }

    /** True of the one word of a verb group that bears the tense: "signed", "has", "would". */
    final boolean isTensedOrModal(int word) {
        return isTensed(word) || tag(word).equals("MD");
    }

    final void hang(int word, int head, Dependency relation) {
        heads[word] = head;
        relations[word] = relation;
    }

    /** The verb takes the place of the word that had it, and what goes with the whole sentence. */
    final void raise(int before, int verb) {
        hang(verb, heads[before], relations[before]);
        for (int word = 0; word < heads.length; word++) {
            boolean ofSentence = isNoun(before) && OF_THE_SENTENCE.contains(relations[word]);
            if (heads[word] == before && word != verb && (ofSentence || word > verb)) {
                heads[word] = verb;
            }
        }
    }

    final void retag(int word, String tag) {
        tokens.set(word, tokens.get(word).withTag(tag));
    }
}
