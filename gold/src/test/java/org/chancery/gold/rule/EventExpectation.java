package org.chancery.gold.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Status;

/**
 * What an event rule's example says after its arrow: "ITA -> PRT planned", "PER <-> CHL", "KEN".
 * Codes are compared by their first three letters.
 *
 * @param actors country codes of those who act
 * @param recipients country codes of those acted on
 * @param mutual true when both sides act on both
 * @param status the status, when the example names one
 */
record EventExpectation(
        Set<String> actors, Set<String> recipients, boolean mutual, Optional<Status> status) {

    static EventExpectation parse(String text) {
        List<String> words = Arrays.asList(text.replace(",", " ").strip().split("\\s+", -1));
        Set<String> actors = new TreeSet<>();
        Set<String> recipients = new TreeSet<>();
        boolean right = false;
        Optional<Status> status = Optional.empty();
        for (String word : words) {
            if (word.equals("->") || word.equals("<->")) {
                right = true;
            } else if (word.equals(word.toLowerCase(Locale.ROOT))) {
                status = Optional.of(Status.valueOf(word.toUpperCase(Locale.ROOT)));
            } else {
                (right ? recipients : actors).add(word);
            }
        }
        return new EventExpectation(actors, recipients, words.contains("<->"), status);
    }

    boolean isMetBy(Event event) {
        Set<String> found = codes(event.actors());
        Set<String> foundRecipients = codes(event.recipients());
        Set<String> all = new TreeSet<>(actors);
        all.addAll(recipients);
        boolean sides =
                mutual
                        ? found.equals(all) && foundRecipients.equals(all)
                        : found.equals(actors) && foundRecipients.equals(recipients);
        return sides && status.map(event.status()::equals).orElse(true);
    }

    /** An event in the notation of examples. */
    static String describe(Event event) {
        return codes(event.actors())
                + " -> "
                + codes(event.recipients())
                + " "
                + event.status().word();
    }

    private static Set<String> codes(List<ActorReference> references) {
        return references.stream()
                .map(reference -> reference.actor().country().orElse("???").substring(0, 3))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
