package org.chancery.outlook.link;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rules of the form "who did this to somebody so long ago does that to him now", for every two
 * relations, in both directions.
 *
 * <p>Each rule has a weight in a log-linear model, learnt in one pass through time by AdaGrad
 * (Duchi, Hazan, Singer 2011), and a confidence, which is how often it was right of the times it
 * applied. Both are learnt from a question only after it was answered.
 */
final class Rules {
    /** The first day of each range of ages. */
    private static final int[] AGES = {1, 2, 4, 8, 15, 31, 61, 121};

    private static final int LEVELS = 12;
    private static final int COUNTS = 6;
    private static final float RATE = 0.1f;

    /** What squared gradients start from, lest the first step of a rare rule be a leap. */
    private static final float INITIAL = 0.01f;

    private static final float NEGLIGIBLE = 1e-3f;

    /** Two cases in a hundred: what a rule is believed to be worth before it was seen at work. */
    private static final float PRIOR_HITS = 0.2f;

    private static final float PRIOR_CASES = 10;

    private final int relations;
    private final Weights rule;
    private final Weights body;
    private final Weights again;
    private final Weights popular;
    private final Weights active;
    private final float[] hits;
    private final float[] cases;

    Rules(int relations) {
        this.relations = 2 * relations;
        int rules = this.relations * this.relations * AGES.length;
        this.rule = new Weights(rules);
        this.body = new Weights(2 * this.relations * AGES.length);
        this.again = new Weights(this.relations * AGES.length * COUNTS);
        this.popular = new Weights(this.relations * LEVELS);
        this.active = new Weights(LEVELS);
        this.hits = new float[rules];
        this.cases = new float[rules];
    }

    /** Weights and the squared gradients that made them. */
    private static final class Weights {
        private final float[] weight;
        private final float[] squares;

        Weights(int size) {
            weight = new float[size];
            squares = new float[size];
        }

        void descend(int i, float gradient) {
            squares[i] += gradient * gradient;
            weight[i] -= RATE * gradient / (float) Math.sqrt(INITIAL + squares[i]);
        }
    }

    /**
     * What the rules say of some candidates, each in the order they were given.
     *
     * @param score the sum of the weights that apply
     * @param best the greatest confidence of a rule that applies
     * @param any the chance that one is right, were they independent
     * @param count how many apply
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers in bulk, compared by nobody
    record Verdict(float[] score, float[] best, float[] any, int[] count) {}

    /** Writes everything that was learnt. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(relations / 2);
        for (Weights weights : List.of(rule, body, again, popular, active)) {
            write(out, weights.weight);
        }
        write(out, hits);
        write(out, cases);
    }

    private static void write(DataOutputStream out, float[] numbers) throws IOException {
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    /** Reads rules that were written; they can be asked, and learn on as if they were new. */
    static Rules read(DataInputStream in) throws IOException {
        Rules rules = new Rules(in.readInt());
        for (Weights weights :
                List.of(rules.rule, rules.body, rules.again, rules.popular, rules.active)) {
            read(in, weights.weight);
        }
        read(in, rules.hits);
        read(in, rules.cases);
        return rules;
    }

    private static void read(DataInputStream in, float[] numbers) throws IOException {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readFloat();
        }
    }

    /** Where in the tables the rule "done so long ago, asked now" stands. */
    private int at(int asked, int done, int age) {
        return (asked * relations + done) * AGES.length + range(age);
    }

    private int body(int asked, int done, int age) {
        return ((asked == done ? relations : 0) + done) * AGES.length + range(age);
    }

    private static int range(int age) {
        int range = 0;
        while (range + 1 < AGES.length && AGES[range + 1] <= age) {
            range++;
        }
        return range;
    }

    private int again(int asked, int count, int age) {
        int level = Math.min(COUNTS - 1, 31 - Integer.numberOfLeadingZeros(count));
        return (asked * AGES.length + range(age)) * COUNTS + level;
    }

    private static int level(float sum) {
        return sum <= 0.01f ? 0 : Math.min(LEVELS - 1, 1 + Math.getExponent(sum * 64));
    }

    /**
     * Judges candidates.
     *
     * @param place the place of an actor among the candidates, -1 for others
     */
    Verdict judge(Question question, History history, int[] candidates, int[] place) {
        int n = candidates.length;
        Verdict verdict = new Verdict(new float[n], new float[n], new float[n], new int[n]);
        int asked = question.relation();
        Ties acts = history.acts(question.subject());
        for (int i = 0; i < acts.size(); i++) {
            int done = acts.to(i) / history.actors;
            int to = place[acts.to(i) % history.actors];
            if (to >= 0) {
                int age = question.day() - history.triple.last(acts.slot(i));
                int at = at(asked, done, age);
                float confidence = (hits[at] + PRIOR_HITS) / (cases[at] + PRIOR_CASES);
                verdict.score[to] += rule.weight[at] + body.weight[body(asked, done, age)];
                if (done == asked) {
                    int count = history.triple.count(acts.slot(i));
                    verdict.score[to] += again.weight[again(asked, count, age)];
                }
                verdict.best[to] = Math.max(verdict.best[to], confidence);
                verdict.any[to] = 1 - (1 - verdict.any[to]) * (1 - confidence);
                verdict.count[to]++;
            }
        }
        for (int c = 0; c < n; c++) {
            verdict.score[c] +=
                    popular.weight[popular(question, history, candidates[c])]
                            + active.weight[active(question, history, candidates[c])];
        }
        return verdict;
    }

    private int popular(Question question, History history, int actor) {
        int slot = history.suffering.find(history.two(question.relation(), actor));
        float sum = history.suffering.sum(slot, Tally.SUMS - 1, question.day());
        return question.relation() * LEVELS + level(sum);
    }

    private static int active(Question question, History history, int actor) {
        return level(history.actor.sum(history.actor.find(actor), 1, question.day()));
    }

    /** What happened between the subject and an actor that points to it most, greatest first. */
    List<Estimate.Past> past(
            Question question, History history, int actor, List<String> names, int count) {
        List<Estimate.Past> past = new ArrayList<>();
        Ties acts = history.acts(question.subject());
        for (int i = 0; i < acts.size(); i++) {
            if (acts.to(i) % history.actors == actor) {
                int done = acts.to(i) / history.actors;
                int last = history.triple.last(acts.slot(i));
                int age = question.day() - last;
                past.add(
                        new Estimate.Past(
                                names.get(done % history.relations),
                                done >= history.relations,
                                last,
                                history.triple.count(acts.slot(i)),
                                rule.weight[at(question.relation(), done, age)]
                                        + body.weight[body(question.relation(), done, age)]));
            }
        }
        past.sort(Comparator.comparingDouble(one -> -one.weight()));
        return past.subList(0, Math.min(count, past.size()));
    }

    /** Learns from the answers to a question. */
    void learn(Question question, History history, int[] candidates, int[] place) {
        Verdict verdict = judge(question, history, candidates, place);
        float[] gradient = gradient(question.answers(), verdict.score, candidates, place);
        int asked = question.relation();
        Ties acts = history.acts(question.subject());
        for (int i = 0; i < acts.size(); i++) {
            int to = place[acts.to(i) % history.actors];
            if (to >= 0) {
                int done = acts.to(i) / history.actors;
                int age = question.day() - history.triple.last(acts.slot(i));
                int at = at(asked, done, age);
                cases[at]++;
                hits[at] += question.answers().contains(candidates[to]) ? 1 : 0;
                if (Math.abs(gradient[to]) > NEGLIGIBLE) {
                    rule.descend(at, gradient[to]);
                    body.descend(body(asked, done, age), gradient[to]);
                    if (done == asked) {
                        int count = history.triple.count(acts.slot(i));
                        again.descend(again(asked, count, age), gradient[to]);
                    }
                }
            }
        }
        for (int c = 0; c < candidates.length; c++) {
            if (Math.abs(gradient[c]) > NEGLIGIBLE) {
                popular.descend(popular(question, history, candidates[c]), gradient[c]);
                active.descend(active(question, history, candidates[c]), gradient[c]);
            }
        }
    }

    /** The slope of the surprise at the answers, by the score of each candidate. */
    private static float[] gradient(
            List<Integer> answers, float[] score, int[] candidates, int[] place) {
        float max = Float.NEGATIVE_INFINITY;
        for (float one : score) {
            max = Math.max(max, one);
        }
        float sum = 0;
        float[] gradient = new float[candidates.length];
        for (int c = 0; c < gradient.length; c++) {
            gradient[c] = (float) Math.exp(score[c] - max);
            sum += gradient[c];
        }
        int inside = 0;
        for (int answer : answers) {
            inside += place[answer] >= 0 ? 1 : 0;
        }
        for (int c = 0; c < gradient.length; c++) {
            gradient[c] *= inside / sum;
        }
        for (int answer : answers) {
            if (place[answer] >= 0) {
                gradient[place[answer]] -= 1;
            }
        }
        return gradient;
    }
}
