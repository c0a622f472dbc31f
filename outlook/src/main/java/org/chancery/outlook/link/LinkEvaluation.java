package org.chancery.outlook.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Scores the ranking of links on a data set, beside the baseline that history repeats itself.
 *
 * <p>Both sides of every fact are asked for; other right answers of the day are passed over before
 * ranking; of equal scores the mean rank counts. In single-step all days before the one asked about
 * are known, in multi-step none from the first of the test days on. What is learnt is learnt from
 * the training days alone.
 *
 * @param repeating the baseline, single-step
 * @param repeatingFar the baseline, multi-step
 * @param single ours for each seed, single-step
 * @param multi ours for each seed, multi-step; empty when not asked for
 */
public record LinkEvaluation(
        RankScore repeating,
        RankScore repeatingFar,
        List<RankScore> single,
        List<RankScore> multi) {

    public LinkEvaluation {
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
        RankScore near = Recurrency.evaluate(data, true);
        listener.accept("recurrency, single-step: " + near.inWords());
        RankScore far = Recurrency.evaluate(data, false);
        listener.accept("recurrency, multi-step: " + far.inWords());
        List<RankScore> single = new ArrayList<>();
        List<RankScore> multi = new ArrayList<>();
        int last = Dataset.lastDay(data.train());
        LongStream.rangeClosed(1, seeds)
                .forEach(
                        seed -> {
                            single.add(score(data, on, LinkModel.Settings.next(last, seed)));
                            listener.accept(
                                    "ranking, single-step, seed %d: %s"
                                            .formatted(
                                                    seed, single.get(single.size() - 1).inWords()));
                            multi.add(score(data, on, LinkModel.Settings.month(last, seed)));
                            listener.accept(
                                    "ranking, multi-step, seed %d: %s"
                                            .formatted(
                                                    seed, multi.get(multi.size() - 1).inWords()));
                        });
        return new LinkEvaluation(near, far, single, multi);
    }

    private static RankScore score(Dataset data, On on, LinkModel.Settings settings) {
        try (LinkModel model = LinkModel.train(data, settings)) {
            List<Quadruple> asked = on == On.TEST ? data.test() : data.valid();
            return model.evaluate(data, asked, 1, settings.horizon() == 1);
        }
    }
}
