package org.chancery.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.claim.Cue.Frame;
import org.chancery.model.statement.Claim;
import org.chancery.model.text.Quotation;
import org.chancery.model.text.Span;

/** Cuts out what is said: the exact words of a claim, and the words that carry it as evidence. */
final class ClaimWords {
    /** A quotation that fills this share of what is said makes it direct. */
    private static final double MOSTLY = 0.6;

    private static final int SHORTEST = 2;

    private final ReportedSentence sentence;
    private final List<Cue> cues;

    ClaimWords(ReportedSentence sentence, List<Cue> cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    /**
     * What was said, in the clean text.
     *
     * @param words the exact words
     * @param evidence the words with their attribution
     * @param form how it is reported
     */
    record Said(Span words, Span evidence, Claim.Form form) {}

    /** What the cue at a place in the list reports: two claims for a quotation it splits. */
    List<Said> of(int index) {
        Cue cue = cues.get(index);
        List<Said> said = new ArrayList<>();
        switch (cue.frame()) {
            case AFTER -> {
                before(index).ifPresent(said::add);
                taken(index).ifPresent(said::add);
            }
            case INSIDE -> whole(cue).ifPresent(said::add);
            case BEFORE, PARTICIPLE -> {
                splitBefore(index).ifPresent(said::add);
                after(index).ifPresent(said::add);
                quotedAfterColon(index).ifPresent(said::add);
            }
            case QUOTED ->
                    (goesOn(cue.to())
                                    ? after(index).or(() -> before(index))
                                    : before(index).or(() -> after(index)))
                            .ifPresent(said::add);
            case ACCORDING -> ofSource(index).ifPresent(said::add);
            default -> {}
        }
        return said;
    }

    /** All around the attribution. */
    private Optional<Said> whole(Cue cue) {
        int end = beforeSemicolon(cue.to(), closing());
        int start = clauseStart(cue.from());
        return said(start, end, start, end);
    }

    /** "…; the islands, he said, are ours", "the islands, which, he said, are ours". */
    private int clauseStart(int from) {
        for (int i = from - 1; i > sentence.start(); i--) {
            if (sentence.text(i).equals(";")) {
                return i + 1;
            }
            if (sentence.tree().tag(i).matches("WDT|WP") && i >= from - 2) {
                return i;
            }
        }
        return sentence.start();
    }

    private Optional<Said> ofSource(int index) {
        Cue cue = cues.get(index);
        if (new Interruptions(sentence).isInside(cue.from(), cue.to())) {
            return whole(cue);
        }
        if (cue.from() > 0 && sentence.tree().tag(cue.from() - 1).matches("WDT|WP")) {
            return said(cue.to(), beforeComma(cue.to()), cue.from(), beforeComma(cue.to()));
        }
        boolean that = sentence.isComma(cue.to()) && sentence.text(cue.to() + 1).equals("that");
        return cue.from() <= sentence.start() || that ? afterComma(index) : before(index);
    }

    /** "quoted him as saying that …": the words follow; else they stand before. */
    private boolean goesOn(int to) {
        boolean open = to < sentence.end() && !sentence.isDivider(to);
        return open || sentence.hasQuotation(to, to + 3);
    }

    /** “…,” he said, “…”: the quotation's first part. */
    private Optional<Said> splitBefore(int index) {
        Cue cue = cues.get(index);
        boolean split =
                cue.from() > 1
                        && sentence.isDivider(cue.from() - 1)
                        && sentence.hasQuotation(cue.from() - 2, cue.from());
        return split ? before(index) : Optional.empty();
    }

    /** “…,” said an envoy who knows both, “…”: the quotation's second part. */
    private Optional<Said> taken(int index) {
        Cue cue = cues.get(index);
        boolean split = cue.from() > 1 && sentence.isSpeech(cue.from() - 2);
        int next = index + 1 < cues.size() ? cues.get(index + 1).from() : sentence.end();
        for (int at = cue.to(); split && at < next - SHORTEST; at++) {
            boolean opens = sentence.isQuoteMark(at) && sentence.isSpeech(at + 1);
            if (opens) {
                return sentence.isComma(at - 1)
                        ? said(at, untilNext(index, at), at, at + 1)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Said> before(int index) {
        Cue cue = cues.get(index);
        int first = index == 0 ? sentence.start() : startAfter(cues.get(index - 1), cue);
        int from = Math.max(first, afterSemicolon(cue.from()));
        int to = cue.from();
        while (to > from && sentence.isDivider(to - 1) && !sentence.isQuoteMark(to - 1)) {
            to--;
        }
        return said(from, endOfSpeech(from, to), from, Math.max(cue.to(), cue.word() + 1));
    }

    /**
     * "…," the minister, Ali, said: what stands after the quotation without a verb is who speaks.
     */
    private int endOfSpeech(int from, int to) {
        if (!sentence.isSpeech(Math.min(from + 1, sentence.size() - 1))) {
            return to;
        }
        int end = from + 1;
        while (end < to && sentence.isSpeech(end)) {
            end++;
        }
        while (end < to && sentence.isQuoteMark(end)) {
            end++;
        }
        return sentence.hasFiniteVerb(end, to) ? to : end;
    }

    private int afterSemicolon(int to) {
        int at = to - 1;
        while (at >= 0 && (!sentence.text(at).equals(";") || sentence.isQuoted(at))) {
            at--;
        }
        return at < 0 ? 0 : at + 1;
    }

    /** Words that follow an earlier attribution belong to the next one only when it has its own. */
    private int startAfter(Cue earlier, Cue cue) {
        boolean ownWords = earlier.frame() == Frame.AFTER && earlier.to() < cue.from();
        return ownWords ? earlier.to() + 1 : sentence.start();
    }

    private Optional<Said> after(int index) {
        Cue cue = cues.get(index);
        int from = skipThat(cue.to());
        int end = isRelative(cue) ? beforeComma(from) : untilNext(index, from);
        int to = colon(from, end).orElse(end);
        boolean first = index == 0 && cue.frame() != Frame.PARTICIPLE;
        int evidenceFrom = first ? clauseOf(cue) : cue.from();
        return said(from, to, evidenceFrom, to);
    }

    /** "insists that it was no invasion: “One cannot invade one's own house.”" */
    private Optional<Said> quotedAfterColon(int index) {
        int from = skipThat(cues.get(index).to());
        int end = untilNext(index, from);
        return colon(from, end).flatMap(at -> said(at + 1, end, at + 1, end));
    }

    private Optional<Integer> colon(int from, int to) {
        for (int i = from + 1; i < to - SHORTEST; i++) {
            boolean opens =
                    sentence.text(i).equals(":")
                            && sentence.isQuoteMark(i + 1)
                            && sentence.isSpeech(i + 2);
            if (opens && !sentence.isQuoted(i) && sentence.hasFiniteVerb(from, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Where the clause of an attribution begins: behind "…; " or "…, and", or at its own verb. */
    private int clauseOf(Cue cue) {
        if (isLink(Math.max(0, cue.from() - 1)) || sentence.text(cue.from()).matches("who|which")) {
            return cue.from();
        }
        for (int i = cue.from() - 1; i > sentence.start(); i--) {
            boolean linked =
                    isLink(i)
                            && sentence.isComma(i - 1)
                            && !sentence.hasFiniteVerb(i + 1, cue.from());
            boolean parts = sentence.text(i).equals(";") || linked;
            if (parts && !sentence.isQuoted(i) && sentence.hasFiniteVerb(0, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "the strip, which Oman says is its own, …": what is said ends with the relative clause. */
    private boolean isRelative(Cue cue) {
        if (sentence.text(cue.from()).matches("who|which")) {
            return true;
        }
        return cue.from() > 0
                && sentence.tree().tag(cue.from() - 1).matches("WDT|WP")
                && sentence.isFinite(cue.to());
    }

    private int beforeComma(int from) {
        int at = from + 1;
        while (at < sentence.end() && (!sentence.isComma(at) || sentence.isQuoted(at))) {
            at++;
        }
        return at;
    }

    private Optional<Said> afterComma(int index) {
        int from = cues.get(index).to();
        while (from < sentence.end() && sentence.isDivider(from) && !sentence.isQuoteMark(from)) {
            from++;
        }
        return said(from, untilNext(index, from), 0, untilNext(index, from));
    }

    private int skipThat(int at) {
        int from = at;
        while (from < sentence.end() - 1
                && ((sentence.text(from).equals("that") && !sentence.isFinite(from + 1))
                        || sentence.text(from).equals(":")
                        || (sentence.isDivider(from) && !sentence.isQuoteMark(from)))) {
            from++;
        }
        return from;
    }

    /** Where the words end: before the next cue that goes on from this one. */
    private int untilNext(int index, int from) {
        for (Cue next : cues.subList(index + 1, cues.size())) {
            int end = cutBefore(next);
            if (end > from) {
                return end;
            }
        }
        return sentence.size() > 0 ? beforeParenthesis(from, beforeSemicolon(from, closing())) : 0;
    }

    /** "says it is ours; others say it is theirs": what stands after the semicolon is not said. */
    private int beforeSemicolon(int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            boolean parts = sentence.text(i).equals(";") && !sentence.isQuoted(i);
            if (parts && sentence.hasFiniteVerb(from, i) && sentence.hasFiniteVerb(i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    /** "… would fall (Lusa, 4 March)": the source in brackets is no part of what is said. */
    private int beforeParenthesis(int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (sentence.text(i).equals(")")) {
                return end;
            }
            if (sentence.text(i).equals("(")) {
                return i;
            }
        }
        return end;
    }

    /** The end of the sentence, a closing quotation mark included. */
    private int closing() {
        int end = sentence.end();
        while (end < sentence.size() && !sentence.isQuoteMark(end)) {
            end++;
        }
        return end < sentence.size() ? end + 1 : sentence.end();
    }

    private int cutBefore(Cue next) {
        boolean continues =
                next.subject().isEmpty()
                        || next.frame() == Frame.PARTICIPLE
                        || next.frame() == Frame.AFTER
                        || next.frame() == Frame.QUOTED
                        || next.frame() == Frame.ACCORDING
                        || isCoordinated(next.from());
        if (!continues) {
            return -1;
        }
        int end = next.from();
        while (end > 0 && (sentence.isComma(end - 1) || isLink(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isCoordinated(int from) {
        return from > 1 && isLink(from - 1) && sentence.isComma(from - 2);
    }

    private boolean isLink(int word) {
        return sentence.tree().tag(word).equals("CC")
                || sentence.text(word).equals("while")
                || sentence.text(word).equals("whereas");
    }

    private Optional<Said> said(int from, int to, int evidenceFrom, int evidenceTo) {
        if (to - from < SHORTEST) {
            return Optional.empty();
        }
        Span segment = sentence.span(from, to);
        Optional<Quotation> quotation = quotationIn(segment);
        Span evidence = sentence.span(Math.min(from, evidenceFrom), Math.max(to, evidenceTo));
        if (quotation.isEmpty()) {
            return Optional.of(new Said(trimmed(segment), evidence, Claim.Form.INDIRECT));
        }
        Span quoted = quotation.get().span();
        boolean direct =
                overlap(quoted, segment) >= MOSTLY * segment.length()
                        && quoted.start() <= segment.start() + 1
                        && quotation.get().speech();
        return Optional.of(
                direct
                        ? new Said(
                                quotation.get().words(), evidence.cover(quoted), Claim.Form.DIRECT)
                        : new Said(segment, evidence, Claim.Form.MIXED));
    }

    private Optional<Quotation> quotationIn(Span segment) {
        return sentence.quotations().stream()
                .filter(it -> it.span().overlaps(segment))
                .max(
                        (a, b) ->
                                Integer.compare(
                                        overlap(a.span(), segment), overlap(b.span(), segment)));
    }

    private static int overlap(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private Span trimmed(Span span) {
        String words = sentence.words(span);
        int end = span.end();
        while (end > span.start() && ",;: ".indexOf(words.charAt(end - span.start() - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
