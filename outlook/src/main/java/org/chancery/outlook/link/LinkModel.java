package org.chancery.outlook.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Ranks who is likely to be the answer to a question. Learnt once, from the training days of a data
 * set; asked with any history. Holds native memory: close it.
 */
public final class LinkModel implements AutoCloseable {
    private static final int SHOWN = 5;

    private final Settings settings;
    private final Rules rules;
    private final Forests forests;

    LinkModel(Settings settings, Rules rules, Forests forests) {
        this.settings = settings;
        this.rules = rules;
        this.forests = forests;
    }

    /**
     * How a model learns. What is given by {@link #next} and {@link #month} was chosen on the
     * validation days of ICEWS14.
     *
     * @param forests how many forests are grown, whose scores are averaged
     * @param firstDay the first day whose questions the trees learn from; the days before only fill
     *     the history and the rules
     * @param horizon how many days at most may lie between what is known and what is asked; 1 asks
     *     for the day after
     * @param wrong how many wrong answers are held against the right ones of a question
     * @param share the share of the questions that each forest learns from
     * @param rounds how many trees each forest has
     * @param leaves of each tree
     * @param rate how much each tree counts
     * @param seed for everything drawn by lot
     */
    public record Settings(
            int forests,
            int firstDay,
            int horizon,
            int wrong,
            double share,
            int rounds,
            int leaves,
            double rate,
            long seed) {
        private static final int MONTH = 31;
        private static final int FORESTS = 3;

        /**
         * So far are the seeds of the forests apart, lest one model share a forest with the next.
         */
        private static final int APART = 1000;

        /** For asking about the day after the last that is known. */
        public static Settings next(int lastDay, long seed) {
            return new Settings(FORESTS, lastDay * 3 / 10, 1, 40, 0.5, 300, 63, 0.08, seed);
        }

        /** For asking about any day of the month after the last day that is known. */
        public static Settings month(int lastDay, long seed) {
            return new Settings(1, lastDay * 3 / 10, MONTH, 40, 0.5, 300, 63, 0.08, seed);
        }

        /** For what is drawn by lot for one of the forests, which are numbered from 0. */
        long seed(int forest) {
            return seed + (long) APART * forest;
        }
    }

    /**
     * Learns from the training facts of a data set.
     *
     * @throws IllegalArgumentException when there is nothing in them to learn from
     */
    public static LinkModel train(Dataset data, Settings settings) {
        Rules rules = new Rules(data.relations().size());
        Deque<Lessons> lessons = new ArrayDeque<>(new School(data, settings, rules).lessons());
        if (lessons.stream().anyMatch(one -> one.size() == 0)) {
            throw new IllegalArgumentException(
                    "The data set's train.txt has no question with a wrong answer to learn from; it"
                            + " needs more facts");
        }
        return new LinkModel(settings, rules, Forests.grow(lessons, settings));
    }

    /**
     * A model that was kept in a file.
     *
     * @throws IOException when it cannot be read, or is none
     */
    public static LinkModel read(Path file) throws IOException {
        return LinkModelFile.read(file);
    }

    /** Keeps the model in a file. */
    public void write(Path file) throws IOException {
        LinkModelFile.write(this, file);
    }

    Settings settings() {
        return settings;
    }

    Rules rules() {
        return rules;
    }

    Forests forests() {
        return forests;
    }

    /**
     * The score on some facts.
     *
     * @param asked the facts to be foretold, in the order of time
     * @param share the share of the questions that are asked
     * @param singleStep true when every day before the one asked about is known; false when nothing
     *     from the first of them on is
     */
    RankScore evaluate(Dataset data, List<Quadruple> asked, double share, boolean singleStep) {
        int first = asked.get(0).day();
        History history = History.until(data, first - 1, Dataset.lastDay(asked));
        SceneMakers makers = new SceneMakers(history, rules);
        RankScore.Sum sum = new RankScore.Sum();
        Random lot = new Random(1);
        for (List<Quadruple> facts : History.byDay(asked)) {
            List<Question> questions =
                    Question.of(facts, data.relations().size()).stream()
                            .filter(q -> lot.nextDouble() < share)
                            .toList();
            for (Scene scene : makers.scenes(questions)) {
                Scored scored = new Scored(scene.candidates(), forests.scores(scene.rows()));
                for (int answer : scene.question().answers()) {
                    sum.add(scored.rank(answer, scene.question().answers(), history.actors));
                }
            }
            if (singleStep) {
                history.add(facts);
            }
        }
        return sum.score();
    }

    /**
     * The likeliest answers to one question, each with what speaks for it.
     *
     * @param data what is known; only days before {@code day} are used
     * @param subject who acts, by its name in the data set
     * @param relation what is done, by its name
     * @param suffered true to ask who does it to the subject instead
     * @param day when
     * @param count how many answers are wanted
     * @throws IllegalArgumentException when the data set has no such name
     */
    public List<Estimate> foretell(
            Dataset data, String subject, String relation, boolean suffered, int day, int count) {
        History history = History.until(data, day - 1, day);
        int asked = number(data.relations(), relation, "relation");
        Question question =
                new Question(
                        number(data.actors(), subject, "actor"),
                        suffered ? asked + history.relations : asked,
                        day,
                        List.of());
        Scene scene = new SceneMaker(history, rules).scene(question);
        double[] scores = forests.scores(scene.rows());
        double max = Arrays.stream(scores).max().orElse(0);
        double all = Arrays.stream(scores).map(s -> Math.exp(s - max)).sum();
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .limit(count)
                .map(
                        i ->
                                new Estimate(
                                        data.actors().get(scene.candidates()[i]),
                                        Math.exp(scores[i] - max) / all,
                                        reasons(scene.row(i)),
                                        rules.past(
                                                question,
                                                history,
                                                scene.candidates()[i],
                                                data.relations(),
                                                SHOWN)))
                .toList();
    }

    private static int number(List<String> names, String name, String what) {
        int number = names.indexOf(name);
        if (number < 0) {
            throw new IllegalArgumentException(
                    "The data set has no %s '%s'; names are written as in its files"
                            .formatted(what, name));
        }
        return number;
    }

    private List<Estimate.Reason> reasons(float[] row) {
        double[] added = forests.contributions(row);
        List<Estimate.Reason> reasons = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            int i = feature.column();
            reasons.add(new Estimate.Reason(feature.words(), row[i], added[i]));
        }
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
        return reasons.subList(0, SHOWN);
    }

    @Override
    public void close() {
        forests.close();
    }
}
