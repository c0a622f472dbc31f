package org.chancery.library;

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
        return Pipeline.builder()
                .version(RulesVersion.current())
                .clean(new Cleaner()::clean)
                .annotate(
                        new SentenceSplitter(),
                        new Tagger(models),
                        new TimeTagger(),
                        new QuotationFinder())
                .build();
    }
}
