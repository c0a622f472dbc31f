package org.chancery.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;

/**
 * The outlets and bodies that spoke last in a report: "it added" is said of the one just before,
 * "the station said" of the last station.
 */
final class Bodies {
    private static final int NEAR = 1;

    private Optional<ActorReference> last = Optional.empty();
    private int lastSentence = -1;
    private Optional<ActorReference> outlet = Optional.empty();

    void remember(ReportedSentence sentence, List<ActorReference> speakers) {
        int here = sentence.tree().sentence().index();
        Optional<ActorReference> body =
                speakers.size() == 1 && speakers.get(0).actor().type() != ActorType.PERSON
                        ? Optional.of(speakers.get(0))
                        : Optional.empty();
        last = body;
        lastSentence = here;
        outlet = body.filter(it -> it.actor().type() == ActorType.MEDIA).or(() -> outlet);
    }

    /** Whom "it" or "the station" takes up; empty for any other speaker. */
    Optional<List<ActorReference>> takenUp(ReportedSentence sentence, Subject subject) {
        String words = sentence.words(sentence.span(subject.from(), subject.to()));
        int here = sentence.tree().sentence().index();
        boolean it = words.equalsIgnoreCase("it") && here - lastSentence <= NEAR;
        boolean station =
                words.toLowerCase(Locale.ROOT).startsWith("the ")
                        && subject.to() - subject.from() == 2
                        && sentence.is("speaking-outlet", subject.head())
                        && sentence.mention(subject.head()).isEmpty();
        Optional<ActorReference> meant = it ? last : station ? outlet : Optional.empty();
        return meant.map(body -> List.of(new ActorReference(body.actor(), words)));
    }
}
