package org.chancery.library;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.annotate.Annotator;

/**
 * Splits reports into sentences where they could tell of relations between states; others get none,
 * so that no later step has anything to do with them. Of all reports of an agency that is two in
 * three.
 *
 * <p>A report must name two parties. A collection of single sentences may name but one: its reader
 * knows the other.
 */
final class WorthReading implements Annotator {
    /** A report as short as this may leave the second state to what its reader knows. */
    static final int SHORT = 3;

    private final ActorDictionary dictionary;
    private final Annotator splitter;

    /** Lets {@code splitter} at the reports that are worth it. */
    WorthReading(ActorDictionary dictionary, Annotator splitter) {
        this.dictionary = dictionary;
        this.splitter = splitter;
    }

    @Override
    public String name() {
        return splitter.name();
    }

    @Override
    public Set<Layer> needs() {
        return splitter.needs();
    }

    @Override
    public Set<Layer> adds() {
        return splitter.adds();
    }

    @Override
    public Document annotate(Document document) {
        int parties = dictionary.parties(stretches(document));
        if (parties > 0) {
            Document split = splitter.annotate(document);
            if (parties > 1 || split.sentences().size() <= SHORT) {
                return split;
            }
        }
        return document.withSentences(List.of(), adds().toArray(Layer[]::new));
    }

    private static List<String> stretches(Document document) {
        String clean = document.text().clean();
        return Stream.concat(
                        document.structure().title().stream(),
                        document.structure().paragraphs().stream())
                .map(span -> span.in(clean))
                .toList();
    }
}
