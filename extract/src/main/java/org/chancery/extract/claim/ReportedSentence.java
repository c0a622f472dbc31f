package org.chancery.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Quotation;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.text.Token;

/**
 * A sentence seen as somebody's report of what was said: its tree, its quotations and the words of
 * saying.
 *
 * @param document the report
 * @param tree the sentence's tree
 * @param quotations the report's quotations that overlap the sentence
 * @param lexicon the words of saying
 */
record ReportedSentence(
        Document document, SentenceTree tree, List<Quotation> quotations, Lexicon lexicon) {
    /** A full stop and a quotation mark. */
    private static final int CLOSING = 2;

    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> OPENERS =
            Set.of("but", "and", "however", "yet", "meanwhile", "still", "also", ",");

    static ReportedSentence of(Document document, SentenceTree tree, Lexicon lexicon) {
        Span span = tree.sentence().span();
        List<Quotation> overlapping =
                document.quotations().stream()
                        .filter(quotation -> quotation.span().overlaps(span))
                        .toList();
        return new ReportedSentence(document, tree, overlapping, lexicon);
    }

    int size() {
        return tree.size();
    }

    String text(int word) {
        return tree.text(word);
    }

    boolean is(String wordClass, int word) {
        return lexicon.matches(wordClass, tree, word);
    }

    boolean isFinite(int word) {
        return FINITE.contains(tree.tag(word)) && !isQuoted(word);
    }

    /** True between quotation marks, those of a mere term included. */
    boolean isQuoted(int word) {
        Span span = tree.token(word).span();
        return quotations.stream().anyMatch(quotation -> quotation.span().contains(span));
    }

    /** True between the marks of reported speech. */
    boolean isSpeech(int word) {
        Span span = tree.token(word).span();
        return quotations.stream().anyMatch(it -> it.speech() && it.span().contains(span));
    }

    boolean isComma(int word) {
        return word >= 0 && word < size() && text(word).equals(",");
    }

    boolean isQuoteMark(int word) {
        return word >= 0
                && word < size()
                && Set.of("\"", "“", "”", "''", "``", "'", "‘", "’").contains(text(word));
    }

    /** A comma, a closing mark or a dash: what stands between words reported and who said them. */
    boolean isDivider(int word) {
        return word >= 0
                && word < size()
                && (isComma(word)
                        || isQuoteMark(word)
                        || Set.of("--", "—", "–", ";").contains(text(word)));
    }

    /** One past the last word, the marks at the end left out. */
    int end() {
        int end = size();
        while (end > 0 && tree.isPunctuation(end - 1)) {
            end--;
        }
        return end;
    }

    /** The first word that is not a mark or a conjunction that links to the sentence before. */
    int start() {
        int start = 0;
        while (start < size() - 1 && OPENERS.contains(text(start).toLowerCase(Locale.ROOT))) {
            start++;
        }
        return start;
    }

    Optional<TimeExpression> time(int word) {
        return tree.sentence().times().stream().filter(time -> time.covers(word)).findFirst();
    }

    /** "the daily", "a weekly": a paper after an article, though the words tell of time as well. */
    boolean isOutletNoun(int word) {
        return is("speaking-outlet", word)
                && word > 0
                && tree.tag(word - 1).matches("DT|JJ|NNP|PRP\\$|POS")
                && (tree.tag(word).startsWith("NN")
                        || time(word).isPresent()
                        || isBeforeVerb(word));
    }

    private boolean isBeforeVerb(int word) {
        return word + 1 < size() && FINITE.contains(tree.tag(word + 1));
    }

    /** The longest mention that covers a word. */
    Optional<Mention> mention(int word) {
        return tree.sentence().mentions().stream()
                .filter(mention -> mention.covers(word))
                .max(Comparator.comparingInt(mention -> mention.endToken() - mention.firstToken()));
    }

    boolean hasFiniteVerb(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (FINITE.contains(tree.tag(i))) {
                return true;
            }
        }
        return false;
    }

    boolean hasQuotation(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The clean span from one word to another, the second not included; with the mark that closes a
     * quotation inside it.
     */
    Span span(int from, int to) {
        Span span = tree.sentence().spanOf(from, Math.max(from, to - 1));
        return quotations.stream()
                .map(Quotation::span)
                .filter(it -> span.start() <= it.start() && it.start() < span.end())
                .filter(it -> it.end() > span.end() && it.end() - span.end() <= CLOSING)
                .findFirst()
                .map(span::cover)
                .orElse(span);
    }

    String words(Span span) {
        return span.in(document.text().clean());
    }

    /** The quotation of speech that a word stands in. */
    Optional<Quotation> speechAt(int word) {
        Span span = tree.token(word).span();
        return quotations.stream()
                .filter(it -> it.speech() && it.span().contains(span))
                .findFirst();
    }

    Token token(int word) {
        return tree.token(word);
    }
}
