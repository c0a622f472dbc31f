package org.chancery.text.annotate.parse.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A sentence on its way to a tree: the phrases made so far and the words still to come.
 *
 * <p>Nodes are numbered: the words, then their tags in the same order, then the phrases as they
 * were made.
 */
public final class Phrases {
    static final int NONE = -1;
    private static final String WHOLE = "ROOT";

    private final int size;
    private final Piece[] words;
    private final Piece[] tags;
    private String[] labels;
    private Piece[] pieces;

    /** The word that is the head of each node. */
    private int[] heads;

    private int[] lefts;
    private int[] rights;
    private int nodes;
    private final int[] stack;
    private int height;
    private int next;
    private boolean finished;

    /**
     * A sentence of which no word has been taken.
     *
     * @param words as the model knows them
     * @param tags their parts of speech
     */
    Phrases(List<String> words, List<String> tags) {
        size = words.size();
        this.words = words.stream().map(Piece::of).toArray(Piece[]::new);
        this.tags = tags.stream().map(Piece::of).toArray(Piece[]::new);
        int room = 6 * size + 8;
        labels = new String[room];
        pieces = new Piece[room];
        heads = new int[room];
        lefts = new int[room];
        rights = new int[room];
        stack = new int[size];
        for (int i = 0; i < size; i++) {
            add(words.get(i), this.words[i], i, NONE, NONE);
        }
        for (int i = 0; i < size; i++) {
            add(tags.get(i), this.tags[i], i, i, NONE);
        }
    }

    int size() {
        return size;
    }

    /** How many words were taken from the sentence. */
    int taken() {
        return next;
    }

    int height() {
        return height;
    }

    boolean isFinished() {
        return finished;
    }

    /** The phrase so far below the top of the stack; {@link #NONE} when there is none. */
    int onStack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NONE;
    }

    /** The tag of a word still to come, or of one taken; {@link #NONE} beyond the sentence. */
    int inQueue(int offset) {
        int word = next + offset;
        return word >= 0 && word < size ? size + word : NONE;
    }

    int left(int node) {
        return lefts[node];
    }

    /** The right part; {@link #NONE} for words, tags and phrases of one part. */
    int right(int node) {
        return rights[node];
    }

    int head(int node) {
        return heads[node];
    }

    Piece label(int node) {
        return pieces[node];
    }

    Piece headWord(int node) {
        return words[heads[node]];
    }

    Piece headTag(int node) {
        return tags[heads[node]];
    }

    private boolean isPassing(int node) {
        return node >= 2 * size && Step.isPassing(labels[node]);
    }

    boolean isLegal(Step step) {
        return switch (step.kind()) {
            case SHIFT -> next < size;
            case JOIN -> height > 1 && canJoin(step);
            case WRAP -> height > 0 && canWrap(step);
            case FINISH -> next == size && height == 1 && labels[stack[0]].equals(WHOLE);
            case REST -> false;
        };
    }

    private boolean canJoin(Step step) {
        int top = onStack(0);
        int second = onStack(1);
        if (isPassing(top) && (isPassing(second) || step.headLeft() || !goesOn(step, top))) {
            return false;
        }
        if (isPassing(second) && (!step.headLeft() || !goesOn(step, second))) {
            return false;
        }
        boolean atEnd = next == size;
        if (step.isPassing()) {
            return !(atEnd && (height == 2 || isPassing(onStack(2))));
        }
        return !step.whole() || (height == 2 && atEnd);
    }

    /** A passing phrase can only become part of one of its own category. */
    private boolean goesOn(Step step, int part) {
        return Step.category(step.labels().get(0)).equals(Step.category(labels[part]));
    }

    private boolean canWrap(Step step) {
        int top = onStack(0);
        boolean wrapped = top >= 2 * size && rights[top] == NONE;
        String innermost = step.labels().get(step.labels().size() - 1);
        if (wrapped || (isPassing(top) && !innermost.equals(Step.category(labels[top])))) {
            return false;
        }
        return !step.whole() || (height == 1 && next == size);
    }

    void take(Step step) {
        switch (step.kind()) {
            case SHIFT -> stack[height++] = size + next++;
            case JOIN -> {
                int right = stack[--height];
                int left = stack[--height];
                int head = heads[step.headLeft() ? left : right];
                push(step.labels().get(0), head, left, right);
            }
            case WRAP -> {
                for (int i = step.labels().size() - 1; i >= 0; i--) {
                    int part = stack[--height];
                    push(step.labels().get(i), heads[part], part, NONE);
                }
            }
            case FINISH -> finished = true;
            case REST -> {}
        }
    }

    private void push(String label, int head, int left, int right) {
        stack[height++] = add(label, Piece.of(label), head, left, right);
    }

    private int add(String label, Piece piece, int head, int left, int right) {
        if (nodes == labels.length) {
            grow();
        }
        labels[nodes] = label;
        pieces[nodes] = piece;
        heads[nodes] = head;
        lefts[nodes] = left;
        rights[nodes] = right;
        return nodes++;
    }

    private void grow() {
        int room = 2 * nodes;
        labels = Arrays.copyOf(labels, room);
        pieces = Arrays.copyOf(pieces, room);
        heads = Arrays.copyOf(heads, room);
        lefts = Arrays.copyOf(lefts, room);
        rights = Arrays.copyOf(rights, room);
    }

    /**
     * The tree, in nodes of another kind. Passing phrases are dissolved; what was left unjoined
     * stands side by side under the root.
     *
     * @param leaves the node of each word, under its tag
     * @param maker makes a node of a label and its parts
     */
    public <T> T tree(List<T> leaves, BiFunction<String, List<T>, T> maker) {
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            addTo(parts, stack[i], leaves, maker);
        }
        parts.addAll(leaves.subList(next, size));
        boolean whole = height == 1 && next == size && labels[stack[0]].equals(WHOLE);
        return whole ? parts.get(0) : maker.apply(WHOLE, parts);
    }

    private <T> void addTo(
            List<T> parts, int node, List<T> leaves, BiFunction<String, List<T>, T> maker) {
        if (node < 2 * size) {
            parts.add(leaves.get(node - size));
            return;
        }
        boolean passing = isPassing(node);
        List<T> own = passing ? parts : new ArrayList<>();
        addTo(own, lefts[node], leaves, maker);
        if (rights[node] != NONE) {
            addTo(own, rights[node], leaves, maker);
        }
        if (!passing) {
            parts.add(maker.apply(labels[node], own));
        }
    }
}
