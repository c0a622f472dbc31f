package org.chancery.library;

import java.nio.file.Path;
import org.chancery.extract.agreement.AgreementExtractor;
import org.chancery.extract.claim.ClaimExtractor;
import org.chancery.extract.event.AgreementEvents;
import org.chancery.extract.event.EventExtractor;
import org.chancery.extract.event.VisitEvents;
import org.chancery.extract.forecast.ForecastExtractor;
import org.chancery.extract.quantity.QuantityExtractor;
import org.chancery.extract.relation.RelationExtractor;
import org.chancery.extract.visit.VisitExtractor;
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
import org.chancery.text.date.CrossDater;
import org.chancery.text.date.Dater;

/** The steps that Chancery itself brings, in their order. The one place that knows them all. */
final class StandardPipeline {
    private StandardPipeline() {}

    /**
     * A pipeline of its own models, which load when first needed.
     *
     * @param actors the folder of imported actors; it need not exist
     */
    static Pipeline create(Path actors) {
        LanguageModels models = new LanguageModels();
        ActorDictionary dictionary = ActorDictionary.with(actors);
        Annotator splitter = new WorthReading(dictionary, new SentenceSplitter());
        return with(actors, dictionary, splitter, models, new WorthParsing(models));
    }

    /** The same, but every report is read and every sentence parsed; tells what skipping loses. */
    static Pipeline thorough(Path actors) {
        LanguageModels models = new LanguageModels();
        ActorDictionary dictionary = ActorDictionary.with(actors);
        return with(actors, dictionary, new SentenceSplitter(), models, new Parser(models));
    }

    private static Pipeline with(
            Path actors,
            ActorDictionary dictionary,
            Annotator splitter,
            LanguageModels models,
            Annotator parser) {
        MentionFinder mentions = new MentionFinder(dictionary);
        Dater dater = Dater.with(dictionary);
        // Mentions are read twice: once so that sentences can be weighed, and again with the trees
        // that came of it.
        return Pipeline.builder()
                .version(RulesVersion.current(actors))
                .clean(new Cleaner()::clean)
                .dateTogether(CrossDater.with(dater)::date)
                .annotate(dater, splitter, new Tagger(models), new QuotationFinder())
                .annotate(mentions, parser)
                .annotate(new TimeTagger(), mentions)
                .extract(
                        EventExtractor.withRules(),
                        AgreementExtractor.withRules(),
                        VisitExtractor.withRules(),
                        RelationExtractor.withRules(),
                        ClaimExtractor.english(),
                        ForecastExtractor.english(),
                        QuantityExtractor.english())
                .infer(new AgreementEvents())
                .infer(new VisitEvents())
                .build();
    }
}
