package org.chancery.library;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.actor.Actor;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Sentence;
import org.chancery.text.annotate.Annotator;
import org.chancery.text.annotate.LanguageModels;
import org.chancery.text.annotate.Parser;

/**
 * Parses the sentences that a finding could come of, and no other, since a parse costs more than
 * all else: sentences with a verb or a mention, in reports that speak of two states or more. A
 * collection of single sentences is parsed wherever anybody is mentioned.
 */
final class WorthParsing implements Annotator {
    /** A report as short as this may leave the second state to what its reader knows. */
    private static final int SHORT = 3;

    private final LanguageModels models;

    WorthParsing(LanguageModels models) {
        this.models = models;
    }

    @Override
    public String name() {
        return "parser";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(
                Layer.SENTENCES, Layer.TOKENS, Layer.PARTS_OF_SPEECH, Layer.LEMMAS, Layer.MENTIONS);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.DEPENDENCIES);
    }

    @Override
    public Document annotate(Document document) {
        boolean worth = isWorthReading(document);
        return new Parser(
                        models,
                        (report, sentence) -> worth && couldTell(sentence),
                        Parser.Limits.usual())
                .annotate(document);
    }

    private static boolean isWorthReading(Document document) {
        Set<String> countries =
                document.sentences().stream()
                        .flatMap(sentence -> sentence.mentions().stream())
                        .flatMap(mention -> mention.actors().stream())
                        .map(Actor::country)
                        .flatMap(Optional::stream)
                        .distinct()
                        .limit(2)
                        .collect(Collectors.toSet());
        boolean isShort = document.sentences().size() <= SHORT;
        return countries.size() >= (isShort ? 1 : 2);
    }

    private static boolean couldTell(Sentence sentence) {
        return !sentence.mentions().isEmpty()
                || sentence.tokens().stream().anyMatch(token -> token.tag().startsWith("VB"));
    }
}
