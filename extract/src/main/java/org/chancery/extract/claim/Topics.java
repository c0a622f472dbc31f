package org.chancery.extract.claim;

import java.util.Optional;
import org.chancery.model.text.Span;

/** Says in the report's words what a claim is about: the first thing it names that is no actor. */
final class Topics {
    private static final int LONGEST = 6;

    private Topics() {}

    static Optional<String> of(ReportedSentence sentence, Span words) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean inside = words.contains(sentence.token(i).span());
            boolean common = sentence.tree().tag(i).matches("NNS?");
            boolean free = sentence.mention(i).isEmpty() && sentence.time(i).isEmpty();
            boolean last =
                    i + 1 >= sentence.size() || !sentence.tree().tag(i + 1).matches("NNP?S?|HYPH");
            if (inside && common && free && last) {
                int end = i + 1;
                return new NounPhrases(sentence)
                        .endingAt(end)
                        .map(phrase -> Math.max(phrase.from(), end - LONGEST))
                        .map(from -> sentence.words(sentence.span(from, end)));
            }
        }
        return Optional.empty();
    }
}
