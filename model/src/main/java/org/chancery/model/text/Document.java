package org.chancery.model.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Place;

/**
 * A report with all that was found out about its text. Immutable; each step returns a document with
 * one layer more.
 *
 * @param id the article's identity, kept because reckoning it walks through the whole report
 * @param article the report as it came in
 * @param text its clean text, aligned to the raw one
 * @param structure title, paragraphs, furniture
 * @param dating when it was published
 * @param sentences its sentences, in order
 * @param quotations its quotations, in order
 * @param language the ISO 639-1 code of the language it is written in
 * @param writtenIn the town of its dateline, where that is known
 * @param layers what has been added so far
 */
public record Document(
        ArticleId id,
        Article article,
        AlignedText text,
        Structure structure,
        Dating dating,
        List<Sentence> sentences,
        List<Quotation> quotations,
        String language,
        Optional<Place> writtenIn,
        Set<Layer> layers) {

    public Document {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        layers = Set.copyOf(layers);
    }

    /** A document of which only the clean text is known. */
    public static Document of(Article article, AlignedText text) {
        return new Document(
                article.id(),
                article,
                text,
                Structure.plain(text.clean()),
                Dating.unknown(),
                List.of(),
                List.of(),
                "en",
                Optional.empty(),
                Set.of());
    }

    public Document withStructure(Structure newStructure) {
        return new Document(
                id,
                article,
                text,
                newStructure,
                dating,
                sentences,
                quotations,
                language,
                writtenIn,
                plus(Layer.STRUCTURE));
    }

    public Document withDating(Dating newDating) {
        return new Document(
                id,
                article,
                text,
                structure,
                newDating,
                sentences,
                quotations,
                language,
                writtenIn,
                plus(Layer.DATING));
    }

    /** The document with other sentences, which bring the layers named. */
    public Document withSentences(List<Sentence> newSentences, Layer... added) {
        return new Document(
                id,
                article,
                text,
                structure,
                dating,
                newSentences,
                quotations,
                language,
                writtenIn,
                plus(added));
    }

    public Document withQuotations(List<Quotation> newQuotations) {
        return new Document(
                id,
                article,
                text,
                structure,
                dating,
                sentences,
                newQuotations,
                language,
                writtenIn,
                plus(Layer.QUOTATIONS));
    }

    public Document withPlace(Optional<Place> town) {
        return new Document(
                id,
                article,
                text,
                structure,
                dating,
                sentences,
                quotations,
                language,
                town,
                layers);
    }

    private Set<Layer> plus(Layer... added) {
        EnumSet<Layer> all = EnumSet.noneOf(Layer.class);
        all.addAll(layers);
        all.addAll(List.of(added));
        return all;
    }
}
