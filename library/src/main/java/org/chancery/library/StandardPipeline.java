package org.chancery.library;

import org.chancery.extract.event.EventExtractor;
import org.chancery.extract.quantity.QuantityExtractor;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.MentionFinder;
import org.chancery.text.annotate.LanguageModels;
import org.chancery.text.annotate.QuotationFinder;
import org.chancery.text.annotate.SentenceSplitter;
import org.chancery.text.annotate.Tagger;
import org.chancery.text.annotate.TimeTagger;
import org.chancery.text.clean.Cleaner;

/** The steps that Chancery itself brings, in their order. The one place that knows them all. */
final class StandardPipeline {
    private StandardPipeline() {}

    /** A pipeline of its own models, which load when first needed. */
    static Pipeline create() {
        LanguageModels models = new LanguageModels();
        MentionFinder mentions = new MentionFinder(ActorDictionary.standard());
        TimeTagger times = new TimeTagger();
        // Times and mentions are read twice: once so that the report can be dated and its sentences
        // weighed, and again with the date and the trees that came of it.
        return Pipeline.builder()
                .version(RulesVersion.current())
                .clean(new Cleaner()::clean)
                .annotate(new SentenceSplitter(), new Tagger(models))
                .annotate(times, mentions)
                .annotate(new WorthParsing(models))
                .annotate(times, mentions, new QuotationFinder())
                .extract(EventExtractor.withRules(), QuantityExtractor.english())
                .build();
    }
}
