package org.chancery.ledger.resolve;

/**
 * What can be said of two findings of one kind.
 *
 * @param answer whether they tell of one happening
 * @param score how strongly, for putting the surest joins first
 * @param reason why, in words a user understands
 */
record Verdict(Answer answer, double score, String reason) {

    enum Answer {
        SAME,
        /** Nothing decides; a person may. */
        POSSIBLY,
        /** They must not be joined, but a person should see them side by side. */
        BESIDE,
        /** They cannot be the same, whatever else joins them. */
        APART,
        /** Nothing speaks for it. */
        UNRELATED
    }

    private static final Verdict UNRELATED = new Verdict(Answer.UNRELATED, 0, "");

    static Verdict same(double score, String reason) {
        return new Verdict(Answer.SAME, score, reason);
    }

    static Verdict possibly(double score, String reason) {
        return new Verdict(Answer.POSSIBLY, score, reason);
    }

    static Verdict beside(double score, String reason) {
        return new Verdict(Answer.BESIDE, score, reason);
    }

    /** True when no other finding may join these two. */
    boolean keepsApart() {
        return answer == Answer.APART || answer == Answer.BESIDE;
    }

    /** True when a link between the two tells a user something. */
    boolean isDoubt() {
        return answer == Answer.POSSIBLY || answer == Answer.BESIDE;
    }

    static Verdict apart(String reason) {
        return new Verdict(Answer.APART, 0, reason);
    }

    static Verdict unrelated() {
        return UNRELATED;
    }
}
