package org.chancery.text.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Sentence;

/**
 * Adds dependency heads and relations to the sentences that are worth it.
 *
 * <p>A parse costs far more than all steps before it, so the caller says which sentences could hold
 * a finding. Sentences longer than {@link Limits#longestSentence} tokens, and those left when the
 * report's share is used up, stay unparsed ({@link Sentence#isParsed()} tells).
 *
 * <pre>{@code
 * new Parser(models, (document, sentence) -> !sentence.mentions().isEmpty(), Parser.Limits.usual())
 * }</pre>
 */
public final class Parser implements Annotator {
    private final LanguageModels models;
    private final BiPredicate<Document, Sentence> worthParsing;
    private final Limits limits;

    /**
     * How much a report may cost.
     *
     * <p>Counted in tokens, never by the clock: a report must read the same on a slow machine as on
     * a fast one.
     *
     * @param longestSentence in tokens; longer sentences are not parsed
     * @param perReport in tokens; once so many have been parsed, the rest of the report is not
     */
    public record Limits(int longestSentence, int perReport) {
        /** 120 tokens a sentence, 30,000 tokens a report: a hundred pages. */
        public static Limits usual() {
            return new Limits(120, 30_000);
        }

        /** True when a parsed report is so long that its last sentences may not be parsed. */
        public boolean areUsedUp(Document parsed) {
            int words =
                    parsed.sentences().stream()
                            .filter(Sentence::isParsed)
                            .mapToInt(sentence -> sentence.tokens().size())
                            .sum();
            return words > perReport - longestSentence;
        }
    }

    public Parser(
            LanguageModels models, BiPredicate<Document, Sentence> worthParsing, Limits limits) {
        this.models = models;
        this.worthParsing = worthParsing;
        this.limits = limits;
    }

    /** A parser of every sentence within the usual limits. */
    public Parser(LanguageModels models) {
        this(models, (document, sentence) -> true, Limits.usual());
    }

    @Override
    public String name() {
        return "parser";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.PARTS_OF_SPEECH);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.DEPENDENCIES);
    }

    @Override
    public Document annotate(Document document) {
        int left = limits.perReport();
        List<Sentence> parsed = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            boolean parse =
                    sentence.tokens().size() <= left
                            && fits(sentence)
                            && worthParsing.test(document, sentence);
            left -= parse ? sentence.tokens().size() : 0;
            parsed.add(
                    parse
                            ? sentence.withTokens(models.parser().parse(sentence.tokens()))
                            : sentence);
        }
        return document.withSentences(parsed, Layer.DEPENDENCIES);
    }

    private boolean fits(Sentence sentence) {
        int size = sentence.tokens().size();
        return size > 0 && size <= limits.longestSentence();
    }
}
