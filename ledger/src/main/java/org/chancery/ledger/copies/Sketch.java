package org.chancery.ledger.copies;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.chancery.ledger.passage.Sentences;
import org.chancery.model.text.Span;

/**
 * A short digest of a text from which one can tell how much of its wording another text shares: the
 * least hashes of its runs of five words (MinHash: Broder 1997; in one pass: Li, Owen and Zhang
 * 2012).
 *
 * @param value four hexadecimal digits for each of {@link #PARTS} parts; empty for a text too short
 *     to be told from another
 */
public record Sketch(String value) {
    /** So many hashes; the share of equal ones is off by 0.04 in the mean. */
    public static final int PARTS = 128;

    private static final int RUN = 5;
    private static final int DIGITS = 4;

    /** A text of fewer words may be like another by chance. */
    private static final int FEWEST = 40;

    /** The sketch of a report's own words, without what stands in its furniture or in tags. */
    public static Sketch of(String raw, List<Span> furniture) {
        return of(
                new Sentences(raw)
                        .all().stream()
                                .filter(
                                        one ->
                                                furniture.stream()
                                                        .noneMatch(mark -> within(mark, one.raw())))
                                .map(Sentences.Sentence::words)
                                .collect(Collectors.joining("\n")));
    }

    private static boolean within(Span mark, Span span) {
        return mark.start() <= span.start() && span.end() <= mark.end();
    }

    static Sketch of(String text) {
        Tokenizer words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(words), RUN, RUN);
        runs.setOutputUnigrams(false);
        Counted counted = new Counted(runs);
        try (TokenStream hashes = new MinHashFilter(counted, 1, PARTS, 1, true)) {
            CharTermAttribute hash = hashes.getAttribute(CharTermAttribute.class);
            StringBuilder value = new StringBuilder(PARTS * DIGITS);
            hashes.reset();
            while (hashes.incrementToken()) {
                value.append(HexFormat.of().toHexDigits((short) hash.toString().hashCode()));
            }
            hashes.end();
            boolean enough = counted.count() > FEWEST - RUN && value.length() == PARTS * DIGITS;
            return new Sketch(enough ? value.toString() : "");
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot fail", impossible);
        }
    }

    /** True when the text is too short to be compared. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** The digits of some parts, one after the other. */
    String parts(int from, int count) {
        return value.substring(from * DIGITS, (from + count) * DIGITS);
    }

    /** The share of the runs of words of both that both have, from 0 to 1, as it is estimated. */
    double likeness(Sketch other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        int equal = 0;
        for (int part = 0; part < PARTS; part++) {
            if (value.regionMatches(part * DIGITS, other.value, part * DIGITS, DIGITS)) {
                equal++;
            }
        }
        return equal / (double) PARTS;
    }
}
