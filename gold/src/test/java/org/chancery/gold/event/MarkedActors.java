package org.chancery.gold.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.text.Document;
import org.chancery.model.text.Layer;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;

/** Puts actors that the gold marks in a sentence in the place of those found there. */
final class MarkedActors {

    /**
     * A stretch of text and who it names.
     *
     * @param span where, in the text
     * @param actor who
     */
    record Marked(Span span, Actor actor) {}

    private MarkedActors() {}

    /** The document with these mentions, and those found that touch none of them. */
    static Document put(Document document, List<Marked> marked) {
        List<Sentence> sentences =
                document.sentences().stream().map(sentence -> put(sentence, marked)).toList();
        return document.withSentences(sentences, Layer.MENTIONS);
    }

    private static Sentence put(Sentence sentence, List<Marked> marked) {
        List<Mention> mentions = new ArrayList<>();
        for (Marked one : marked) {
            mention(sentence, one).ifPresent(mentions::add);
        }
        for (Mention found : sentence.mentions()) {
            if (marked.stream().noneMatch(one -> one.span().overlaps(found.span()))) {
                mentions.add(inPlace(found, sentence, marked));
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::firstToken));
        return sentence.withMentions(mentions);
    }

    /** "it" further on stands for the marked actor that it was found to stand for. */
    private static Mention inPlace(Mention found, Sentence sentence, List<Marked> marked) {
        return marked.stream()
                .filter(one -> sentence.mentions().stream().anyMatch(m -> isSame(m, found, one)))
                .findFirst()
                .map(one -> naming(found, one.actor()))
                .orElse(found);
    }

    private static boolean isSame(Mention named, Mention found, Marked one) {
        return one.span().overlaps(named.span())
                && found.form() == Mention.Form.PRONOUN
                && !found.actors().isEmpty()
                && named.actors().containsAll(found.actors());
    }

    private static Mention naming(Mention found, Actor actor) {
        return new Mention(
                found.span(),
                found.firstToken(),
                found.endToken(),
                found.form(),
                found.sense(),
                List.of(actor),
                found.place(),
                List.of(),
                found.reason());
    }

    private static Optional<Mention> mention(Sentence sentence, Marked one) {
        List<Integer> tokens =
                sentence.tokens().stream()
                        .filter(token -> token.span().overlaps(one.span()))
                        .map(token -> token.index())
                        .toList();
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        int first = tokens.get(0);
        int last = tokens.get(tokens.size() - 1);
        return Optional.of(
                new Mention(
                        sentence.spanOf(first, last),
                        first,
                        last + 1,
                        Mention.Form.NAME,
                        Mention.Sense.ACTOR,
                        List.of(one.actor()),
                        Optional.empty(),
                        List.of(),
                        "marked in the gold"));
    }
}
