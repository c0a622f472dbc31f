package org.chancery.extract.claim;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.claim.Cue.Frame;

/**
 * Reads quotations that a colon opens without any verb of saying: "The envoy was blunter: “They
 * lied to us.”" Whoever the clause before is about speaks.
 */
final class ColonSpeech {
    private final ReportedSentence sentence;
    private final Subjects subjects;
    private final Voice voice;

    ColonSpeech(ReportedSentence sentence) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
        this.voice = new Voice(sentence);
    }

    /**
     * The cue of a colon.
     *
     * @param before the cues to its left; a verb of saying there has the quotation already
     */
    Optional<Cue> at(int colon, List<Cue> before) {
        boolean speech =
                colon + 2 < sentence.size()
                        && sentence.isQuoteMark(colon + 1)
                        && sentence.isQuoted(colon + 2);
        if (!speech || !before.isEmpty()) {
            return Optional.empty();
        }
        for (int verb = 0; verb < colon; verb++) {
            if (sentence.isFinite(verb)) {
                int at = verb;
                return subjects.leftOf(verb)
                        .filter(by -> voice.isSomebody(by) && !voice.isNobody(by))
                        .map(
                                by ->
                                        new Cue(
                                                at,
                                                Frame.BEFORE,
                                                Optional.of(by),
                                                by.from(),
                                                colon + 1));
            }
        }
        return Optional.empty();
    }
}
