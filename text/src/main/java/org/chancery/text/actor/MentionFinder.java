package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Sentence;
import org.chancery.text.annotate.Annotator;

/**
 * Adds the mentions of actors and places to a document, with who is meant.
 *
 * <p>Reads the report from its beginning to its end, keeping what it establishes: who was named,
 * which states stand side by side. Uses the report's date and dependency trees where there are any
 * and does without where there are none.
 *
 * <pre>{@code
 * Document read = new MentionFinder(ActorDictionary.standard()).annotate(tagged);
 * read.sentences().get(0).mentions();
 * }</pre>
 */
public final class MentionFinder implements Annotator {
    private final ActorDictionary dictionary;

    public MentionFinder(ActorDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public String name() {
        return "mention finder";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.SENTENCES, Layer.TOKENS, Layer.PARTS_OF_SPEECH, Layer.LEMMAS);
    }

    @Override
    public Set<Layer> adds() {
        return Set.of(Layer.MENTIONS);
    }

    @Override
    public Document annotate(Document document) {
        List<SentenceView> views =
                document.sentences().stream()
                        .map(sentence -> new SentenceView(document, sentence, dictionary.matcher()))
                        .toList();
        ReportFacts facts = ReportSurvey.of(document, views, dictionary);
        Reading reading = Reading.begin(dictionary, facts, document, views);
        List<List<Found>> found = new ArrayList<>();
        for (SentenceView view : views) {
            found.add(new SentenceReader(view, reading).read());
        }
        Forerunners forerunners = new Forerunners(reading);
        for (int i = 0; i < views.size(); i++) {
            found.set(i, forerunners.with(views.get(i), found.get(i)));
        }
        QuotedSpeakers speakers = new QuotedSpeakers(document, reading, views, found);
        QuotedOthers others = new QuotedOthers(speakers, reading, views);
        for (int i = 0; i < views.size(); i++) {
            found.set(i, others.with(i, found.get(i)));
        }
        FirstPerson firstPerson = new FirstPerson(speakers, views, found);
        HereFinder here = HereFinder.of(document, new DatelineState(dictionary, facts::count));
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            Sentence sentence = document.sentences().get(i);
            sentences.add(sentence.withMentions(here.with(sentence, firstPerson.mentions(i))));
        }
        return document.withSentences(sentences, Layer.MENTIONS).withPlace(here.place());
    }
}
