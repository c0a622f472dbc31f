package org.chancery.extract.claim;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.text.Mention;

/** Tells what sort of voice a phrase names: somebody who speaks, nobody, or a state of things. */
final class Voice {
    private static final Set<String> NOBODY =
            Set.of("nobody", "none", "neither", "nothing", "no-one");
    private static final String[] SPEAKING = {
        "analyst",
        "person-noun",
        "speaking-person",
        "witness",
        "speaking-outlet",
        "speaking-group",
        "speaking-text"
    };

    private final ReportedSentence sentence;

    Voice(ReportedSentence sentence) {
        this.sentence = sentence;
    }

    /** "the presence of tanks suggests that …": a state of things says nothing. */
    boolean mayShow(Subject subject) {
        return isSomebody(subject) || sentence.tree().tag(subject.head()).matches("NNPS?|PRP");
    }

    /** An actor of the report, or a noun for people, media, bodies and papers that speak. */
    boolean isSomebody(Subject subject) {
        int head = subject.head();
        boolean named =
                sentence.mention(head).filter(it -> it.sense() != Mention.Sense.PLACE).isPresent();
        return named || Stream.of(SPEAKING).anyMatch(group -> sentence.is(group, head));
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
