package org.chancery.extract.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.extract.claim.Cue.Frame;

/** Reads attributions that name a source apart from any verb of saying it is the subject of. */
final class NamedSources {
    private final ReportedSentence sentence;
    private final Subjects subjects;
    private final Attachments attachments;
    private final NounPhrases phrases;
    private final Voice voice;

    NamedSources(ReportedSentence sentence) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
        this.attachments = new Attachments(sentence);
        this.phrases = new NounPhrases(sentence);
        this.voice = new Voice(sentence);
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
        int group = subjects.beforeVerb(word);
        boolean passive =
                IntStream.range(group, word).anyMatch(i -> sentence.tree().lemma(i).equals("be"));
        Optional<Subject> left = subjects.leftOf(word);
        Optional<Subject> speaker = passive ? left : phrases.startingAt(word + 1);
        boolean having = sentence.text(as + 1).equals("having");
        int saying = having ? as + 2 : as + 1;
        int to = attachments.after(saying + 1, sentence.is("telling", saying));
        int from = left.map(Subject::from).orElse(word);
        return speaker.map(it -> new Cue(word, Frame.QUOTED, Optional.of(it), from, to));
    }

    /** "Diallo is on record as saying that …". */
    Optional<Cue> onRecord(int record) {
        boolean saying =
                record > 2
                        && record + 3 < sentence.end()
                        && sentence.text(record + 1).equals("as")
                        && sentence.is("saying", record + 2);
        if (!saying) {
            return Optional.empty();
        }
        int verb = record - 2;
        int to = attachments.after(record + 3, sentence.is("telling", record + 2));
        return subjects.leftOf(verb)
                .filter(voice::isSomebody)
                .map(by -> new Cue(record + 2, Frame.QUOTED, Optional.of(by), by.from(), to));
    }

    /** "according to Diallo". */
    Optional<Cue> according(int word) {
        boolean to = word + 2 < sentence.size() && sentence.text(word + 1).equals("to");
        if (!to) {
            return Optional.empty();
        }
        return source(word, word, word + 2);
    }

    /**
     * "in the words of Diallo", "by the envoy's own account", "in his view", "on the reckoning of
     * the bank".
     */
    Optional<Cue> voiced(int noun) {
        int from = phrases.endingAt(noun + 1).map(Subject::from).orElse(noun);
        if (from == 0 || !sentence.text(from - 1).toLowerCase(Locale.ROOT).matches("in|by|on|to")) {
            return Optional.empty();
        }
        boolean of = noun + 2 < sentence.size() && sentence.text(noun + 1).equals("of");
        return of
                ? source(noun, from - 1, noun + 2)
                : owner(from, noun).map(by -> according(noun, by, from - 1, noun + 1));
    }

    /** "the envoy's", "his", "our" before the noun. */
    private Optional<Subject> owner(int from, int noun) {
        for (int i = noun - 1; i >= from; i--) {
            String tag = sentence.tree().tag(i);
            if (tag.equals("POS") && i > from) {
                return phrases.endingAt(i).filter(voice::isSomebody);
            }
            if (tag.equals("PRP$") && !sentence.text(i).matches("(?i)its|my|your|our")) {
                return Optional.of(new Subject(i, i + 1, i));
            }
        }
        return Optional.empty();
    }

    /** "We understand from diplomats that …", "it was learned from officials that …". */
    Optional<Cue> understood(int verb) {
        boolean from =
                sentence.is("learning", verb)
                        && verb + 3 < sentence.end()
                        && sentence.text(verb + 1).equals("from");
        return from
                ? phrases.startingAt(verb + 2)
                        .filter(this::isSource)
                        .filter(by -> sentence.text(by.to()).equals("that"))
                        .map(by -> new Cue(verb, Frame.BEFORE, Optional.of(by), verb, by.to()))
                : Optional.empty();
    }

    /** "as the envoy put it", "as the envoy sees it", "the envoy put it bluntly: “…”". */
    Optional<Cue> putting(int verb) {
        boolean it = verb + 1 < sentence.size() && sentence.text(verb + 1).equals("it");
        boolean put = sentence.tree().lemma(verb).equals("put");
        Optional<Cue> after = it ? puttingAfter(verb) : Optional.empty();
        return it && put ? after.or(() -> puttingBefore(verb)) : after;
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
        return phrases.startingAt(named)
                .filter(this::isSource)
                .map(
                        it ->
                                according(
                                        word,
                                        it,
                                        from,
                                        overRelative(attachments.after(it.to(), false))));
    }

    /** "people who have met him,": up to the comma. */
    private int overRelative(int at) {
        if (at >= sentence.end() || !sentence.tree().tag(at).matches("WP|WDT")) {
            return at;
        }
        int to = at;
        while (to < sentence.end() && !sentence.isComma(to)) {
            to++;
        }
        return to;
    }

    private static Cue according(int word, Subject source, int from, int to) {
        return new Cue(word, Frame.ACCORDING, Optional.of(source), from, to);
    }

    /** "according to plan" and "according to the timetable" name no speaker. */
    private boolean isSource(Subject subject) {
        boolean name =
                sentence.tree().tag(subject.head()).startsWith("NNP")
                        && sentence.mention(subject.head()).isEmpty();
        return name || voice.isSomebody(subject);
    }
}
