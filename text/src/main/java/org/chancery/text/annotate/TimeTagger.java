package org.chancery.text.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.text.Token;
import org.chancery.model.time.DateRange;
import org.chancery.text.annotate.resource.ResourceFile;
import org.chancery.text.annotate.time.Anchor;
import org.chancery.text.annotate.time.Tense;
import org.chancery.text.annotate.time.TimeGrammar;

/**
 * Adds the time expressions of each sentence, replacing those of an earlier run.
 *
 * <p>Run it once before the report is dated, so that dating can see the words: what depends on the
 * report's day then has unknown days. Run it again afterwards, best on parsed sentences: the same
 * words now have days, reckoned from the dating's best day, or from that of the dateline above
 * them.
 */
public final class TimeTagger implements Annotator {
    private static final Set<String> BEFORE_YEAR =
            ResourceFile.words(TimeTagger.class, "figures-before-years.txt");

    private static final Pattern HENCE =
            Pattern.compile("(?i)in (?:[\\p{L}\\d]+[- ]){1,3}(?:days|weeks|months|years|decades)");
    private static final Set<String> COUNTING =
            Set.of(
                    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                    "ninth", "tenth", "only", "no", "twice", "times", "time");

    private final TimeGrammar grammar;

    public TimeTagger() {
        this(TimeGrammar.english());
    }

    TimeTagger(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public String name() {
        return "time tagger";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.PARTS_OF_SPEECH);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.TIMES);
    }

    @Override
    public Document annotate(Document document) {
        WritingDays days = WritingDays.of(document, grammar);
        String clean = document.text().clean();
        List<Sentence> sentences = new ArrayList<>();
        ToldTimes told = new ToldTimes();
        for (Sentence sentence : document.sentences()) {
            Optional<LocalDate> today = days.at(sentence.span().start());
            sentences.add(sentence.withTimes(times(sentence, clean, today, told), today));
        }
        return document.withSentences(sentences, Layer.TIMES);
    }

    private List<TimeExpression> times(
            Sentence sentence, String clean, Optional<LocalDate> today, ToldTimes told) {
        List<TimeExpression> times = new ArrayList<>();
        for (TimeGrammar.Found found : grammar.find(sentence.span().in(clean))) {
            int shift = sentence.span().start();
            Span span = new Span(found.span().start() + shift, found.span().end() + shift);
            int first = firstToken(sentence, span);
            int end = endToken(sentence, span);
            if (first < end && isTime(sentence, span.in(clean), first, end)) {
                Tense tense = TenseFinder.of(sentence, first, end);
                Anchor anchor = new Anchor(today, tense, told.before(sentence.index()));
                DateRange range = found.resolve(anchor);
                if (found.kind() == TimeExpression.Kind.DATE) {
                    told.add(sentence.index(), range);
                }
                times.add(
                        new TimeExpression(
                                span,
                                first,
                                end,
                                found.kind(),
                                range.isUnknown() ? range : range.withText(span.in(clean)),
                                found.relative(),
                                found.value(anchor)));
            }
        }
        return times;
    }

    private static int firstToken(Sentence sentence, Span span) {
        int first = 0;
        while (first < sentence.tokens().size()
                && sentence.tokens().get(first).span().end() <= span.start()) {
            first++;
        }
        return first;
    }

    private static int endToken(Sentence sentence, Span span) {
        int end = firstToken(sentence, span);
        while (end < sentence.tokens().size()
                && sentence.tokens().get(end).span().start() < span.end()) {
            end++;
        }
        return end;
    }

    /** "his third visit in two years", "the first in five months": so long until now. */
    private static boolean isCounted(List<Token> tokens, int first) {
        for (int i = first - 1; i >= 0 && !tokens.get(i).tag().matches("VB.*|MD|CC|,"); i--) {
            if (COUNTING.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))
                    || tokens.get(i).tag().equals("JJS")) {
                return true;
            }
        }
        return false;
    }

    /** Four figures alone are a year beside "in" or before a noun, but not before a plural. */
    private static boolean isTime(Sentence sentence, String words, int first, int end) {
        if (HENCE.matcher(words).matches() && isCounted(sentence.tokens(), first)) {
            return false;
        }
        if (!words.matches("\\d{4}")) {
            return true;
        }
        List<Token> tokens = sentence.tokens();
        String before = first == 0 ? "" : tokens.get(first - 1).text().toLowerCase(Locale.ROOT);
        String tagAfter = end < tokens.size() ? tokens.get(end).tag() : ".";
        if (tagAfter.equals("NNS") || tagAfter.equals("CD")) {
            return false;
        }
        return BEFORE_YEAR.contains(before)
                || !Character.isLetterOrDigit(before.isEmpty() ? ' ' : before.charAt(0))
                || tagAfter.startsWith("NN")
                || tagAfter.equals("JJ")
                || (tokens.get(first).tag().equals("CD") && tagAfter.equals("."));
    }
}
