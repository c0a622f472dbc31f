package org.chancery.extract.claim;

import java.util.Optional;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Mention;

/**
 * Finds whom a relative clause describes: "Diallo, who called it a trap", "the bank, which denied
 * that …".
 */
final class Relatives {
    private final ReportedSentence sentence;
    private final Subjects subjects;
    private final Voice voice;

    Relatives(ReportedSentence sentence) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
        this.voice = new Voice(sentence);
    }

    /** Where "who" or "which" stands behind a comma as the subject of a verb. */
    Optional<Integer> pronoun(int verb) {
        int who = subjects.beforeVerb(verb) - 1;
        boolean relative =
                who > 1 && sentence.text(who).matches("who|which") && sentence.isComma(who - 1);
        return relative ? Optional.of(who) : Optional.empty();
    }

    /** The somebody whom the clause of a verb describes; the nearest person before any role. */
    Optional<Subject> antecedent(int verb) {
        return pronoun(verb)
                .flatMap(
                        who ->
                                person(who - 1)
                                        .or(() -> new NounPhrases(sentence).endingAt(who - 1)))
                .filter(voice::isSomebody);
    }

    private Optional<Subject> person(int end) {
        return sentence.mention(end - 1)
                .filter(it -> it.sense() != Mention.Sense.PLACE && it.endToken() == end)
                .filter(it -> it.actors().size() == 1)
                .filter(it -> it.actors().get(0).type() == ActorType.PERSON)
                .map(it -> new Subject(it.firstToken(), end, end - 1));
    }

    /** "a step that Togo condemned": the noun phrase that is the object of the verb, if any. */
    Optional<Subject> object(Subject by) {
        int that = by.from() - 1;
        boolean relative =
                that > 1
                        && sentence.text(that).matches("that|which|whom")
                        && (sentence.tree().isNoun(that - 1) || sentence.isComma(that - 1));
        int end = sentence.isComma(that - 1) ? that - 1 : that;
        return relative ? new NounPhrases(sentence).endingAt(end) : Optional.empty();
    }
}
