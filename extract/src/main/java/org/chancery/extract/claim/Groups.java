package org.chancery.extract.claim;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorReference;

/**
 * The people of whom a report spoke last in the plural: "one of them said", "another said" and
 * "some said" is said of those.
 */
final class Groups {
    private static final int NEAR = 3;
    private static final String SOME =
            "(?i)one|another|some|others|both|most|several|two|second|third|fourth";

    private List<ActorReference> last = List.of();
    private int lastSentence = -1;

    /** Keeps the last people named outside quotation marks, for the sentences that follow. */
    void remember(ReportedSentence sentence) {
        rememberBefore(sentence, sentence.size());
    }

    private void rememberBefore(ReportedSentence sentence, int end) {
        for (int word = end - 1; word >= 0; word--) {
            boolean people =
                    sentence.tree().tag(word).equals("NNS")
                            && !sentence.isQuoted(word)
                            && isPeople(sentence, word);
            if (people) {
                Optional<Subject> phrase = new Subjects(sentence).around(word);
                last =
                        phrase.map(it -> new Speakers(sentence).of(it, List.of(), false))
                                .orElse(last);
                lastSentence = sentence.tree().sentence().index();
                return;
            }
        }
    }

    private static boolean isPeople(ReportedSentence sentence, int word) {
        return sentence.is("analyst", word)
                || sentence.is("person-noun", word)
                || sentence.is("speaking-person", word)
                || sentence.is("witness", word);
    }

    /** Of whom "one", "another" or "some of them" speaks; empty for any other speaker. */
    Optional<List<ActorReference>> takenUp(ReportedSentence sentence, Subject subject) {
        int here = sentence.tree().sentence().index();
        boolean article = sentence.text(subject.from()).equalsIgnoreCase("a");
        int first = article ? subject.from() + 1 : subject.from();
        boolean some = sentence.text(first).matches(SOME);
        int rest = first + 1;
        boolean ofThem =
                subject.to() - rest == 2
                        && sentence.text(rest).equals("of")
                        && sentence.tree().tag(rest + 1).equals("PRP");
        if (some) {
            rememberBefore(sentence, subject.from());
        }
        boolean meant = some && (ofThem || subject.to() == rest) && here - lastSentence <= NEAR;
        if (!meant || last.isEmpty()) {
            return Optional.empty();
        }
        String words = sentence.words(sentence.span(subject.from(), subject.to()));
        return Optional.of(last.stream().map(it -> new ActorReference(it.actor(), words)).toList());
    }
}
