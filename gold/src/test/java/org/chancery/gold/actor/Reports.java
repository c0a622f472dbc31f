package org.chancery.gold.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;
import org.chancery.model.text.Structure;
import org.chancery.model.time.DateRange;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.MentionFinder;
import org.chancery.text.annotate.LanguageModels;
import org.chancery.text.annotate.Parser;
import org.chancery.text.annotate.SentenceSplitter;
import org.chancery.text.annotate.Tagger;

/** Reads plain text up to its mentions; every block between blank lines is a paragraph. */
final class Reports {
    private static final LanguageModels MODELS = new LanguageModels();

    private Reports() {}

    static Document read(String text) {
        return read(text, Dating.unknown());
    }

    /** As {@link #read(String)}, published on a day. */
    static Document read(String text, LocalDate day) {
        return read(text, new Dating(DateRange.day(day), Optional.of(day), List.of(), List.of()));
    }

    private static Document read(String text, Dating dating) {
        Document document =
                Document.of(Article.plain("gold", text), AlignedText.identity(text))
                        .withStructure(structure(text))
                        .withDating(dating);
        Document tagged = new Tagger(MODELS).annotate(new SentenceSplitter().annotate(document));
        return new MentionFinder(ActorDictionary.standard()).annotate(tagged);
    }

    /** As {@link #read}, and once more with the trees of all sentences. */
    static Document readParsed(String text) {
        Parser parser = new Parser(MODELS, (document, sentence) -> true, Parser.Limits.usual());
        return new MentionFinder(ActorDictionary.standard()).annotate(parser.annotate(read(text)));
    }

    private static Structure structure(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int blank = text.indexOf("\n\n", start);
            int end = blank < 0 ? text.length() : blank;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 2;
        }
        return new Structure(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                paragraphs,
                List.of());
    }
}
