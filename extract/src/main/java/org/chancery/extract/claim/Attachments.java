package org.chancery.extract.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.text.Mention;

/**
 * Passes over what may stand between a verb of saying and what is said: "told reporters in an
 * interview on Monday".
 */
final class Attachments {
    private static final Set<String> HEARERS =
            Set.of(
                    "reporters",
                    "journalists",
                    "newsmen",
                    "parliament",
                    "lawmakers",
                    "legislators",
                    "congress",
                    "deputies",
                    "listeners",
                    "readers",
                    "viewers",
                    "delegates",
                    "correspondents",
                    "audience",
                    "senators",
                    "congressmen",
                    "supporters");

    private final ReportedSentence sentence;
    private final NounPhrases phrases;

    Attachments(ReportedSentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
    }

    /**
     * The first word after the attachments that begin at {@code from}.
     *
     * @param addressee true when a noun phrase there is whom it was told
     */
    int after(int from, boolean addressee) {
        int at = from;
        if (addressee) {
            at = phrases.startingAt(at).filter(this::isTold).map(Subject::to).orElse(at);
        }
        int before;
        do {
            before = at;
            at = pass(at);
        } while (at != before);
        return at;
    }

    /** "promised it would be settled": who stands before a verb does it and is not told of it. */
    private boolean isTold(Subject phrase) {
        return phrase.to() >= sentence.end()
                || !(sentence.isFinite(phrase.to())
                        || sentence.tree().tag(phrase.to()).equals("MD"));
    }

    private int pass(int at) {
        if (at >= sentence.end()) {
            return at;
        }
        Optional<Integer> time = overTime(at);
        if (time.isPresent()) {
            return time.get();
        }
        boolean adverb =
                sentence.is("speech-adverb", at)
                        || (sentence.tree().tag(at).matches("RB|RP")
                                && at + 1 < sentence.size()
                                && sentence.text(at + 1).equals("that"));
        if (adverb) {
            return at + 1;
        }
        return overCircumstance(at);
    }

    private Optional<Integer> overTime(int at) {
        boolean preposition = sentence.tree().tag(at).equals("IN") && at + 1 < sentence.size();
        int first = preposition ? at + 1 : at;
        return sentence.time(first)
                .filter(time -> time.endToken() <= sentence.size())
                .filter(time -> sentence.mention(first).isEmpty() || !preposition)
                .map(time -> Math.max(time.endToken(), first + 1))
                .or(() -> lastNight(first))
                .map(this::overDayPart);
    }

    private Optional<Integer> lastNight(int first) {
        boolean part =
                first + 1 < sentence.end()
                        && sentence.is("day-part", first + 1)
                        && sentence.tree().tag(first).matches("JJ|DT");
        return part ? Optional.of(first + 1) : Optional.empty();
    }

    /** "on Monday night", "last night". */
    private int overDayPart(int at) {
        return at < sentence.end() && sentence.is("day-part", at) ? at + 1 : at;
    }

    /** "in an interview with the paper", "to reporters", "in Bern", "at a news conference". */
    private int overCircumstance(int at) {
        if (!sentence.tree().tag(at).matches("IN|TO") || sentence.text(at).equals("that")) {
            return at;
        }
        return phrases.startingAt(at + 1)
                .filter(phrase -> isCircumstance(at, phrase))
                .map(Subject::to)
                .orElse(at);
    }

    private boolean isCircumstance(int preposition, Subject phrase) {
        boolean medium = sentence.is("medium", phrase.head());
        boolean hearer = HEARERS.contains(sentence.text(phrase.head()).toLowerCase(Locale.ROOT));
        boolean line =
                sentence.text(preposition).matches("by|over|on")
                        && sentence.is("speaking-line", phrase.head());
        boolean place =
                sentence.mention(phrase.head())
                        .filter(
                                it ->
                                        it.sense() == Mention.Sense.PLACE
                                                || it.sense() == Mention.Sense.OUTLET
                                                || it.place().isPresent())
                        .isPresent();
        boolean to =
                sentence.text(preposition).equals("to")
                        && sentence.mention(phrase.head()).isPresent();
        boolean followed =
                phrase.to() >= sentence.end()
                        || sentence.isDivider(phrase.to())
                        || sentence.text(phrase.to()).equals("that");
        return medium || hearer || line || to || (place && followed);
    }
}
