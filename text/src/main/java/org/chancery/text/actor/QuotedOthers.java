package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.text.Mention;

/**
 * Says who "they" are in the mouth of somebody who speaks for a state and has named nobody: the
 * other side. "They broke the truce," said the Chadian envoy.
 *
 * <p>Runs when all other mentions are known, since the speaker may come after the words.
 */
final class QuotedOthers {
    private final QuotedSpeakers speakers;
    private final Reading reading;
    private final List<SentenceView> views;

    QuotedOthers(QuotedSpeakers speakers, Reading reading, List<SentenceView> views) {
        this.speakers = speakers;
        this.reading = reading;
        this.views = List.copyOf(views);
    }

    /** The mentions of a sentence, with those words that stand for the other side given to it. */
    List<Found> with(int sentence, List<Found> found) {
        SentenceView view = views.get(sentence);
        List<Found> all = new ArrayList<>();
        for (Found each : found) {
            all.add(meant(view, each).map(state -> given(view, each, state)).orElse(each));
        }
        return List.copyOf(all);
    }

    private Optional<StateEntry> meant(SentenceView view, Found found) {
        int word = found.mention().firstToken();
        boolean they =
                found.mention().form() == Mention.Form.PRONOUN
                        && PronounResolver.isPlural(view.lower(word))
                        && !namesMany(view, word);
        if (!they) {
            return Optional.empty();
        }
        return speakers.betweenMarks(view.index(), word)
                .flatMap(Actor::country)
                .filter(own -> isOpen(found, own))
                .flatMap(own -> new Opposites(view, reading).to(own));
    }

    /** Nobody was found, or the speaker's own side among others, of whom he would say "we". */
    private static boolean isOpen(Found found, String own) {
        List<Actor> actors = found.mention().actors();
        return actors.isEmpty()
                || actors.stream().anyMatch(actor -> actor.country().equals(Optional.of(own)));
    }

    /** "The mines are ours. They …": a noun of the same quotation that "they" may take up. */
    private boolean namesMany(SentenceView view, int word) {
        int before = view.index() - 1;
        boolean goesOn = before >= 0 && views.get(before).isQuoted(views.get(before).size());
        return isMany(view, word)
                || (goesOn && isMany(views.get(before), views.get(before).size()));
    }

    private boolean isMany(SentenceView view, int end) {
        for (int i = 0; i < end; i++) {
            boolean many =
                    view.tag(i).equals("NNS")
                            && view.isQuoted(i)
                            && !reading.words().in("standing_opposite", view.lemma(i));
            if (many) {
                return true;
            }
        }
        return false;
    }

    private static Found given(SentenceView view, Found found, StateEntry state) {
        Mention mention = found.mention();
        Mention decided =
                Mentions.of(
                        view,
                        mention.firstToken(),
                        mention.endToken(),
                        Mention.Form.PRONOUN,
                        List.of(state.actor()),
                        "the other side, in the words of one");
        return new Found(decided, found.head(), Optional.of(Entity.state(state.actor())));
    }
}
