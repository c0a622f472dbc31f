package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.text.Mention;

/**
 * Says who "I" and "we" are: within a quotation, the speaker and the state the speaker speaks for.
 *
 * <p>Runs when all other mentions are known, since the speaker may come after the words.
 */
final class FirstPerson {
    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours");

    private final QuotedSpeakers speakers;
    private final List<SentenceView> views;
    private final List<List<Found>> found;

    FirstPerson(QuotedSpeakers speakers, List<SentenceView> views, List<List<Found>> found) {
        this.speakers = speakers;
        this.views = views;
        this.found = found;
    }

    /** The mentions of a sentence, those of the first person among them. */
    List<Mention> mentions(int sentence) {
        List<Mention> mentions = new ArrayList<>();
        found.get(sentence).forEach(each -> mentions.add(each.mention()));
        SentenceView view = views.get(sentence);
        for (int i = 0; i < view.size(); i++) {
            boolean singular = SINGULAR.contains(view.lower(i)) && view.tag(i).startsWith("PRP");
            if (singular || (PLURAL.contains(view.lower(i)) && !view.text(i).equals("US"))) {
                mentions.add(mention(sentence, i, singular));
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::firstToken));
        return mentions;
    }

    private Mention mention(int sentence, int i, boolean singular) {
        SentenceView view = views.get(sentence);
        Optional<Actor> speaker = speakers.of(sentence, i);
        if (speaker.isEmpty()) {
            return Mentions.undecided(
                    view, i, i + 1, Mention.Form.PRONOUN, List.of(), "the speaker is not known");
        }
        Actor actor = singular ? speaker.get() : speakers.side(speaker.get());
        return Mentions.of(
                view,
                i,
                i + 1,
                Mention.Form.PRONOUN,
                List.of(actor),
                "spoken by " + speaker.get().name());
    }
}
