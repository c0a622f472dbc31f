package org.chancery.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.grammar.Predicate;
import org.chancery.model.text.Span;

/**
 * Says in the report's words what a claim is about: the subject of what is said when that is a
 * thing, else its object, else the first thing it names.
 */
final class Topics {
    private static final int LONGEST = 8;

    private final ReportedSentence sentence;
    private final Span words;

    private Topics(ReportedSentence sentence, Span words) {
        this.sentence = sentence;
        this.words = words;
    }

    static Optional<String> of(ReportedSentence sentence, Span words) {
        Topics topics = new Topics(sentence, words);
        return topics.candidates().stream()
                .filter(topics::isThing)
                .findFirst()
                .flatMap(topics::phrase);
    }

    private List<Integer> candidates() {
        List<Integer> all = new ArrayList<>();
        for (int word = 0; word < sentence.size(); word++) {
            boolean top = sentence.tree().head(word).filter(this::isInside).isEmpty();
            if (isInside(word) && top) {
                Predicate predicate = Predicate.of(sentence.tree(), word);
                all.addAll(predicate.surfaceSubject());
                all.addAll(predicate.object());
            }
        }
        for (int word = 0; word < sentence.size(); word++) {
            all.add(word);
        }
        return all;
    }

    private boolean isInside(int word) {
        return words.contains(sentence.token(word).span());
    }

    /** A common noun that stands for nobody and for no day. */
    private boolean isThing(int word) {
        return isInside(word)
                && sentence.tree().tag(word).matches("NNS?")
                && sentence.mention(word).isEmpty()
                && sentence.time(word).isEmpty()
                && !sentence.tree()
                        .tag(Math.min(word + 1, sentence.size() - 1))
                        .matches("NNP?S?|HYPH");
    }

    /** The noun with what stands before it and with what "of" and the like add. */
    private Optional<String> phrase(int noun) {
        NounPhrases phrases = new NounPhrases(sentence);
        int from = phrases.endingAt(noun + 1).map(Subject::from).orElse(noun);
        while (from < noun && (!isInside(from) || sentence.tree().tag(from).matches("VB.|PRP"))) {
            from++;
        }
        int start = Math.max(from, noun + 1 - LONGEST);
        int end = phrases.startingAt(noun).map(Subject::to).orElse(noun + 1);
        while (end > noun + 1 && (!isInside(end - 1) || end - start > LONGEST)) {
            end--;
        }
        boolean cut = end > noun + 1 && !sentence.tree().isNoun(end - 1);
        return Optional.of(sentence.words(sentence.span(start, cut ? noun + 1 : end)));
    }
}
