package org.chancery.outlook.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Ranks who is likely to be the answer to a question. Learnt once; asked with any history. */
public final class LinkModel implements AutoCloseable {
    private final Dataset data;
    final Rules rules;
    final Trees trees;

    private LinkModel(Dataset data, Rules rules, Trees trees) {
        this.data = data;
        this.rules = rules;
        this.trees = trees;
    }

    /**
     * How a model learns.
     *
     * @param firstDay the first day whose questions the trees learn from; the days before only fill
     *     the history and the rules
     * @param horizon how many days at most may lie between what is known and what is asked; 1 asks
     *     for the day after
     * @param wrong how many wrong answers are held against the right ones of a question
     * @param share the share of the questions the trees learn from
     * @param rounds how many trees
     * @param leaves of each tree
     * @param rate how much each tree counts
     * @param seed for everything drawn by lot
     */
    public record Settings(
            int firstDay,
            int horizon,
            int wrong,
            double share,
            int rounds,
            int leaves,
            double rate,
            long seed) {}

    /** Learns from the training facts of a data set. */
    public static LinkModel train(Dataset data, Settings settings) {
        Rules rules = new Rules(data.relations().size());
        Lessons lessons = new School(data, settings, rules).lessons();
        Trees.Growth growth =
                new Trees.Growth(
                        settings.rounds(), settings.leaves(), settings.rate(), settings.seed());
        return new LinkModel(data, rules, Trees.grow(lessons, growth));
    }

    /**
     * The score on some facts.
     *
     * @param asked the facts to be foretold, in the order of time
     * @param share the share of the questions that are asked
     * @param singleStep true when every day before the one asked about is known; false when nothing
     *     from the first of them on is
     */
    RankScore evaluate(List<Quadruple> asked, double share, boolean singleStep) {
        int first = asked.get(0).day();
        int last = Dataset.lastDay(asked);
        History history = History.until(data, first - 1, last);
        Makers makers = new Makers(history, rules);
        RankScore.Sum sum = new RankScore.Sum();
        Random lot = new Random(1);
        for (List<Quadruple> facts : History.byDay(asked)) {
            List<Question> questions =
                    Question.of(facts, data.relations().size()).stream()
                            .filter(q -> lot.nextDouble() < share)
                            .toList();
            List<Scene> scenes = makers.scenes(questions);
            for (Scene scene : scenes) {
                Scored scored = new Scored(scene.candidates(), trees.scores(scene.rows()));
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

    @Override
    public void close() {
        trees.close();
    }

    /** Makes the scenes of many questions at once. */
    static final class Makers {
        private final ThreadLocal<SceneMaker> maker;

        Makers(History history, Rules rules) {
            maker = ThreadLocal.withInitial(() -> new SceneMaker(history, rules));
        }

        List<Scene> scenes(List<Question> questions) {
            return questions.parallelStream().map(q -> maker.get().scene(q)).toList();
        }

        void learn(List<Question> questions) {
            questions.forEach(q -> maker.get().learn(q));
        }
    }

    /** Walks through the training days in their order. */
    private record School(Dataset data, Settings settings, Rules rules) {

        Lessons lessons() {
            List<List<Quadruple>> days = History.byDay(data.train());
            List<List<Question>> questions = new ArrayList<>();
            int last = Dataset.lastDay(data.train());
            IntStream.rangeClosed(0, last).forEach(d -> questions.add(new ArrayList<>()));
            int count = assign(days, questions);
            Lessons lessons =
                    new Lessons(
                            settings.wrong(),
                            (int) (count * settings.share() * (settings.wrong() + 1.5)) + 1000);
            History history = new History(data, last + settings.horizon());
            Makers makers = new Makers(history, rules);
            Random lot = new Random(settings.seed());
            for (List<Quadruple> facts : days) {
                int day = facts.get(0).day();
                List<Question> all = questions.get(day);
                if (day >= settings.firstDay()) {
                    List<Question> some =
                            all.stream().filter(q -> lot.nextDouble() < settings.share()).toList();
                    makers.scenes(some).forEach(scene -> lessons.add(scene, lot));
                }
                makers.learn(all);
                history.add(facts);
            }
            return lessons;
        }

        /**
         * Puts every question to the day on whose eve it is asked: its own, or one so much earlier
         * as the lot says. Returns how many the trees may learn from.
         */
        private int assign(List<List<Quadruple>> days, List<List<Question>> questions) {
            Random lot = new Random(settings.seed() + 1);
            int count = 0;
            for (List<Quadruple> facts : days) {
                for (Question question : Question.of(facts, data.relations().size())) {
                    int eve = question.day() - lot.nextInt(settings.horizon());
                    questions.get(Math.max(0, eve)).add(question);
                    count += eve >= settings.firstDay() ? 1 : 0;
                }
            }
            return count;
        }
    }
}
