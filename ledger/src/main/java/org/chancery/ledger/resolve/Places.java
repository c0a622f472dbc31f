package org.chancery.ledger.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;

/**
 * Where something is signed: as the finding says, or else as its sentence does after the word of
 * signing ("the accord is to be signed at an Oslo summit"), if some finding knows the place.
 */
final class Places {
    private static final int WORDS = 3;
    private static final Pattern SIGNED_AT =
            Pattern.compile(
                    "\\b[Ss]ign(?:ed|s|ing)?\\b[^.;]{0,90}?\\b(?:in|at)\\s+(?:an?\\s+|the\\s+)?"
                            + "(\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2})");
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he\\s+");

    private final Map<String, Place> known;

    /**
     * Reads places.
     *
     * @param known by name
     */
    Places(Map<String, Place> known) {
        this.known = known;
    }

    /** The places of all findings, by name. */
    static Map<String, Place> known(List<Sighting> sightings) {
        Map<String, Place> known = new HashMap<>();
        for (Sighting one : sightings) {
            told(one.statement())
                    .filter(place -> place.country().isPresent())
                    .ifPresent(place -> known.putIfAbsent(plain(place.name()), place));
        }
        return known;
    }

    /** Where a finding of signing puts it. */
    Optional<Place> ofSigning(Sighting signing) {
        return told(signing.statement()).or(() -> read(signing.sentence()));
    }

    private static Optional<Place> told(Statement said) {
        if (said instanceof Event event) {
            return event.place();
        }
        if (said instanceof Visit visit) {
            return visit.place();
        }
        return said instanceof Agreement agreement
                ? agreement.expected().flatMap(Agreement.Expectation::place)
                : Optional.empty();
    }

    private Optional<Place> read(String sentence) {
        Matcher places = SIGNED_AT.matcher(sentence);
        while (places.find()) {
            List<String> words = SPACE.splitAsStream(places.group(1)).toList();
            for (int count = Math.min(WORDS, words.size()); count > 0; count--) {
                String name = String.join(" ", words.subList(0, count));
                if (known.containsKey(name)) {
                    return Optional.of(known.get(name));
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }
}
