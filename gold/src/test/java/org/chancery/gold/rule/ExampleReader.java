package org.chancery.gold.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.Extractor;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.time.DateRange;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.MentionFinder;
import org.chancery.text.annotate.Annotator;
import org.chancery.text.annotate.LanguageModels;
import org.chancery.text.annotate.Parser;
import org.chancery.text.annotate.QuotationFinder;
import org.chancery.text.annotate.SentenceSplitter;
import org.chancery.text.annotate.Tagger;
import org.chancery.text.annotate.TimeTagger;
import org.chancery.text.clean.Cleaner;

/** Reads one sentence as a report of its own, published on Wednesday, 5 January 2000. */
public final class ExampleReader {
    private static final LocalDate TODAY = LocalDate.of(2000, 1, 5);

    private final List<Annotator> beforeTimes;
    private final TimeTagger times = new TimeTagger();

    private ExampleReader(List<Annotator> beforeTimes) {
        this.beforeTimes = beforeTimes;
    }

    /** The one reader of all tests: its models take some hundred megabytes. */
    public static ExampleReader shared() {
        return Shared.READER;
    }

    private static final class Shared {
        static final ExampleReader READER = create();
    }

    private static ExampleReader create() {
        LanguageModels models = new LanguageModels();
        return new ExampleReader(
                List.of(
                        new SentenceSplitter(),
                        new Tagger(models),
                        new Parser(models),
                        new QuotationFinder(),
                        new MentionFinder(ActorDictionary.standard())));
    }

    /** The sentence with all layers. */
    Document annotate(String sentence) {
        return annotate(
                sentence,
                new Dating(DateRange.day(TODAY), Optional.of(TODAY), List.of(), List.of()));
    }

    /** The sentence with all layers, of no known date: states gone are not looked for. */
    public Document annotateUndated(String sentence) {
        return annotate(sentence, Dating.unknown());
    }

    private Document annotate(String sentence, Dating dating) {
        Document document = new Cleaner().clean(Article.plain("example", sentence));
        document = document.withDating(dating);
        for (Annotator annotator : beforeTimes) {
            document = annotator.annotate(document);
        }
        return times.annotate(document);
    }

    /** What an extractor finds in the sentence by the rule with this name. */
    List<Finding> find(Extractor extractor, String rule, String sentence) {
        return extractor
                .extract(annotate(sentence))
                .filter(found -> found.rule().equals(extractor.name() + "/" + rule))
                .toList();
    }
}
