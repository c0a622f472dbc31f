package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.Place;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Token;

/**
 * Reads "here" as the place the dateline names, outside what somebody else says: "arrived here on
 * Friday" under "LIMA, March 3".
 */
final class HereFinder {
    private final Optional<Place> place;

    private HereFinder(Optional<Place> place) {
        this.place = place;
    }

    static HereFinder of(Document document, DatelineState places) {
        Optional<String> dateline =
                document.structure().dateline().map(span -> span.in(document.text().clean()));
        return new HereFinder(dateline.flatMap(words -> place(words, places)));
    }

    /** The town of the dateline; empty when there is none, or none that the dictionary knows. */
    Optional<Place> place() {
        return place;
    }

    private static Optional<Place> place(String dateline, DatelineState places) {
        String city = dateline.split("[,(:/\\-–—]", 2)[0].strip();
        return places.of(dateline)
                .map(StateEntry::actor)
                .flatMap(Actor::country)
                .map(country -> new Place(capitalised(city), Optional.of(country)));
    }

    private static String capitalised(String city) {
        StringBuilder out = new StringBuilder();
        for (String word : city.split(" ", -1)) {
            out.append(out.length() == 0 ? "" : " ");
            out.append(word.isEmpty() ? "" : word.substring(0, 1));
            out.append(word.isEmpty() ? "" : word.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    /** The mentions with one more for each "here". */
    List<Mention> with(Sentence sentence, List<Mention> mentions) {
        if (place.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        for (Token token : sentence.tokens()) {
            boolean here = token.text().equalsIgnoreCase("here") && token.tag().equals("RB");
            if (here && isFree(mentions, token) && isOwn(sentence, token)) {
                all.add(Mentions.here(token, place.get()));
            }
        }
        all.sort((a, b) -> Integer.compare(a.firstToken(), b.firstToken()));
        return List.copyOf(all);
    }

    private static boolean isFree(List<Mention> mentions, Token token) {
        return mentions.stream().noneMatch(mention -> mention.covers(token.index()));
    }

    /** Outside quotation marks, as far as the sentence shows. */
    private static boolean isOwn(Sentence sentence, Token token) {
        long marks =
                sentence.tokens().subList(0, token.index()).stream()
                        .filter(before -> before.text().matches("[\"“”]|``|''"))
                        .count();
        return marks % 2 == 0;
    }
}
