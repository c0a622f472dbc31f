package org.chancery.text.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Span;

/** Decides where one sentence of a paragraph ends and the next begins. */
final class SentenceBoundaries {
    /** "… the talks.The minister": a space was lost where two sentences meet. */
    private static final Pattern LOST_SPACE =
            Pattern.compile("(?<=\\p{Ll}{2}[.!?][\"”’]?|[.!?][\"”])(?=[\"“]?\\p{Lu}\\p{Ll})");

    private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…", "?!", "!?", "....");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", "''", ")", "]", "»");
    private static final Set<String> OPENING =
            Set.of("\"", "“", "‘", "``", "(", "[", "«", "--", "—");
    private static final Set<String> LIGHT = Set.of(",", ";", ":", "--", "—", "–");

    /** Marks that close or open what is quoted never stand in longer rows. */
    private static final int MARKS_IN_ROW = 8;

    /** Abbreviations that more often stand before a name or number than at an end. */
    private static final Pattern TITLE =
            Pattern.compile(
                    "(Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Adm|Sen|Rep|Gov|Prof|Rev|St|No|Sgt|Cmdr|Hon"
                            + "|Messrs|Mme|Mlle|Pres|Amb|Brig|Vol|Art|Sec|vs|\\p{Lu})\\.");

    private SentenceBoundaries() {}

    /** The words of each sentence of {@code paragraph}, in order; no sentence is empty. */
    static List<List<Span>> split(String text, Span paragraph) {
        List<List<Span>> sentences = new ArrayList<>();
        for (Span stretch : stretches(text, paragraph)) {
            List<Span> words = WordTokenizer.tokenize(text, stretch);
            int start = 0;
            for (int i = 0; i < words.size(); i++) {
                int end = i + 1;
                if (end == words.size() || endsAfter(text, words, start, i)) {
                    addCapped(sentences, text, words.subList(start, end));
                    start = end;
                }
            }
        }
        return sentences;
    }

    private static List<Span> stretches(String text, Span paragraph) {
        List<Span> stretches = new ArrayList<>();
        Matcher lost = LOST_SPACE.matcher(text).region(paragraph.start(), paragraph.end());
        lost.useTransparentBounds(true);
        int start = paragraph.start();
        while (lost.find()) {
            if (lost.start() > start) {
                stretches.add(new Span(start, lost.start()));
                start = lost.start();
            }
        }
        stretches.add(new Span(start, paragraph.end()));
        return stretches;
    }

    private static boolean endsAfter(String text, List<Span> words, int start, int last) {
        String next = words.get(last + 1).in(text);
        int end = last;
        while (end > Math.max(start, last - MARKS_IN_ROW) && closes(text, words, end)) {
            end--;
        }
        String mark = words.get(end).in(text);
        boolean stop = ENDS.contains(mark);
        if (!stop && !endsLikeAbbreviation(mark)) {
            return false;
        }
        if (closes(text, words, last + 1) || ENDS.contains(next) || LIGHT.contains(next)) {
            return false;
        }
        return stop ? beginsSentence(text, words, last + 1) : beginsAnew(text, words, last + 1);
    }

    private static boolean endsLikeAbbreviation(String word) {
        return word.length() > 1 && word.endsWith(".") && !TITLE.matcher(word).matches();
    }

    /** A straight quotation mark closes when no space stands before it. */
    private static boolean closes(String text, List<Span> words, int index) {
        String word = words.get(index).in(text);
        if (!CLOSING.contains(word)) {
            return false;
        }
        int start = words.get(index).start();
        boolean straight = word.equals("\"") || word.equals("'");
        return !straight || (index > 0 && words.get(index - 1).end() == start);
    }

    private static boolean beginsSentence(String text, List<Span> words, int index) {
        int opened = pastOpening(text, words, index);
        return opened == words.size()
                || !Character.isLowerCase(words.get(opened).in(text).codePointAt(0));
    }

    /** After an abbreviation only a word that rarely follows one inside a sentence begins anew. */
    private static boolean beginsAnew(String text, List<Span> words, int index) {
        int opened = pastOpening(text, words, index);
        return opened < words.size() && SentenceOpeners.contains(words.get(opened).in(text));
    }

    /** The first word from {@code index} on that is no opening quotation mark or bracket. */
    private static int pastOpening(String text, List<Span> words, int index) {
        int opened = index;
        int last = Math.min(words.size(), index + MARKS_IN_ROW);
        while (opened < last && OPENING.contains(words.get(opened).in(text))) {
            opened++;
        }
        return opened;
    }

    private static void addCapped(List<List<Span>> sentences, String text, List<Span> words) {
        List<Span> rest = words;
        while (rest.size() > SentenceSplitter.LONGEST) {
            int cut = SentenceSplitter.LONGEST;
            while (cut > SentenceSplitter.LONGEST / 2
                    && !LIGHT.contains(rest.get(cut - 1).in(text))) {
                cut--;
            }
            cut = cut == SentenceSplitter.LONGEST / 2 ? SentenceSplitter.LONGEST : cut;
            sentences.add(List.copyOf(rest.subList(0, cut)));
            rest = rest.subList(cut, rest.size());
        }
        if (!rest.isEmpty()) {
            sentences.add(List.copyOf(rest));
        }
    }
}
