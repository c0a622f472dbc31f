package org.chancery.text.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;

/**
 * A report as clue finders look at it: its paragraphs, cut into stretches that are nearly
 * sentences. A wrong cut costs a clue its context and no more, so no real splitter is needed.
 */
final class ReportText {
    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?<=[\\p{Ll}\\d\\])”\"]{2}[.!?]|[.!?][”\"’)])"
                            + "(?<!\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|No)\\.)"
                            + "\\s+(?=[\\p{Lu}\"“‘(\\d])");

    private static final Pattern YEAR = Pattern.compile("\\b" + Calendar.YEAR + "\\b");

    private static final Pattern DATED =
            Pattern.compile(
                    "\\b" + Calendar.MONTH + "(?:\\s+\\d{1,2})?,?\\s+" + Calendar.YEAR + "\\b");

    /** A bound on the work: no sentence is longer, so longer stretches are cut anywhere. */
    private static final int LONGEST_SENTENCE = 2_000;

    /** What dates a report stands within its first pages. */
    private static final int FAR_ENOUGH = 60_000;

    private final Document document;
    private final List<Stretch> sentences;
    private final Set<Span> afterYear;
    private final Set<Span> afterDatedDay;

    private ReportText(Document document, List<Stretch> sentences) {
        this.document = document;
        this.sentences = List.copyOf(sentences);
        this.afterYear = after(YEAR, sentences);
        this.afterDatedDay = after(DATED, sentences);
    }

    /**
     * A stretch of the clean text.
     *
     * @param span where it stands
     * @param text its characters
     * @param paragraph the number of its paragraph, from zero
     */
    record Stretch(Span span, String text, int paragraph) {

        /** The span in the clean text of a match within this stretch. */
        Span spanOf(Matcher matcher) {
            return new Span(span.start() + matcher.start(), span.start() + matcher.end());
        }

        /** All matches of a pattern. */
        Stream<Matcher> matches(Pattern pattern) {
            List<Matcher> found = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            int from = 0;
            while (from <= text.length() && matcher.find(from)) {
                found.add(matcher);
                from = Math.max(matcher.end(), matcher.start() + 1);
                matcher = pattern.matcher(text);
            }
            return found.stream();
        }
    }

    static ReportText of(Document document) {
        List<Stretch> sentences = new ArrayList<>();
        int number = 0;
        for (Span paragraph : document.structure().paragraphs()) {
            String text = paragraph.in(document.text().clean());
            int start = 0;
            Matcher end = SENTENCE_END.matcher(text);
            while (end.find()) {
                addStretches(sentences, paragraph, text, start, end.start(), number);
                start = end.end();
            }
            addStretches(sentences, paragraph, text, start, text.length(), number);
            number++;
            if (paragraph.end() > FAR_ENOUGH) {
                break;
            }
        }
        return new ReportText(document, sentences);
    }

    /** One stretch, or several where there is no end of a sentence for too long. */
    private static void addStretches(
            List<Stretch> sentences, Span paragraph, String text, int start, int end, int number) {
        int last = Math.min(end, FAR_ENOUGH);
        int from = start;
        do {
            int to = Math.min(last, from + LONGEST_SENTENCE);
            if (to > from) {
                sentences.add(stretch(paragraph, text, from, to, number));
            }
            from = to;
        } while (from < last);
    }

    private static Stretch stretch(Span paragraph, String text, int start, int end, int number) {
        return new Stretch(
                new Span(paragraph.start() + start, paragraph.start() + end),
                text.substring(start, end),
                number);
    }

    Document document() {
        return document;
    }

    Article article() {
        return document.article();
    }

    AlignedText text() {
        return document.text();
    }

    List<Stretch> sentences() {
        return sentences;
    }

    /** True where a paragraph names a year before a place in a sentence: it may tell of then. */
    boolean namesYearBefore(Stretch sentence, int place) {
        return afterYear.contains(sentence.span())
                || YEAR.matcher(sentence.text()).region(0, place).find();
    }

    /** True after a sentence of the paragraph that names a day or month of some year. */
    boolean goesOnFromDatedDay(Stretch sentence) {
        return afterDatedDay.contains(sentence.span());
    }

    /** The sentences that follow one in which a pattern is found, in its paragraph. */
    private static Set<Span> after(Pattern pattern, List<Stretch> sentences) {
        Set<Span> after = new HashSet<>();
        int found = -1;
        for (Stretch sentence : sentences) {
            if (found == sentence.paragraph()) {
                after.add(sentence.span());
            }
            found = pattern.matcher(sentence.text()).find() ? sentence.paragraph() : found;
        }
        return after;
    }
}
