package org.chancery.text.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What states are called by where they lie and how they are ruled, as {@code epithets.tsv} lists
 * it. Immutable.
 */
final class Epithets {
    private static final Epithets STANDARD = read();

    private final Map<String, Map<String, Set<String>>> byKind;

    private Epithets(Map<String, Map<String, Set<String>>> byKind) {
        this.byKind = byKind;
    }

    static Epithets standard() {
        return STANDARD;
    }

    private static Epithets read() {
        Map<String, Map<String, Set<String>>> byKind = new HashMap<>();
        for (Table.Row row : Table.read("epithets.tsv").rows()) {
            for (String word : row.list("words")) {
                byKind.computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
                        .computeIfAbsent(word, same -> new HashSet<>())
                        .addAll(row.list("states"));
            }
        }
        return new Epithets(byKind);
    }

    /** The ids of the states that a noun such as "emirate" may stand for; empty for other nouns. */
    Optional<Set<String>> called(String noun) {
        return find("noun", noun);
    }

    /** The ids of the states of which an adjective such as "Andean" is said. */
    Optional<Set<String>> described(String adjective) {
        return find("adjective", adjective);
    }

    /** The ids of the states whose colonies some states were. */
    List<String> powersOver(Set<String> states) {
        return byKind.getOrDefault("power", Map.of()).entrySet().stream()
                .filter(power -> power.getValue().stream().anyMatch(states::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Optional<Set<String>> find(String kind, String word) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(word)).map(Set::copyOf);
    }
}
