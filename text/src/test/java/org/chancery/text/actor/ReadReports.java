package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Span;
import org.chancery.model.text.Structure;
import org.chancery.model.time.DateRange;
import org.chancery.text.annotate.LanguageModels;
import org.chancery.text.annotate.QuotationFinder;
import org.chancery.text.annotate.SentenceSplitter;
import org.chancery.text.annotate.Tagger;
import org.chancery.text.clean.Cleaner;

/** Reads a text up to its mentions and writes a mention as tables expect it. */
final class ReadReports {
    private static final LanguageModels MODELS = new LanguageModels();

    private ReadReports() {}

    /** A report whose first words are its dateline. */
    static Document readBelow(String dateline, String words) {
        String text = dateline + " " + words;
        Structure structure =
                new Structure(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Span(0, dateline.length())),
                        List.of(new Span(0, text.length())),
                        List.of());
        return mentions(
                Document.of(Article.plain("test", text), AlignedText.identity(text))
                        .withStructure(structure));
    }

    /** A report in paragraphs, with the headings between them. */
    static Document readLaidOut(String text) {
        return mentions(new Cleaner().clean(Article.plain("test", text)));
    }

    static Document read(String text, DateRange published) {
        Document plain =
                Document.of(Article.plain("test", text), AlignedText.identity(text))
                        .withDating(new Dating(published, Optional.empty(), List.of(), List.of()));
        return mentions(plain);
    }

    private static Document mentions(Document plain) {
        Document tagged = new Tagger(MODELS).annotate(new SentenceSplitter().annotate(plain));
        return new MentionFinder(ActorDictionary.standard())
                .annotate(new QuotationFinder().annotate(tagged));
    }

    /**
     * What some words of the text were read as: "place PRT", "outlet Name", "Name CODE SECTOR" for
     * each actor, "nobody" for an abstention, "nothing" where there is no mention of just these
     * words.
     */
    static String reading(Document document, String words) {
        String text = document.text().clean();
        return document.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.span().in(text).equals(words))
                .reduce((first, second) -> second)
                .map(ReadReports::write)
                .orElse("nothing");
    }

    private static String write(Mention mention) {
        return switch (mention.sense()) {
            case PLACE ->
                    "place " + mention.place().flatMap(place -> place.country()).orElse("unknown");
            case OUTLET -> "outlet " + mention.actors().get(0).name();
            case ACTOR ->
                    mention.actors().isEmpty()
                            ? "nobody"
                            : mention.actors().stream()
                                    .map(ReadReports::write)
                                    .collect(Collectors.joining(" + "));
        };
    }

    private static String write(Actor actor) {
        return (actor.name()
                        + " "
                        + actor.country().orElse("")
                        + " "
                        + actor.sector().map(Sector::name).orElse(""))
                .strip();
    }
}
