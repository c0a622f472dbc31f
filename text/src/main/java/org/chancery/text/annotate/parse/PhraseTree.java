package org.chancery.text.annotate.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.LabeledScoredTreeNode;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.annotate.parse.steps.Phrases;

/** Phrases as a tree of the toolkit, which its conversion to dependencies asks for. */
final class PhraseTree {
    private PhraseTree() {}

    static Tree of(List<String> words, List<String> tags, Phrases phrases) {
        List<Tree> leaves = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            leaves.add(leaf(words.get(i), tags.get(i), i + 1));
        }
        return phrases.tree(leaves, PhraseTree::node);
    }

    private static Tree leaf(String text, String tag, int index) {
        CoreLabel word = new CoreLabel();
        word.setWord(text);
        word.setValue(text);
        word.setTag(tag);
        word.setIndex(index);
        CoreLabel part = new CoreLabel();
        part.setValue(tag);
        part.setTag(tag);
        part.setIndex(index);
        return new LabeledScoredTreeNode(part, List.of(new LabeledScoredTreeNode(word)));
    }

    private static Tree node(String label, List<Tree> children) {
        CoreLabel value = new CoreLabel();
        value.setValue(label);
        return new LabeledScoredTreeNode(value, children);
    }
}
