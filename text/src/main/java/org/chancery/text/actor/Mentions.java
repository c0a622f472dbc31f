package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Place;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Token;

/** Short ways to write a mention down. */
final class Mentions {
    private Mentions() {}

    static Mention of(
            SentenceView view,
            int first,
            int end,
            Mention.Form form,
            List<Actor> actors,
            String reason) {
        return new Mention(
                view.span(first, end),
                first,
                end,
                form,
                Mention.Sense.ACTOR,
                actors,
                Optional.empty(),
                List.of(),
                reason);
    }

    /** A mention that abstains: who could be meant, nobody decided. */
    static Mention undecided(
            SentenceView view,
            int first,
            int end,
            Mention.Form form,
            List<Mention.Candidate> candidates,
            String reason) {
        return new Mention(
                view.span(first, end),
                first,
                end,
                form,
                Mention.Sense.ACTOR,
                List.of(),
                Optional.empty(),
                candidates,
                reason);
    }

    /** "here": the place the report was written in. */
    static Mention here(Token token, Place place) {
        return new Mention(
                token.span(),
                token.index(),
                token.index() + 1,
                Mention.Form.DESCRIPTION,
                Mention.Sense.PLACE,
                List.of(),
                Optional.of(place),
                List.of(),
                "the place in the dateline");
    }

    static Mention place(
            SentenceView view, int first, int end, Optional<String> state, String reason) {
        return new Mention(
                view.span(first, end),
                first,
                end,
                Mention.Form.NAME,
                Mention.Sense.PLACE,
                List.of(),
                Optional.of(new Place(view.words(first, end), state)),
                List.of(),
                reason);
    }

    static Mention outlet(SentenceView view, int first, int end, Actor outlet, String reason) {
        return new Mention(
                view.span(first, end),
                first,
                end,
                Mention.Form.NAME,
                Mention.Sense.OUTLET,
                List.of(outlet),
                Optional.empty(),
                List.of(),
                reason);
    }

    static Mention withPlace(Mention mention, Place place) {
        return new Mention(
                mention.span(),
                mention.firstToken(),
                mention.endToken(),
                mention.form(),
                mention.sense(),
                mention.actors(),
                Optional.of(place),
                mention.candidates(),
                mention.reason());
    }
}
