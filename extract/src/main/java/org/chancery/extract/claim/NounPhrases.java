package org.chancery.extract.claim;

import java.util.Optional;
import java.util.Set;

/** Finds noun phrases by their parts of speech, where the parser's word is not enough. */
final class NounPhrases {
    private static final Set<String> INSIDE =
            Set.of(
                    "DT", "PDT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$",
                    "POS", "CD", "HYPH", "WP", "VBN", "AFX");
    private static final Set<String> LINKS = Set.of("of", "at", "for", "in", "from", "with", "on");
    private static final int LONGEST = 30;

    private final ReportedSentence sentence;

    NounPhrases(ReportedSentence sentence) {
        this.sentence = sentence;
    }

    /** The phrase that ends just before {@code end}, with what "of" and "at" add to its head. */
    Optional<Subject> endingAt(int end) {
        int to = end;
        int from = runStart(to);
        if (from == to) {
            return Optional.empty();
        }
        int innermost = from;
        while (from > 1 && isLink(from - 1, 0) && to - from < LONGEST) {
            int earlier = runStart(from - 1);
            if (earlier == from - 1 || !hasNoun(earlier, from - 1)) {
                break;
            }
            innermost = earlier;
            from = earlier;
        }
        int first = from;
        int headEnd = runEnd(innermost, end);
        return head(first, headEnd).map(head -> new Subject(first, end, head));
    }

    /** "of" and its like, and "to" behind "close" or "an aide". */
    private boolean isLink(int word, int from) {
        boolean to =
                sentence.text(word).equals("to")
                        && word > from
                        && (sentence.text(word - 1)
                                        .matches("close|loyal|opposed|sympathetic|friendly")
                                || sentence.is("posted", word - 1));
        return to || LINKS.contains(sentence.text(word));
    }

    /** The phrase that begins at {@code from}. */
    Optional<Subject> startingAt(int from) {
        if (from >= sentence.size()) {
            return Optional.empty();
        }
        int firstEnd = runEnd(from, sentence.size());
        if (firstEnd == from) {
            return Optional.empty();
        }
        int to = firstEnd;
        while (to + 1 < sentence.size() && isLink(to, from)) {
            int next = runEnd(to + 1, sentence.size());
            if (next == to + 1 || sentence.time(to + 1).isPresent()) {
                break;
            }
            to = next;
        }
        int last = to;
        return head(from, firstEnd).map(head -> new Subject(from, last, head));
    }

    private int runStart(int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST && isInside(at - 1) && !(at < end && isOpening(at))) {
            at--;
        }
        while (at < end && sentence.tree().isPunctuation(at)) {
            at++;
        }
        return at;
    }

    /**
     * Where a further phrase begins: "told Belga the king …", "at the airport he …", "an official
     * who …".
     */
    private boolean isOpening(int word) {
        String tag = sentence.tree().tag(word);
        boolean behindNoun =
                tag.matches("DT|WP") && word > 0 && sentence.tree().tag(word - 1).startsWith("NN");
        return tag.equals("PRP") || behindNoun;
    }

    private int runEnd(int start, int limit) {
        int at = start;
        while (at < limit && isInside(at) && !(at > start && isOpening(at))) {
            at++;
        }
        return at;
    }

    private boolean isInside(int word) {
        boolean timeOnly =
                sentence.time(word).isPresent()
                        && sentence.mention(word).isEmpty()
                        && !sentence.isOutletNoun(word);
        if (timeOnly) {
            return false;
        }
        if (INSIDE.contains(sentence.tree().tag(word))
                || sentence.isOutletNoun(word)
                || isTakenForVerb(word)) {
            return true;
        }
        boolean hyphen =
                sentence.text(word).equals("-")
                        || (sentence.tree().tag(word).startsWith("VB")
                                && word > 0
                                && sentence.text(word - 1).equals("-"));
        boolean and =
                sentence.tree().tag(word).equals("CC")
                        && sentence.text(word).equals("and")
                        && word > 0
                        && word + 1 < sentence.size()
                        && isNominal(word - 1)
                        && INSIDE.contains(sentence.tree().tag(word + 1));
        boolean compound =
                sentence.tree().tag(word).equals("RB")
                        && word + 1 < sentence.size()
                        && sentence.text(word + 1).equals("-");
        return hyphen || and || compound;
    }

    /** "the attaches said", "the rebels": a noun whose form is a verb's as well. */
    private boolean isTakenForVerb(int word) {
        return word > 0
                && sentence.tree().tag(word).matches("VBZ|VBP")
                && sentence.text(word - 1)
                        .matches("(?i)the|a|an|two|three|several|many|most|its|their|his")
                && word + 1 < sentence.size()
                && sentence.isFinite(word + 1);
    }

    private boolean isNominal(int word) {
        String tag = sentence.tree().tag(word);
        return tag.startsWith("NN") || tag.startsWith("JJ");
    }

    private boolean hasNoun(int from, int to) {
        return head(from, to).isPresent();
    }

    /** The last noun of a run, or its pronoun. */
    private Optional<Integer> head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            String tag = sentence.tree().tag(i);
            boolean noun = tag.startsWith("NN") || sentence.isOutletNoun(i) || isTakenForVerb(i);
            if (noun || tag.equals("PRP") || tag.equals("WP")) {
                return Optional.of(i);
            }
        }
        for (int i = to - 1; i >= from; i--) {
            if (sentence.tree().tag(i).matches("DT|CD|JJ")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
