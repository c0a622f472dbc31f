package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.text.Document;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;
import org.chancery.model.time.DateRange;

/** A sentence as the readers of mentions look at it: words, tags, capitals, dictionary forms. */
final class SentenceView {
    private static final double HEADLINE_SHARE = 0.75;
    private static final int SHORT_WORD = 4;

    private final Sentence sentence;
    private final String clean;
    private final List<Hit> hits;
    private final boolean headline;

    SentenceView(Document document, Sentence sentence, TermMatcher matcher) {
        this.sentence = sentence;
        this.clean = document.text().clean();
        this.hits = findHits(matcher);
        this.headline = looksLikeHeadline();
    }

    private List<Hit> findHits(TermMatcher matcher) {
        int offset = sentence.span().start();
        List<Hit> found = new ArrayList<>();
        for (TermMatch match : matcher.all(sentence.span().in(clean))) {
            Span span = new Span(offset + match.span().start(), offset + match.span().end());
            toHit(span, match.terms()).ifPresent(found::add);
        }
        found.removeIf(hit -> found.stream().anyMatch(other -> cutsOff(hit, other)));
        found.sort(
                Comparator.comparingInt(Hit::first)
                        .thenComparing(Comparator.comparingInt(Hit::length).reversed()));
        return found;
    }

    /** "the West" is none where "West Bank" follows from its second word on. */
    private static boolean cutsOff(Hit hit, Hit other) {
        return hit.first() < other.first()
                && other.first() < hit.end()
                && hit.end() < other.end()
                && hit.length() <= other.length();
    }

    /** The tokens a span covers; none when it begins or ends within a token. */
    private Optional<Hit> toHit(Span span, List<Term> terms) {
        int first = -1;
        for (Token token : sentence.tokens()) {
            if (token.span().start() == span.start()) {
                first = token.index();
            }
            boolean ends =
                    token.span().end() == span.end()
                            || (token.span().end() == span.end() + 1
                                    && token.text().endsWith(".")
                                    && token.text().length() > 2);
            if (first >= 0 && ends) {
                return Optional.of(new Hit(first, token.index() + 1, terms));
            }
        }
        return Optional.empty();
    }

    private boolean looksLikeHeadline() {
        int capitals = 0;
        int words = 0;
        for (int i = 0; i < size(); i++) {
            if (text(i).length() >= SHORT_WORD && Character.isLetter(text(i).charAt(0))) {
                words++;
                capitals += isCapital(i) ? 1 : 0;
            }
        }
        boolean closed = is(size() - 1, ".", "?", "!", "\"", "''", "\u201d");
        return words > 2 && !closed && capitals >= HEADLINE_SHARE * words;
    }

    Sentence sentence() {
        return sentence;
    }

    int index() {
        return sentence.index();
    }

    int size() {
        return sentence.tokens().size();
    }

    boolean has(int i) {
        return i >= 0 && i < size();
    }

    /** True when nearly all words begin with capitals, so that capitals say nothing. */
    boolean isHeadline() {
        return headline;
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** The word; blank beyond the ends of the sentence. */
    String text(int i) {
        return has(i) ? token(i).text() : "";
    }

    String lower(int i) {
        return Fold.all(text(i));
    }

    String tag(int i) {
        return has(i) ? token(i).tag() : "";
    }

    /** The dictionary form in lower case; the word itself before lemmatisation. */
    String lemma(int i) {
        if (!has(i)) {
            return "";
        }
        String lemma = token(i).lemma();
        return lemma.isBlank() ? lower(i) : lemma.toLowerCase(Locale.ROOT);
    }

    boolean isCapital(int i) {
        return has(i) && Character.isUpperCase(text(i).charAt(0));
    }

    boolean is(int i, String... words) {
        String word = lower(i);
        for (String candidate : words) {
            if (word.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** True between quotation marks of this sentence, as far as they can be told from its words. */
    boolean isQuoted(int i) {
        boolean open = false;
        for (int k = 0; k < i; k++) {
            if (is(k, "``", "\u201c") || (is(k, "\"") && !open)) {
                open = true;
            } else if (is(k, "''", "\u201d", "\"")) {
                open = false;
            }
        }
        return open;
    }

    /** The years gone by that the sentence dates something with; unknown when there are none. */
    DateRange past() {
        for (int i = 1; i < size(); i++) {
            Optional<DateRange> year = PastYear.read(this, i);
            if (year.isPresent()) {
                return year.get();
            }
        }
        return DateRange.unknown();
    }

    /** The words from one token to another as they stand in the text. */
    String words(int first, int end) {
        return first < end ? sentence.spanOf(first, end - 1).in(clean).replaceAll("\\s+", " ") : "";
    }

    Span span(int first, int end) {
        return sentence.spanOf(first, end - 1);
    }

    /**
     * The words in lower case with single blanks between tokens, as {@code heads.tsv} writes them.
     */
    String phrase(int first, int end) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean hyphen = is(i, "-") || (i > first && is(i - 1, "-"));
            phrase.append(phrase.length() == 0 || hyphen ? "" : " ").append(lower(i));
        }
        return phrase.toString();
    }

    /** The longest dictionary form that begins at a token. */
    Optional<Hit> hitAt(int first) {
        return hits.stream().filter(hit -> hit.first() == first).findFirst();
    }

    /** A national name, adjective or people that begins at a token. */
    Optional<Hit> nationalAt(int first) {
        return hitAt(first).filter(Hit::isNational);
    }

    List<Hit> hits() {
        return hits;
    }

    List<Hit> hitsWithin(int first, int end) {
        return hits.stream().filter(hit -> hit.first() >= first && hit.end() <= end).toList();
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    boolean isVerb(int i) {
        return tag(i).startsWith("VB") || tag(i).equals("MD");
    }

    /** True for a verb form that can follow its subject. */
    boolean isFinite(int i) {
        return switch (tag(i)) {
            case "VBD", "VBZ", "VBP", "MD" -> true;
            default -> false;
        };
    }

    boolean isPreposition(int i) {
        return tag(i).equals("IN") || tag(i).equals("TO");
    }

    boolean isPossessiveMark(int i) {
        return tag(i).equals("POS") || is(i, "'s") || (is(i, "'") && tag(i).equals("POS"));
    }

    boolean isMark(int i) {
        return has(i) && !Character.isLetterOrDigit(text(i).charAt(0)) && !is(i, "'s", "$", "%");
    }
}
