package org.chancery.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Sentence;

/**
 * The outlets and bodies that spoke last in a report: "it added" is said of the one just before,
 * "the station said" of the last station.
 */
final class Bodies {
    private static final int NEAR = 1;

    private Optional<ActorReference> person = Optional.empty();
    private Optional<ActorReference> last = Optional.empty();
    private int lastSentence = -1;
    private Optional<ActorReference> outlet = Optional.empty();

    void remember(ReportedSentence sentence, List<ActorReference> speakers) {
        int here = sentence.tree().sentence().index();
        Optional<ActorReference> body =
                speakers.size() == 1 && speakers.get(0).actor().type() != ActorType.PERSON
                        ? Optional.of(speakers.get(0))
                        : Optional.empty();
        person =
                speakers.size() == 1 && body.isEmpty()
                        ? Optional.of(speakers.get(0))
                        : Optional.empty();
        last = body;
        lastSentence = here;
        outlet = body.filter(it -> it.actor().type() == ActorType.MEDIA).or(() -> outlet);
    }

    /**
     * "Ali told the press that Moyo would travel. He said …": Ali goes on. Not when the pronoun was
     * taken for somebody of whom the speaker had not spoken.
     */
    private static boolean isNotMeant(
            ReportedSentence sentence, Subject subject, ActorReference speaker) {
        List<Sentence> all = sentence.document().sentences();
        int before = sentence.tree().sentence().index() - 1;
        return sentence.mention(subject.head()).stream()
                .flatMap(mention -> mention.actors().stream())
                .filter(other -> !other.id().equals(speaker.actor().id()))
                .anyMatch(
                        other ->
                                isNamedBefore(sentence, subject, other)
                                        || (before >= 0 && isSpokenOf(all.get(before), other)));
    }

    /** "Moyo was less certain: he told …": the sentence itself has named whom it means. */
    private static boolean isNamedBefore(ReportedSentence sentence, Subject subject, Actor other) {
        return sentence.tree().sentence().mentions().stream()
                .filter(it -> it.form() != Mention.Form.PRONOUN)
                .filter(it -> it.endToken() <= subject.from() && it.actors().contains(other))
                .anyMatch(it -> !sentence.isQuoted(it.firstToken()));
    }

    /** True when somebody is named in what is said, behind "that". */
    private static boolean isSpokenOf(Sentence before, Actor other) {
        return before.mentions().stream()
                .filter(mention -> mention.actors().contains(other))
                .anyMatch(
                        mention ->
                                before.tokens().subList(0, mention.firstToken()).stream()
                                        .anyMatch(token -> token.text().equals("that")));
    }

    /** Whom "it", "he" or "the station" takes up; empty for any other speaker. */
    Optional<List<ActorReference>> takenUp(ReportedSentence sentence, Subject subject) {
        String words = sentence.words(sentence.span(subject.from(), subject.to()));
        int here = sentence.tree().sentence().index();
        boolean it = words.equalsIgnoreCase("it") && here - lastSentence <= NEAR;
        boolean station =
                words.toLowerCase(Locale.ROOT).startsWith("the ")
                        && subject.to() - subject.from() == 2
                        && sentence.is("speaking-outlet", subject.head())
                        && sentence.mention(subject.head()).isEmpty();
        boolean he =
                words.matches("(?i)he|she")
                        && here - lastSentence == NEAR
                        && person.filter(speaker -> isNotMeant(sentence, subject, speaker))
                                .isPresent();
        Optional<ActorReference> meant =
                it ? last : station ? outlet : he ? person : Optional.empty();
        return meant.map(body -> List.of(new ActorReference(body.actor(), words)));
    }
}
