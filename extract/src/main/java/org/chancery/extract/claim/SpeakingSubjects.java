package org.chancery.extract.claim;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.text.Mention;

/** Tells whether the subject of a verb of saying is somebody who speaks. */
final class SpeakingSubjects {
    private static final Set<String> NOBODY =
            Set.of("nobody", "none", "neither", "nothing", "no-one");

    private final ReportedSentence sentence;

    SpeakingSubjects(ReportedSentence sentence) {
        this.sentence = sentence;
    }

    /** "the presence of tanks suggests that …": a state of things says nothing. */
    boolean mayShow(Subject subject) {
        int head = subject.head();
        boolean named =
                sentence.mention(head).filter(it -> it.sense() != Mention.Sense.PLACE).isPresent();
        return named
                || sentence.tree().tag(head).matches("NNPS?|PRP")
                || Stream.of(
                                "analyst",
                                "person-noun",
                                "witness",
                                "speaking-outlet",
                                "speaking-group",
                                "speaking-text")
                        .anyMatch(group -> sentence.is(group, head));
    }

    /** The subject of "who said", "which says" or "nobody said" is no speaker of its own. */
    boolean isNobody(Subject subject) {
        String head = sentence.text(subject.head()).toLowerCase(Locale.ROOT);
        boolean noOne =
                head.equals("one")
                        && subject.head() > 0
                        && sentence.text(subject.head() - 1).equalsIgnoreCase("no");
        return sentence.tree().tag(subject.head()).startsWith("W")
                || head.equals("that")
                || noOne
                || NOBODY.contains(head);
    }
}
