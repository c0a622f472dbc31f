package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Quotation;
import org.chancery.model.text.Span;

/**
 * Says who speaks in a quotation.
 *
 * <p>Works when all other mentions are known, since the speaker may come after the words.
 */
final class QuotedSpeakers {
    private final Document document;
    private final Reading reading;
    private final List<SentenceView> views;
    private final List<List<Found>> found;

    QuotedSpeakers(
            Document document, Reading reading, List<SentenceView> views, List<List<Found>> found) {
        this.document = document;
        this.reading = reading;
        this.views = views;
        this.found = found;
    }

    /** Who says the word; empty for the reporter's own words and where nobody is named. */
    Optional<Actor> of(int sentence, int word) {
        return isQuoted(views.get(sentence), word) ? speaker(sentence) : Optional.empty();
    }

    /** As {@link #of}, where the report has quotation marks at all. */
    Optional<Actor> betweenMarks(int sentence, int word) {
        return document.quotations().isEmpty() ? Optional.empty() : of(sentence, word);
    }

    /** The state that somebody speaks for, or else the speaker. */
    Actor side(Actor speaker) {
        boolean state =
                speaker.type() != ActorType.INTERGOVERNMENTAL_ORGANISATION
                        && speaker.type() != ActorType.FIRM;
        return speaker.country()
                .filter(country -> state)
                .flatMap(reading.dictionary()::state)
                .map(StateEntry::actor)
                .orElse(speaker);
    }

    private boolean isQuoted(SentenceView view, int i) {
        if (document.quotations().isEmpty()) {
            return true;
        }
        Span span = view.token(i).span();
        return document.quotations().stream()
                .map(Quotation::span)
                .anyMatch(quote -> quote.contains(span));
    }

    /**
     * Who speaks in a sentence; else in the rest of its paragraph, the sentences after it first.
     */
    private Optional<Actor> speaker(int sentence) {
        Optional<Actor> own = speakerIn(sentence);
        if (own.isPresent()) {
            return own;
        }
        for (int distance = 1; distance < 4; distance++) {
            for (int other : new int[] {sentence + distance, sentence - distance}) {
                if (other >= 0 && other < views.size() && sameParagraph(sentence, other)) {
                    Optional<Actor> speaker = speakerIn(other);
                    if (speaker.isPresent()) {
                        return speaker;
                    }
                }
            }
        }
        return sentence > 0 ? speakerIn(sentence - 1) : Optional.empty();
    }

    private boolean sameParagraph(int a, int b) {
        Span first = views.get(a).sentence().span();
        Span second = views.get(b).sentence().span();
        return document.structure().paragraphs().stream()
                .anyMatch(paragraph -> paragraph.contains(first) && paragraph.contains(second));
    }

    private Optional<Actor> speakerIn(int sentence) {
        SentenceView view = views.get(sentence);
        Clause clause = new Clause(view, reading.words());
        for (Found each : found.get(sentence)) {
            Mention mention = each.mention();
            boolean outside = document.quotations().isEmpty() || !isQuoted(view, each.head());
            int verb = clause.verbAfter(mention.endToken());
            boolean before = verb >= 0 && reading.words().in("speech_verb", view.lemma(verb));
            boolean after =
                    reading.words().in("speech_verb", view.lemma(mention.firstToken() - 1))
                            && view.isVerb(mention.firstToken() - 1);
            boolean cited =
                    view.is(mention.endToken(), "as") && view.is(mention.endToken() + 1, "saying");
            boolean person = mention.sense() == Mention.Sense.ACTOR;
            boolean speaks = cited || (person && (before || after));
            if (outside && speaks && mention.actors().size() == 1) {
                return Optional.of(mention.actors().get(0));
            }
        }
        return Optional.empty();
    }
}
