package org.chancery.model.text;

/**
 * A word or mark of a sentence. Layers not yet added leave their field at the value given here.
 *
 * @param index the position within its sentence, from zero
 * @param span where it stands in the clean text (UTF-16 units)
 * @param text the characters
 * @param tag the Penn Treebank part of speech; blank before tagging
 * @param lemma the dictionary form, lower case but for names; blank before lemmatisation
 * @param head the index of the word it depends on; {@link #ROOT} for the root, {@link #UNPARSED}
 *     before parsing
 * @param relation the Universal Dependencies relation to the head, such as "nsubj" or "nmod:poss";
 *     blank before parsing
 */
public record Token(
        int index, Span span, String text, String tag, String lemma, int head, String relation) {
    public static final int ROOT = -1;
    public static final int UNPARSED = -2;

    /** A token of which only the place and the characters are known. */
    public static Token plain(int index, Span span, String text) {
        return new Token(index, span, text, "", "", UNPARSED, "");
    }

    public Token withTag(String newTag) {
        return new Token(index, span, text, newTag, lemma, head, relation);
    }

    public Token withLemma(String newLemma) {
        return new Token(index, span, text, tag, newLemma, head, relation);
    }

    public Token withHead(int newHead, String newRelation) {
        return new Token(index, span, text, tag, lemma, newHead, newRelation);
    }
}
