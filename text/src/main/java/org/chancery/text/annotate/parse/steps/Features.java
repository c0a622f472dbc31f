package org.chancery.text.annotate.parse.steps;

import static org.chancery.text.annotate.parse.steps.Phrases.NONE;

/**
 * The features of a state, as digests of the names they have in the model, in the model's order
 * (sums of weights depend on it in their last bits).
 *
 * <p>A name tells where a node stands (S0 is the top of the stack, Q0 the next word, L, R and U the
 * left, right and only part of a node) and what is taken of it: w its head word, t that word's tag,
 * c its label.
 */
final class Features {
    /** More than any state has. */
    static final int MOST = 256;

    private static final String NOBODY = "*NULL*";
    private static final Piece NULL = Piece.of(NOBODY);
    private static final NodeNames[] STACK = NodeNames.of("S0", "S1", "S2", "S3");
    private static final NodeNames[] PARTS = NodeNames.of("S0L", "S0R", "S0U");
    private static final NodeNames[] PARTS_OF_PARTS =
            NodeNames.of("S0LL", "S0LR", "S0LU", "S0RL", "S0RR", "S0RU", "S0UL", "S0UR", "S0UU");
    private static final NodeNames[] SECOND_PARTS = NodeNames.of("S1L", "S1R", "S1U");
    private static final NodeNames[] RECENT = NodeNames.of("recL0", "recR0", "recL1", "recR1");
    private static final long[] QUEUE =
            digests("Q0WT-", "Q1WT-", "Q2WT-", "Q3WT-", "QP1WT-", "QP2WT-");
    private static final int[] QUEUE_OFFSETS = {0, 1, 2, 3, -1, -2};
    private static final PairNames S0_S1 = new PairNames("S0", "C", "S1", "C");
    private static final PairNames S0_Q0 = new PairNames("S0", "C", "Q0", "T");
    private static final PairNames S1_Q0 = new PairNames("S1", "C", "Q0", "T");
    private static final PairNames Q0_Q1 = new PairNames("Q0", "T", "Q1", "T");
    private static final long[] TRIPLES =
            digests(
                    "S0cS1cS2c-",
                    "S0wS1cS2c-",
                    "S0cS1wS2c-",
                    "S0cS1cS2w-",
                    "S0cS1cQ0t-",
                    "S0wS1cQ0t-",
                    "S0cS1wQ0t-",
                    "S0cS1cQ0w-");
    private static final long QUEUE_FINISHED = Piece.of("QUEUE_FINISHED").digest();
    private static final long STACK_SINGLETON = Piece.of("QUEUE_FINISHED_STACK_SINGLETON").digest();

    private final Phrases phrases;
    private final Separators separators;
    private final long[] found = new long[MOST];
    private int count;

    Features(Phrases phrases, Separators separators) {
        this.phrases = phrases;
        this.separators = separators;
    }

    /** How many features the state has; {@link #digests()} holds them. */
    int read() {
        count = 0;
        int s0 = phrases.onStack(0);
        int s1 = phrases.onStack(1);
        int q0 = phrases.inQueue(0);
        for (int depth = 0; depth < STACK.length; depth++) {
            node(STACK[depth], phrases.onStack(depth));
        }
        parts(s0);
        for (int i = 0; i < SECOND_PARTS.length; i++) {
            node(SECOND_PARTS[i], part(s1, i));
        }
        for (int i = 0; i < QUEUE.length; i++) {
            queue(QUEUE[i], phrases.inQueue(QUEUE_OFFSETS[i]));
        }
        node(RECENT[0], recentLeft(s0));
        node(RECENT[1], recentRight(s0));
        node(RECENT[2], recentLeft(s1));
        node(RECENT[3], recentRight(s1));
        pair(S0_S1, s0, label(s0), s1, label(s1));
        pair(S0_Q0, s0, label(s0), q0, tag(q0));
        pair(S1_Q0, s1, label(s1), q0, tag(q0));
        int q1 = phrases.inQueue(1);
        pair(Q0_Q1, q0, tag(q0), q1, tag(q1));
        triples(s0, s1, phrases.onStack(2), q0);
        position();
        separators(SeparatorNames.S0_S1, s0, s1, s1, s0);
        separators(SeparatorNames.S0_Q0, s0, q0, s0, q0);
        return count;
    }

    long[] digests() {
        return found;
    }

    private void add(long digest) {
        found[count++] = digest;
    }

    private void node(NodeNames names, int node) {
        if (node == NONE) {
            add(names.absent);
            return;
        }
        Piece label = phrases.label(node);
        Piece word = phrases.headWord(node);
        Piece tag = phrases.headTag(node);
        add(label.after(names.label));
        add(word.after(names.wordAndTag, tag));
        add(tag.after(names.tag));
        add(word.after(names.wordAndLabel, label));
        add(tag.after(names.tagAndLabel, label));
    }

    private void parts(int s0) {
        for (int i = 0; i < PARTS.length; i++) {
            node(PARTS[i], part(s0, i));
        }
        for (int i = 0; i < PARTS_OF_PARTS.length; i++) {
            node(PARTS_OF_PARTS[i], part(part(s0, i / 3), i % 3));
        }
    }

    /** The left part of two, the right part of two, or the only part of a node. */
    private int part(int node, int which) {
        if (node == NONE) {
            return NONE;
        }
        int right = phrases.right(node);
        return switch (which) {
            case 0 -> right == NONE ? NONE : phrases.left(node);
            case 1 -> right;
            default -> right == NONE ? phrases.left(node) : NONE;
        };
    }

    private void queue(long name, int node) {
        add(
                node == NONE
                        ? NULL.after(name)
                        : phrases.headTag(node).after(name, phrases.headWord(node)));
    }

    /** The last phrase that was joined to the head of a node from the left. */
    private int recentLeft(int node) {
        int at = node;
        while (at != NONE && phrases.left(at) != NONE) {
            at = phrases.left(at);
            if (phrases.head(at) != phrases.head(node)) {
                return at;
            }
        }
        return NONE;
    }

    private int recentRight(int node) {
        int at = node;
        while (at != NONE && phrases.left(at) != NONE) {
            int right = phrases.right(at);
            at = right == NONE ? phrases.left(at) : right;
            if (right != NONE && phrases.head(at) != phrases.head(node)) {
                return at;
            }
        }
        return NONE;
    }

    private void pair(PairNames names, int one, Piece ofOne, int two, Piece ofTwo) {
        if (one == NONE && two == NONE) {
            add(names.neither);
        } else if (one == NONE) {
            add(word(two).after(names.onlyTwoWord));
            add(ofTwo.after(names.onlyTwoOther));
        } else if (two == NONE) {
            add(word(one).after(names.onlyOneWord));
            add(ofOne.after(names.onlyOneOther));
        } else {
            add(word(one).after(names.wordWord, word(two)));
            add(word(one).after(names.wordOther, ofTwo));
            add(ofOne.after(names.otherWord, word(two)));
            add(ofOne.after(names.otherOther, ofTwo));
        }
    }

    private void triples(int s0, int s1, int s2, int q0) {
        triple(0, label(s0), label(s1), label(s2));
        triple(1, word(s0), label(s1), label(s2));
        triple(2, label(s0), word(s1), label(s2));
        triple(3, label(s0), label(s1), word(s2));
        triple(4, label(s0), label(s1), tag(q0));
        triple(5, word(s0), label(s1), tag(q0));
        triple(6, label(s0), word(s1), tag(q0));
        triple(7, label(s0), label(s1), word(q0));
    }

    private void triple(int which, Piece one, Piece two, Piece three) {
        add(three.after(two.after(one.after(TRIPLES[which], Piece.EMPTY), Piece.EMPTY)));
    }

    private void position() {
        if (phrases.taken() == phrases.size()) {
            add(QUEUE_FINISHED);
            if (phrases.height() == 1) {
                add(STACK_SINGLETON);
            }
        }
    }

    /** What stands between the heads of two nodes, of which {@code first} is the earlier. */
    private void separators(SeparatorNames names, int one, int two, int first, int last) {
        if (one == NONE || two == NONE) {
            return;
        }
        int from = phrases.head(first);
        int to = phrases.head(last);
        Piece mark = separators.between(from, to);
        if (!mark.isEmpty()) {
            separated(names, mark, one, two);
        }
        separated(names, separators.count(from, to), one, two);
    }

    private void separated(SeparatorNames names, Piece between, int one, int two) {
        add(word(one).after(between.after(names.oneWord, Piece.EMPTY)));
        add(word(one).after(between.after(names.oneBoth, Piece.EMPTY), label(one)));
        add(word(two).after(between.after(names.twoWord, Piece.EMPTY)));
        add(word(two).after(between.after(names.twoBoth, Piece.EMPTY), label(two)));
        add(label(one).after(between.after(names.labels, Piece.EMPTY), label(two)));
    }

    private Piece word(int node) {
        return node == NONE ? NULL : phrases.headWord(node);
    }

    private Piece tag(int node) {
        return node == NONE ? NULL : phrases.headTag(node);
    }

    private Piece label(int node) {
        return node == NONE ? NULL : phrases.label(node);
    }

    private static long[] digests(String... names) {
        long[] digests = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            digests[i] = Piece.of(names[i]).digest();
        }
        return digests;
    }

    /** The names of what is taken of one node. */
    private static final class NodeNames {
        private final long label;
        private final long wordAndTag;
        private final long tag;
        private final long wordAndLabel;
        private final long tagAndLabel;
        private final long absent;

        private NodeNames(String place) {
            label = Piece.of(place + "C-").digest();
            wordAndTag = Piece.of(place + "WT-").digest();
            tag = Piece.of(place + "T-").digest();
            wordAndLabel = Piece.of(place + "WC-").digest();
            tagAndLabel = Piece.of(place + "TC-").digest();
            absent = Piece.of(place + "C-" + NOBODY).digest();
        }

        static NodeNames[] of(String... places) {
            NodeNames[] names = new NodeNames[places.length];
            for (int i = 0; i < places.length; i++) {
                names[i] = new NodeNames(places[i]);
            }
            return names;
        }
    }

    /** The names of what is taken of two nodes: the word and something other of each. */
    private static final class PairNames {
        private final long neither;
        private final long onlyTwoWord;
        private final long onlyTwoOther;
        private final long onlyOneWord;
        private final long onlyOneOther;
        private final long wordWord;
        private final long wordOther;
        private final long otherWord;
        private final long otherOther;

        PairNames(String one, String ofOne, String two, String ofTwo) {
            neither = Piece.of(one + "n" + two + "n").digest();
            onlyTwoWord = Piece.of(one + "n" + two + "W-").digest();
            onlyTwoOther = Piece.of(one + "n" + two + ofTwo + "-").digest();
            onlyOneWord = Piece.of(one + "W" + two + "n-").digest();
            onlyOneOther = Piece.of(one + ofOne + two + "n-").digest();
            wordWord = Piece.of(one + "W" + two + "W-").digest();
            wordOther = Piece.of(one + "W" + two + ofTwo + "-").digest();
            otherWord = Piece.of(one + ofOne + two + "W-").digest();
            otherOther = Piece.of(one + ofOne + two + ofTwo + "-").digest();
        }
    }

    /** The names of what stands between two nodes. */
    private record SeparatorNames(
            long oneWord, long oneBoth, long twoWord, long twoBoth, long labels) {
        private static final SeparatorNames S0_S1 = of("S0", "S1");
        private static final SeparatorNames S0_Q0 = of("S0", "Q0");

        private static SeparatorNames of(String one, String two) {
            String between = "Sepb" + one + two + "-";
            return new SeparatorNames(
                    Piece.of(one + "w" + between).digest(),
                    Piece.of(one + "wc" + between).digest(),
                    Piece.of(two + "w" + between).digest(),
                    Piece.of(two + "wc" + between).digest(),
                    Piece.of(one + "c" + two + "c" + between).digest());
        }
    }
}
