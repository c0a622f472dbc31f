package org.chancery.outlook.link;

import java.util.List;

/** Makes the scenes of many questions at once, in as many threads as there are. */
final class SceneMakers {
    private final ThreadLocal<SceneMaker> maker;

    SceneMakers(History history, Rules rules) {
        maker = ThreadLocal.withInitial(() -> new SceneMaker(history, rules));
    }

    /** The scenes, in the order of the questions. */
    List<Scene> scenes(List<Question> questions) {
        return questions.parallelStream().map(q -> maker.get().scene(q)).toList();
    }

    /** Lets the rules learn, one question after the other. */
    void learn(List<Question> questions) {
        questions.forEach(q -> maker.get().learn(q));
    }
}
