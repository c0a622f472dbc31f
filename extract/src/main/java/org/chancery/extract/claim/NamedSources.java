package org.chancery.extract.claim;

import java.util.Optional;
import org.chancery.extract.claim.Cue.Frame;
import org.chancery.model.text.Mention;

/** Reads attributions that name a source apart from any verb of saying it is the subject of. */
final class NamedSources {
    private final ReportedSentence sentence;
    private final Subjects subjects;
    private final Attachments attachments;

    NamedSources(ReportedSentence sentence) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
        this.attachments = new Attachments(sentence);
    }

    /** "the agency quoted Diallo as saying", "Diallo was quoted (by the agency) as saying". */
    Optional<Cue> quoted(int word) {
        int as = -1;
        for (int i = word + 1; i < Math.min(sentence.size() - 1, word + 14); i++) {
            if (sentence.text(i).equals("as") && sentence.tree().tag(i + 1).equals("VBG")) {
                as = i;
                break;
            }
        }
        if (as < 0) {
            return Optional.empty();
        }
        boolean passive = sentence.tree().lemma(Math.max(0, word - 1)).equals("be");
        Optional<Subject> left = subjects.leftOf(word);
        Optional<Subject> speaker = passive ? left : new NounPhrases(sentence).startingAt(word + 1);
        int to = attachments.after(as + 2, false);
        int from = left.map(Subject::from).orElse(word);
        return speaker.map(it -> new Cue(word, Frame.QUOTED, Optional.of(it), from, to));
    }

    /** "according to Diallo". */
    Optional<Cue> according(int word) {
        boolean to = word + 2 < sentence.size() && sentence.text(word + 1).equals("to");
        if (!to) {
            return Optional.empty();
        }
        return source(word, word, word + 2);
    }

    /** "in the words of Diallo", "in the view of the envoy". */
    Optional<Cue> voiced(int noun) {
        boolean named =
                noun > 1
                        && noun + 2 < sentence.size()
                        && sentence.text(noun - 1).equals("the")
                        && sentence.text(noun - 2).equalsIgnoreCase("in")
                        && sentence.text(noun + 1).equals("of");
        return named ? source(noun, noun - 2, noun + 2) : Optional.empty();
    }

    /** "as the envoy put it", "the envoy put it bluntly: “…”". */
    Optional<Cue> putting(int verb) {
        boolean it = verb + 1 < sentence.size() && sentence.text(verb + 1).equals("it");
        return it ? puttingAfter(verb).or(() -> puttingBefore(verb)) : Optional.empty();
    }

    private Optional<Cue> puttingAfter(int verb) {
        return subjects.leftOf(verb)
                .filter(by -> by.from() > 0)
                .filter(by -> sentence.text(by.from() - 1).equalsIgnoreCase("as"))
                .map(by -> according(verb, by, by.from() - 1, verb + 2));
    }

    private Optional<Cue> puttingBefore(int verb) {
        int to = verb + 2;
        while (to < sentence.end() && sentence.tree().tag(to).matches("RB|IN|DT|NN|:")) {
            to++;
        }
        int end = to;
        boolean quoted = sentence.text(end - 1).equals(":") && sentence.hasQuotation(end, end + 2);
        return quoted
                ? subjects.leftOf(verb)
                        .map(by -> new Cue(verb, Frame.BEFORE, Optional.of(by), by.from(), end))
                : Optional.empty();
    }

    private Optional<Cue> source(int word, int from, int named) {
        return new NounPhrases(sentence)
                .startingAt(named)
                .filter(this::isSource)
                .map(it -> according(word, it, from, attachments.after(it.to(), false)));
    }

    private static Cue according(int word, Subject source, int from, int to) {
        return new Cue(word, Frame.ACCORDING, Optional.of(source), from, to);
    }

    /** "according to plan" and "according to the timetable" name no speaker. */
    private boolean isSource(Subject subject) {
        Optional<Mention> mention = sentence.mention(subject.head());
        boolean name = sentence.tree().tag(subject.head()).startsWith("NNP") && mention.isEmpty();
        return name
                || mention.filter(it -> it.sense() != Mention.Sense.PLACE).isPresent()
                || sentence.is("analyst", subject.head())
                || sentence.is("speaking-text", subject.head())
                || sentence.is("speaking-outlet", subject.head())
                || sentence.is("witness", subject.head())
                || sentence.is("person-noun", subject.head());
    }
}
