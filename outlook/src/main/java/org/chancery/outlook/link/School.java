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

    /** What each forest learns from; the rules have learnt when this returns. */
    List<Lessons> lessons() {
        List<List<Quadruple>> days = History.byDay(data.train());
        int last = Dataset.lastDay(data.train());
        List<List<Question>> questions = new ArrayList<>();
        IntStream.rangeClosed(0, last).forEach(d -> questions.add(new ArrayList<>()));
        int count = assign(days, questions);
        List<Pupil> pupils = pupils(count);
        History history = new History(data, last + settings.horizon());
        SceneMakers makers = new SceneMakers(history, rules);
        for (List<Quadruple> facts : days) {
            int day = facts.get(0).day();
            List<Question> all = questions.get(day);
            if (day >= settings.firstDay()) {
                teach(pupils, all, makers);
            }
            makers.learn(all);
            history.add(facts);
        }
        return pupils.stream().map(Pupil::lessons).toList();
    }

    /** One forest to be: what it learns from, and its lot. */
    private record Pupil(Lessons lessons, Random lot) {}

    private List<Pupil> pupils(int questions) {
        double expected = questions * settings.share() * (settings.wrong() + 1.5);
        return IntStream.range(0, settings.forests())
                .mapToObj(
                        forest ->
                                new Pupil(
                                        new Lessons(settings.wrong(), (int) expected + 1000),
                                        new Random(settings.seed(forest))))
                .toList();
    }

    /** Measures the questions that anybody drew, each once, however many drew it. */
    private void teach(List<Pupil> pupils, List<Question> questions, SceneMakers makers) {
        List<Question> drawn = new ArrayList<>();
        List<List<Pupil>> takers = new ArrayList<>();
        for (Question question : questions) {
            List<Pupil> who =
                    pupils.stream().filter(p -> p.lot().nextDouble() < settings.share()).toList();
            if (!who.isEmpty()) {
                drawn.add(question);
                takers.add(who);
            }
        }
        List<Scene> scenes = makers.scenes(drawn);
        for (int i = 0; i < scenes.size(); i++) {
            for (Pupil pupil : takers.get(i)) {
                pupil.lessons().add(scenes.get(i), pupil.lot());
            }
        }
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
