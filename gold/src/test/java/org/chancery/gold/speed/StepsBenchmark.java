package org.chancery.gold.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.extract.event.EventExtractor;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.MentionFinder;
import org.chancery.text.annotate.LanguageModels;
import org.chancery.text.annotate.Parser;
import org.chancery.text.annotate.QuotationFinder;
import org.chancery.text.annotate.SentenceSplitter;
import org.chancery.text.annotate.Tagger;
import org.chancery.text.annotate.TimeTagger;
import org.chancery.text.clean.Cleaner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each step takes for the thirteen reports of the trial set, every sentence parsed: {@code mvn
 * -P benchmark -pl gold -am clean test -DskipTests}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StepsBenchmark {
    private final LanguageModels models = new LanguageModels();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Tagger tagger = new Tagger(models);
    private final Parser parser = new Parser(models);
    private final MentionFinder mentions = new MentionFinder(ActorDictionary.standard());
    private final EventExtractor events = EventExtractor.withRules();
    private List<Document> cleaned;
    private List<Document> split;
    private List<Document> tagged;
    private List<Document> parsed;
    private List<Document> complete;

    /** Takes the reports through all steps once, so that each finds what it needs. */
    @Setup
    public void prepare() throws IOException {
        Cleaner cleaner = new Cleaner();
        try (Stream<Path> files =
                Files.list(Path.of("src/test/resources/org/chancery/gold/trial/reports"))) {
            cleaned = files.sorted().map(StepsBenchmark::article).map(cleaner::clean).toList();
        }
        split = each(cleaned, splitter::annotate);
        tagged = each(split, tagger::annotate);
        parsed = each(each(tagged, mentions::annotate), parser::annotate);
        complete =
                each(
                        each(each(parsed, new TimeTagger()::annotate), mentions::annotate),
                        new QuotationFinder()::annotate);
    }

    private static Article article(Path file) {
        try {
            return Article.plain(file.getFileName().toString(), Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + file, failure);
        }
    }

    private static List<Document> each(List<Document> documents, UnaryOperator<Document> step) {
        return documents.stream().map(step).toList();
    }

    /** Sentences and words. */
    @Benchmark
    public List<Document> split() {
        return each(cleaned, splitter::annotate);
    }

    /** Parts of speech and dictionary forms. */
    @Benchmark
    public List<Document> tag() {
        return each(split, tagger::annotate);
    }

    /** Phrase trees and relations. */
    @Benchmark
    public List<Document> parse() {
        return each(tagged, parser::annotate);
    }

    /** Who is who. */
    @Benchmark
    public List<Document> mentions() {
        return each(parsed, mentions::annotate);
    }

    /** Events. */
    @Benchmark
    public long extract() {
        return complete.stream().flatMap(events::extract).count();
    }
}
