package org.chancery.outlook.link;

import java.util.List;

/**
 * A likely answer to a question, with what speaks for it.
 *
 * @param actor who
 * @param share its share of the likelihood among all candidates, from 0 to 1
 * @param reasons what moved its score most, greatest first
 * @param past what of the past points to it most, greatest first
 */
public record Estimate(String actor, double share, List<Reason> reasons, List<Past> past) {

    /**
     * One measurement that moved the score.
     *
     * @param words what was measured
     * @param value what it came to
     * @param weight by how much it moved the score (SHAP value)
     */
    public record Reason(String words, double value, double weight) {}

    /**
     * Something that happened between the subject and the candidate.
     *
     * @param relation what was done
     * @param suffered true when the candidate did it and the subject suffered it
     * @param day the last day it was done
     * @param times how often it was done
     * @param weight of the rule from this to what is asked
     */
    public record Past(String relation, boolean suffered, int day, int times, double weight) {}

    public Estimate {
        reasons = List.copyOf(reasons);
        past = List.copyOf(past);
    }
}
