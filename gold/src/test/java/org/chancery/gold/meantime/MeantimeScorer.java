package org.chancery.gold.meantime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extract.quantity.Amount;
import org.chancery.extract.quantity.AmountReader;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.TimeExpression;
import org.chancery.model.time.DateRange;
import org.chancery.text.annotate.Annotator;
import org.chancery.text.annotate.LanguageModels;
import org.chancery.text.annotate.Parser;
import org.chancery.text.annotate.SentenceSplitter;
import org.chancery.text.annotate.Tagger;
import org.chancery.text.annotate.TimeTagger;
import org.chancery.text.clean.Cleaner;

/**
 * Holds the times and amounts read in the collection against those coded.
 *
 * <p>A time is right when it overlaps a coded one and means the same days, or has the same value
 * where the value names no days. Clock times, which the program does not read, count by their day.
 * An amount is right when it overlaps a coded one: the collection codes "500" in "500 jobs" but "4
 * GB" whole. Lengths of time are times there, not amounts.
 */
final class MeantimeScorer {
    private final List<Annotator> steps;
    private final AmountReader amounts = AmountReader.english();

    MeantimeScorer() {
        LanguageModels models = new LanguageModels();
        this.steps =
                List.of(
                        new SentenceSplitter(),
                        new Tagger(models),
                        new Parser(models),
                        new TimeTagger());
    }

    /** Coded, read and right, with what was not right. */
    static final class Score {
        private int coded;
        private int read;
        private int right;
        private final List<String> misses = new ArrayList<>();

        double f1() {
            return coded + read == 0 ? 0 : 2.0 * right / (coded + read);
        }

        List<String> misses() {
            return List.copyOf(misses);
        }

        @Override
        public String toString() {
            return "%d right of %d coded and %d read".formatted(right, coded, read);
        }
    }

    /** The scores of times and of amounts over all articles below a folder. */
    record Scores(Score times, Score values) {}

    Scores score(Path folder) throws IOException {
        Scores scores = new Scores(new Score(), new Score());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xml")).sorted().toList()) {
                add(MeantimeArticle.read(file), scores);
            }
        }
        return scores;
    }

    private void add(MeantimeArticle article, Scores scores) {
        Document document = new Cleaner().clean(Article.plain("article", article.text()));
        document =
                document.withDating(
                        new Dating(
                                article.created().map(DateRange::day).orElse(DateRange.unknown()),
                                article.created(),
                                List.of(),
                                List.of()));
        for (Annotator step : steps) {
            document = step.annotate(document);
        }
        List<TimeExpression> times =
                document.sentences().stream().flatMap(one -> one.times().stream()).toList();
        addTimes(article, times, scores.times());
        addValues(article, document, times, scores.values());
    }

    private static void addTimes(MeantimeArticle article, List<TimeExpression> read, Score score) {
        List<TimeExpression> free = new ArrayList<>(read);
        for (MeantimeArticle.Time coded : article.times()) {
            Optional<TimeExpression> found =
                    free.stream()
                            .filter(time -> time.span().overlaps(coded.span()))
                            .filter(time -> TimexValue.of(coded.value()).agreesWith(time))
                            .findFirst();
            found.ifPresent(free::remove);
            score.right += found.isPresent() ? 1 : 0;
            if (found.isEmpty()) {
                score.misses.add(
                        "missed '%s' = %s on %s"
                                .formatted(
                                        coded.span().in(article.text()),
                                        coded.value(),
                                        article.created()));
            }
        }
        free.forEach(
                time ->
                        score.misses.add(
                                "read '%s' = %s"
                                        .formatted(time.span().in(article.text()), time.value())));
        score.coded += article.times().size();
        score.read += read.size();
    }

    private void addValues(
            MeantimeArticle article, Document document, List<TimeExpression> times, Score score) {
        List<Span> free = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            int shift = sentence.span().start();
            for (Amount amount : amounts.read(sentence.span().in(article.text()))) {
                Span span = new Span(amount.span().start() + shift, amount.span().end() + shift);
                boolean isTime =
                        amount.unitClass().equals("duration")
                                || times.stream().anyMatch(time -> time.span().overlaps(span));
                if (!isTime) {
                    free.add(span);
                }
            }
        }
        score.read += free.size();
        score.coded += article.values().size();
        for (Span coded : article.values()) {
            Optional<Span> found = free.stream().filter(coded::overlaps).findFirst();
            found.ifPresent(free::remove);
            score.right += found.isPresent() ? 1 : 0;
            if (found.isEmpty()) {
                score.misses.add("missed '%s'".formatted(coded.in(article.text())));
            }
        }
        free.forEach(
                span ->
                        score.misses.add(
                                "read '%s' in %s"
                                        .formatted(
                                                span.in(article.text()),
                                                around(article.text(), span))));
    }

    private static String around(String text, Span span) {
        return text.substring(
                        Math.max(0, span.start() - 25), Math.min(text.length(), span.end() + 25))
                .replace('\n', ' ');
    }
}
