package org.chancery.text.annotate.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.parser.shiftreduce.UnaryTransition;
import edu.stanford.nlp.trees.LabeledScoredTreeNode;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Builds the phrase-structure tree that a sequence of steps describes. The helper nodes that make
 * the parser's trees binary (labels with {@code @}) are dissolved on the way.
 */
final class TreeBuilder {
    private final List<Tree> words;
    private final Deque<Tree> stack = new ArrayDeque<>();
    private int next;

    /** A builder over the words of a sentence, each under its part of speech. */
    TreeBuilder(List<CoreLabel> tagged) {
        this.words = tagged.stream().map(TreeBuilder::leaf).toList();
    }

    void take(Transition step) {
        if (step instanceof ShiftTransition) {
            stack.push(words.get(next++));
        } else if (step instanceof BinaryTransition binary) {
            Tree right = stack.pop();
            Tree left = stack.pop();
            List<Tree> children = new ArrayList<>(dissolved(left));
            children.addAll(dissolved(right));
            stack.push(node(binary.label, children));
        } else if (step instanceof UnaryTransition unary) {
            stack.push(node(unary.label, dissolved(stack.pop())));
        } else if (step instanceof CompoundUnaryTransition unaries) {
            for (int i = unaries.labels.length - 1; i >= 0; i--) {
                stack.push(node(unaries.labels[i], dissolved(stack.pop())));
            }
        }
    }

    /** The whole tree; whatever was left unjoined stands side by side under the root. */
    Tree tree() {
        while (next < words.size()) {
            stack.push(words.get(next++));
        }
        if (stack.size() == 1 && stack.peek().value().equals("ROOT")) {
            return stack.peek();
        }
        List<Tree> children = new ArrayList<>();
        stack.descendingIterator().forEachRemaining(part -> children.addAll(dissolved(part)));
        return node("ROOT", children);
    }

    private static List<Tree> dissolved(Tree part) {
        return part.value().startsWith("@") ? part.getChildrenAsList() : List.of(part);
    }

    private static Tree leaf(CoreLabel word) {
        CoreLabel tag = new CoreLabel();
        tag.setValue(word.tag());
        tag.setTag(word.tag());
        tag.setIndex(word.index());
        return new LabeledScoredTreeNode(tag, List.of(new LabeledScoredTreeNode(word)));
    }

    private static Tree node(String label, List<Tree> children) {
        CoreLabel value = new CoreLabel();
        value.setValue(label);
        return new LabeledScoredTreeNode(value, children);
    }
}
