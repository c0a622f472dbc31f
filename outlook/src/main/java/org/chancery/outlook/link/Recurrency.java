package org.chancery.outlook.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The baseline that history repeats itself (Gastinger, Meilicke, Errica, Sztyler, Schuelke,
 * Stuckenschmidt: History Repeats Itself, IJCAI 2024).
 *
 * <p>What a subject did before it does again: every earlier time counts 2<sup>λ(time − day)</sup>,
 * as a share of what all days would count, by the factor α; with 1 − α counts how often anybody did
 * it to that object. λ, then α, are chosen for each relation on the validation days.
 */
final class Recurrency {
    private static final double[] LAMBDAS = {
        0, 0.0001, 0.0005, 0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.5, 0.9, 1.0001
    };
    private static final double[] ALPHAS = {
        0, 0.00001, 0.0001, 0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.99999, 1
    };
    private static final double USUAL_LAMBDA = 1.0001;
    private static final double USUAL_ALPHA = 0.99999;

    private final double[] lambda;
    private final double[] alpha;

    private Recurrency(int relations) {
        lambda = new double[2 * relations];
        alpha = new double[2 * relations];
        Arrays.fill(lambda, USUAL_LAMBDA);
        Arrays.fill(alpha, USUAL_ALPHA);
    }

    /**
     * Its score on the test days.
     *
     * @param singleStep whether the days before the one asked about are known, or nothing after the
     *     validation days (in choosing: after the training days)
     */
    static RankScore evaluate(Dataset data, boolean singleStep) {
        Recurrency chosen = new Recurrency(data.relations().size());
        chosen.choose(cases(data, data.train(), data.valid(), singleStep));
        RankScore.Sum sum = new RankScore.Sum();
        List<Quadruple> before = new ArrayList<>(data.train());
        before.addAll(data.valid());
        for (Case one : cases(data, before, data.test(), singleStep)) {
            int r = one.question().relation();
            one.ranks(chosen.lambda[r], chosen.alpha[r]).forEach(sum::add);
        }
        return sum.score();
    }

    /** Chooses λ, then α, for each relation. */
    private void choose(List<Case> cases) {
        List<List<Case>> byRelation = new ArrayList<>();
        for (int r = 0; r < lambda.length; r++) {
            byRelation.add(new ArrayList<>());
        }
        cases.forEach(one -> byRelation.get(one.question().relation()).add(one));
        for (int r = 0; r < lambda.length; r++) {
            double best = -1;
            for (double one : LAMBDAS) {
                double mrr = mrr(byRelation.get(r), one, 1);
                if (mrr > best) {
                    best = mrr;
                    lambda[r] = one;
                }
            }
            best = -1;
            for (double one : ALPHAS) {
                double mrr = mrr(byRelation.get(r), lambda[r], one);
                if (mrr > best) {
                    best = mrr;
                    alpha[r] = one;
                }
            }
            if (byRelation.get(r).isEmpty()) {
                lambda[r] = USUAL_LAMBDA;
                alpha[r] = USUAL_ALPHA;
            }
        }
    }

    private static double mrr(List<Case> cases, double lambda, double alpha) {
        RankScore.Sum sum = new RankScore.Sum();
        cases.forEach(one -> one.ranks(lambda, alpha).forEach(sum::add));
        return sum.score().mrr();
    }

    private static List<Case> cases(
            Dataset data, List<Quadruple> before, List<Quadruple> asked, boolean singleStep) {
        History history = new History(data, Dataset.lastDay(asked) + 1);
        Map<Long, List<Integer>> times = new HashMap<>();
        History.byDay(before).forEach(facts -> add(facts, history, times));
        List<Case> cases = new ArrayList<>();
        for (List<Quadruple> facts : History.byDay(asked)) {
            for (Question question : Question.of(facts, data.relations().size())) {
                cases.add(Case.of(question, history, times));
            }
            if (singleStep) {
                add(facts, history, times);
            }
        }
        return cases;
    }

    private static void add(
            List<Quadruple> facts, History history, Map<Long, List<Integer>> times) {
        history.add(facts);
        for (Quadruple fact : facts) {
            for (Quadruple side : List.of(fact, fact.reversed(history.relations))) {
                long key = history.triple(side.subject(), side.relation(), side.object());
                times.computeIfAbsent(key, k -> new ArrayList<>()).add(side.day());
            }
        }
    }

    /**
     * A question with what the history holds for it.
     *
     * @param lastKnown the last day of the history
     * @param times when each candidate was the object before
     * @param share how often it was anybody's object, of all objects of the relation
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers in bulk, compared by nobody
    private record Case(
            Question question,
            int everybody,
            int lastKnown,
            int[] actors,
            List<List<Integer>> times,
            double[] share) {

        static Case of(Question question, History history, Map<Long, List<Integer>> known) {
            Ties all = history.sufferers(question.relation());
            int[] actors = new int[all.size()];
            List<List<Integer>> times = new ArrayList<>();
            double[] share = new double[actors.length];
            double total = history.relation.count(history.relation.find(question.relation()));
            for (int i = 0; i < actors.length; i++) {
                actors[i] = all.to(i);
                long key = history.triple(question.subject(), question.relation(), actors[i]);
                // Copied: the list goes on growing with the history.
                times.add(List.copyOf(known.getOrDefault(key, List.of())));
                share[i] = history.suffering.count(all.slot(i)) / total;
            }
            int lastKnown = history.lastDay();
            return new Case(question, history.actors, lastKnown, actors, times, share);
        }

        List<Double> ranks(double lambda, double alpha) {
            double[] weight = new double[question.day() + 1];
            double all = 0;
            for (int time = 0; time <= lastKnown; time++) {
                weight[time] = Math.pow(2, lambda * (time - question.day()));
                all += time < lastKnown ? weight[time] : 0;
            }
            double[] scores = new double[actors.length];
            for (int i = 0; i < scores.length; i++) {
                double again = 0;
                for (int time : times.get(i)) {
                    again += weight[time];
                }
                scores[i] = alpha * again / Math.max(all, 1e-15) + (1 - alpha) * share[i];
            }
            Scored scored = new Scored(actors, scores);
            return question.answers().stream()
                    .map(answer -> scored.rank(answer, question.answers(), everybody))
                    .toList();
        }
    }
}
