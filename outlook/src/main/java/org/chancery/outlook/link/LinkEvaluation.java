package org.chancery.outlook.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Scores the ranking of links on a data set, beside the baseline that history repeats itself.
 *
 * <p>Both sides of every fact are asked for; other right answers of the day are passed over before
 * ranking; of equal scores the mean rank counts. In single-step all days before the one asked about
 * are known, in multi-step none from the first of the test days on. What is learnt is learnt from
 * the training days alone.
 *
 * @param repeating the baseline, single-step and multi-step; none on the validation days
 * @param single ours for each seed, single-step
 * @param multi ours for each seed, multi-step
 */
public record LinkEvaluation(
        List<RankScore> repeating, List<RankScore> single, List<RankScore> multi) {

    public LinkEvaluation {
        repeating = List.copyOf(repeating);
        single = List.copyOf(single);
        multi = List.copyOf(multi);
    }

    /** On which facts to score. */
    public enum On {
        /** The validation days, for choosing settings. */
        VALIDATION,
        /** The test days, for the figures. */
        TEST
    }

    /**
     * Learns and scores.
     *
     * @param seeds how many seeds to run with
     * @param listener told of each score as it comes
     */
    public static LinkEvaluation run(Dataset data, On on, int seeds, Consumer<String> listener) {
        List<RankScore> repeating = new ArrayList<>();
        if (on == On.TEST) {
            // The baseline is chosen on the validation days: a score on them would say nothing.
            repeating.add(Recurrency.evaluate(data, true));
            listener.accept("recurrency, single-step: " + repeating.get(0).inWords());
            repeating.add(Recurrency.evaluate(data, false));
            listener.accept("recurrency, multi-step: " + repeating.get(1).inWords());
        }
        List<RankScore> single = new ArrayList<>();
        List<RankScore> multi = new ArrayList<>();
        int last = Dataset.lastDay(data.train());
        for (int seed = 1; seed <= seeds; seed++) {
            RankScore near = score(data, on, LinkModel.Settings.next(last, seed));
            listener.accept("ranking, single-step, seed " + seed + ": " + near.inWords());
            single.add(near);
            RankScore far = score(data, on, LinkModel.Settings.month(last, seed));
            listener.accept("ranking, multi-step, seed " + seed + ": " + far.inWords());
            multi.add(far);
        }
        return new LinkEvaluation(repeating, single, multi);
    }

    private static RankScore score(Dataset data, On on, LinkModel.Settings settings) {
        try (LinkModel model = LinkModel.train(data, settings)) {
            List<Quadruple> asked = on == On.TEST ? data.test() : data.valid();
            return model.evaluate(data, asked, 1, settings.horizon() == 1);
        }
    }
}
