package org.chancery.outlook.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Walks through the training days in their order: asks the questions of each day of what was known
 * on its eve, then lets the rules learn the answers, then adds the day to what is known.
 */
final class School {
    private final Dataset data;
    private final LinkModel.Settings settings;
    private final Rules rules;

    School(Dataset data, LinkModel.Settings settings, Rules rules) {
        this.data = data;
        this.settings = settings;
        this.rules = rules;
    }

    /** What the trees learn from; the rules have learnt when this returns. */
    Lessons lessons() {
        List<List<Quadruple>> days = History.byDay(data.train());
        int last = Dataset.lastDay(data.train());
        List<List<Question>> questions = new ArrayList<>();
        IntStream.rangeClosed(0, last).forEach(d -> questions.add(new ArrayList<>()));
        int count = assign(days, questions);
        double expected = count * settings.share() * (settings.wrong() + 1.5);
        Lessons lessons = new Lessons(settings.wrong(), (int) expected + 1000);
        History history = new History(data, last + settings.horizon());
        SceneMakers makers = new SceneMakers(history, rules);
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
     * Puts every question to the day on whose eve it is asked: its own, or one so much earlier as
     * the lot says. Returns how many the trees may learn from.
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
