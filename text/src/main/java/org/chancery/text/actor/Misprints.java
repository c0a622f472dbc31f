package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.text.Mention;

/**
 * Reads a state's name or adjective with one letter wrong: "Slovennia", "Guatamala".
 *
 * <p>Only long words, alone among small letters, that are otherwise unknown, begin alike, and are
 * near one state's name only.
 */
final class Misprints {
    private static final int SHORTEST = 7;

    private Misprints() {}

    /** The state whose misprinted name stands at a token. */
    static Optional<Found> read(SentenceView view, Reading reading, int i) {
        boolean unknown =
                view.tag(i).startsWith("NNP")
                        || (view.isCapital(i) && view.tag(i).startsWith("JJ"));
        if (!unknown
                || view.text(i).length() < SHORTEST
                || view.isHeadline()
                || (view.isCapital(i - 1) && !view.tag(i - 1).equals("DT"))
                || view.isCapital(i + 1)
                || view.is(i + 1, "-")
                || reading.words().in("no_misprint", view.lower(i))
                || reading.dictionary().isCommonWord(view.text(i))
                || !view.hitsWithin(i, i + 1).isEmpty()) {
            return Optional.empty();
        }
        List<StateEntry> near =
                reading.dictionary().nearNames(view.text(i)).stream()
                        .flatMap(term -> reading.dictionary().state(term.entry()).stream())
                        .distinct()
                        .filter(reading.states()::exists)
                        .toList();
        return near.size() == 1
                ? Optional.of(found(view, i, near.get(0).actor()))
                : Optional.empty();
    }

    private static Found found(SentenceView view, int i, Actor actor) {
        boolean modifier = view.isNoun(i + 1);
        Mention mention =
                Mentions.of(
                        view,
                        i,
                        i + 1,
                        modifier ? Mention.Form.ADJECTIVE : Mention.Form.NAME,
                        List.of(actor),
                        "a misprint of a state's name");
        return new Found(
                mention, i, modifier ? Optional.empty() : Optional.of(Entity.state(actor)));
    }
}
