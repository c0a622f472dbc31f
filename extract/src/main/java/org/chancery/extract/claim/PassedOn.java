package org.chancery.extract.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Mention;

/**
 * "The radio reported, quoting officials in Lima": those quoted are the speakers, and the outlet
 * passes on what they said.
 */
final class PassedOn {
    private static final Set<String> CITING = Set.of("citing", "quoting");

    private final ReportedSentence sentence;

    PassedOn(ReportedSentence sentence) {
        this.sentence = sentence;
    }

    /** The cue with the outlet's source for its speaker; the cue as it is when it names none. */
    Cue fromSource(Cue cue) {
        return cue.subject()
                .filter(this::isOutlet)
                .flatMap(
                        outlet ->
                                source(outlet.to())
                                        .or(() -> source(cue.to()))
                                        .or(() -> source(sentence.start())))
                .map(source -> with(cue, source))
                .orElse(cue);
    }

    private static Cue with(Cue cue, Subject source) {
        int to = Math.max(cue.to(), source.to());
        boolean before = cue.frame() == Cue.Frame.BEFORE;
        return new Cue(
                cue.word(), cue.frame(), Optional.of(source), cue.from(), before ? cue.to() : to);
    }

    private boolean isOutlet(Subject subject) {
        boolean named =
                sentence.mention(subject.head())
                        .filter(it -> it.sense() == Mention.Sense.OUTLET)
                        .isPresent();
        return named || sentence.is("speaking-outlet", subject.head());
    }

    private Optional<Subject> source(int after) {
        int at = sentence.isComma(after) ? after + 1 : after;
        return at < sentence.end() && CITING.contains(sentence.text(at).toLowerCase(Locale.ROOT))
                ? new NounPhrases(sentence).startingAt(at + 1)
                : Optional.empty();
    }
}
