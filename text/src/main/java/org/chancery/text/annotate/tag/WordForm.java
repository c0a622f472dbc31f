package org.chancery.text.annotate.tag;

/** A word and all that its letters say, whatever stands around it. Its arrays are not changed. */
final class WordForm {
    private final int[] tags;
    private final double[] own;
    private final boolean rare;
    private final String wordClass;
    private final boolean endsFirm;
    private final Neighbour before;
    private final Neighbour after;

    /**
     * A word.
     *
     * @param tags the tags it may have, as indices
     * @param own what it says for each of all tags as the word to be tagged
     * @param rare true when its neighbours' shapes and classes count too
     * @param wordClass the class of words it belongs to
     * @param endsFirm true for words such as "inc."
     * @param before what it says for the tags of the word after it
     * @param after what it says for the tags of the word before it
     */
    WordForm(
            int[] tags,
            double[] own,
            boolean rare,
            String wordClass,
            boolean endsFirm,
            Neighbour before,
            Neighbour after) {
        this.tags = tags;
        this.own = own;
        this.rare = rare;
        this.wordClass = wordClass;
        this.endsFirm = endsFirm;
        this.before = before;
        this.after = after;
    }

    /** The same word when its tag is known; -1 stands for a tag the model has not. */
    WordForm only(int tag) {
        int[] known = {Math.max(tag, 0)};
        return new WordForm(known, own, rare, wordClass, endsFirm, before, after);
    }

    int[] tags() {
        return tags;
    }

    double[] own() {
        return own;
    }

    boolean isRare() {
        return rare;
    }

    String wordClass() {
        return wordClass;
    }

    boolean endsFirm() {
        return endsFirm;
    }

    Neighbour before() {
        return before;
    }

    Neighbour after() {
        return after;
    }

    /** What a word says for the tags of its neighbour. */
    static final class Neighbour {
        private final double[] word;
        private final double[] shape;
        private final double[] wordClass;

        /**
         * Each may be null, for nothing.
         *
         * @param word by its letters
         * @param shape by its shape, to a rare neighbour
         * @param wordClass by its class, to a rare neighbour
         */
        Neighbour(double[] word, double[] shape, double[] wordClass) {
            this.word = word;
            this.shape = shape;
            this.wordClass = wordClass;
        }

        void addWord(double[] sums) {
            TagModel.add(sums, word);
        }

        void addShape(double[] sums) {
            TagModel.add(sums, shape);
        }

        void addClass(double[] sums) {
            TagModel.add(sums, wordClass);
        }
    }
}
