package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Mention;

/**
 * Finds surnames that stand before the report gives the full name, as headlines and leads write
 * them: "The plan angered Novak. Trade Minister Karel Novak left on Monday."
 *
 * <p>Runs when the report has been read. Only a surname that one person of the report bears.
 */
final class Forerunners {
    private final Map<String, Set<Actor>> bearers = new HashMap<>();
    private final Reading reading;

    Forerunners(Reading reading) {
        this.reading = reading;
        reading.discourse().latest(Forerunners::isNamed).stream()
                .map(occurrence -> occurrence.entity().actors().get(0))
                .forEach(
                        actor ->
                                bearers.computeIfAbsent(surname(actor), key -> new HashSet<>())
                                        .add(actor));
    }

    private static boolean isNamed(Entity entity) {
        return entity.isPerson()
                && entity.actors().get(0).type() == ActorType.PERSON
                && entity.actors().get(0).name().contains(" ");
    }

    private static String surname(Actor actor) {
        return Fold.all(actor.name().substring(actor.name().lastIndexOf(' ') + 1));
    }

    /** The mentions of a sentence, those surnames among them, in the order of the text. */
    List<Found> with(SentenceView view, List<Found> found) {
        List<Found> all = new ArrayList<>(found);
        for (int i = 0; i < view.size(); i++) {
            Set<Actor> possible = bearers.getOrDefault(view.lower(i), Set.of());
            if (possible.size() == 1 && isName(view, i) && isFree(found, i)) {
                all.add(named(view, i, possible.iterator().next()));
            }
        }
        all.sort(Comparator.comparingInt(each -> each.mention().firstToken()));
        return List.copyOf(all);
    }

    private boolean isName(SentenceView view, int i) {
        boolean beside =
                !view.isHeadline() && (view.isCapital(i + 1) || (i > 1 && view.isCapital(i - 1)));
        return view.tag(i).startsWith("NNP")
                && view.isCapital(i)
                && !beside
                && !reading.words().isCommon(view.text(i));
    }

    private static boolean isFree(List<Found> found, int i) {
        return found.stream()
                .map(Found::mention)
                .noneMatch(mention -> mention.firstToken() <= i && i < mention.endToken());
    }

    private static Found named(SentenceView view, int i, Actor actor) {
        Mention mention =
                Mentions.of(
                        view,
                        i,
                        i + 1,
                        Mention.Form.NAME,
                        List.of(actor),
                        "named in full elsewhere in the report");
        return new Found(mention, i, Optional.empty());
    }
}
