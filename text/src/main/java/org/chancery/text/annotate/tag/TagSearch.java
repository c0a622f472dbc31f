package org.chancery.text.annotate.tag;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the likeliest tags of one sentence: for each word and each pair of tags for it and the word
 * before, the best way there (Viterbi's search).
 *
 * <p>What a tag gets is its share among all tags, given the words around and the two tags before.
 * To sum these up takes no more than products, since the exponentials of what tags say are made
 * once for the model, and of what words say once for a place.
 */
final class TagSearch {
    /** So many words after it, the end of a firm's name is felt. */
    private static final int FIRM_REACH = 3;

    private final TagModel model;
    private final TagTransitions transitions;
    private final List<WordForm> words;
    private final WordForm outside;

    TagSearch(TagModel model, TagTransitions transitions, List<WordForm> words, WordForm outside) {
        this.model = model;
        this.transitions = transitions;
        this.words = words;
        this.outside = outside;
    }

    private WordForm word(int place) {
        return place < 0 || place >= words.size() ? outside : words.get(place);
    }

    /** The index of the best tag of each word. */
    int[] best() {
        int size = words.size();
        int[][] from = new int[size][];
        int[] twoBefore = {transitions.none()};
        int[] before = {transitions.none()};
        double[] reached = {0};
        for (int place = 0; place < size; place++) {
            int[] tags = word(place).tags();
            Step step = new Step(local(place), tags, before);
            double[] next = new double[before.length * tags.length];
            from[place] = new int[next.length];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int i = 0; i < twoBefore.length; i++) {
                step.take(i, twoBefore[i], reached, next, from[place]);
            }
            twoBefore = before;
            before = tags;
            reached = next;
        }
        return trace(from, reached);
    }

    private int[] trace(int[][] from, double[] reached) {
        int state = 0;
        for (int i = 1; i < reached.length; i++) {
            state = reached[i] > reached[state] ? i : state;
        }
        int[] best = new int[words.size()];
        for (int place = best.length - 1; place >= 0; place--) {
            int[] tags = word(place).tags();
            best[place] = tags[state % tags.length];
            int before = state / tags.length;
            int many = place == 0 ? 1 : word(place - 1).tags().length;
            state = from[place][state] * many + before;
        }
        return best;
    }

    /** What the words say for each tag at a place. */
    private double[] local(int place) {
        WordForm word = word(place);
        WordForm before = word(place - 1);
        WordForm after = word(place + 1);
        double[] sums = new double[word.own().length];
        before.before().addWord(sums);
        after.after().addWord(sums);
        if (word.isRare()) {
            before.before().addShape(sums);
            after.after().addShape(sums);
            before.before().addClass(sums);
            after.after().addClass(sums);
            model.add(
                    sums,
                    Feature.THREE_CLASSES,
                    before.wordClass() + '|' + word.wordClass() + '|' + after.wordClass());
            model.add(sums, Feature.NEAR_END_OF_FIRM, WordForms.flag(isNearEndOfFirm(place)));
        }
        TagModel.add(sums, word.own());
        return sums;
    }

    private boolean isNearEndOfFirm(int place) {
        for (int i = place; i <= place + FIRM_REACH; i++) {
            if (word(i).endsFirm()) {
                return true;
            }
        }
        return false;
    }

    /** One word's part of the search. */
    private final class Step {
        private final double[] local;
        private final double[] chances;
        private final int[] tags;
        private final int[] before;

        Step(double[] local, int[] tags, int[] before) {
            this.local = local;
            this.tags = tags;
            this.before = before;
            this.chances = new double[local.length];
            for (int tag = 0; tag < local.length; tag++) {
                chances[tag] = Math.exp(local[tag]);
            }
        }

        /**
         * Goes on from all states that have one tag two words before.
         *
         * @param place the place of that tag among those of its word
         * @param reached how good each state was, by the place of its first tag and its second
         * @param next the same of the states reached from there, by the second tag and the third
         * @param from for each state of {@code next}, the place of the tag it forgot
         */
        void take(int place, int twoBefore, double[] reached, double[] next, int[] from) {
            for (int j = 0; j < before.length; j++) {
                int pair = transitions.pair(twoBefore, before[j]);
                double sofar =
                        reached[place * before.length + j]
                                - Math.log(transitions.sum(pair, chances));
                for (int k = 0; k < tags.length; k++) {
                    double score = sofar + (transitions.weight(pair, tags[k]) + local[tags[k]]);
                    int state = j * tags.length + k;
                    if (score > next[state]) {
                        next[state] = score;
                        from[state] = place;
                    }
                }
            }
        }
    }
}
