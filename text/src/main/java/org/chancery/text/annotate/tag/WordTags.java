package org.chancery.text.annotate.tag;

/** The tags a word may have, as indices, and how often it stood in the training text. */
final class WordTags {
    /** Rarer words are judged by their letters too. */
    private static final int RARE = 5;

    private final int[] tags;
    private final int count;

    WordTags(int[] tags, int count) {
        this.tags = tags;
        this.count = count;
    }

    /** Not to be changed. */
    int[] tags() {
        return tags;
    }

    boolean isRare() {
        return count < RARE;
    }
}
