package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which findings speak in which telling words, but for the names of those who take part, which tell
 * nothing of what a text is about.
 */
final class Telling {
    private final Set<String> named;
    private final Map<String, List<Sighting>> byWord = new HashMap<>();

    /**
     * Nothing is told yet.
     *
     * @param named the words that do not count
     */
    Telling(Set<String> named) {
        this.named = named;
    }

    /** Adds a finding, in {@link Sighting#ORDER}, with the telling words of its quote. */
    void add(Sighting one, List<String> words) {
        for (String word : words) {
            if (!named.contains(word)) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(one);
            }
        }
    }

    /** The telling words of a text that count. */
    Set<String> words(String text) {
        Set<String> words = new TreeSet<>(Words.telling(text));
        words.removeAll(named);
        return words;
    }

    /** What is told with a word, in {@link Sighting#ORDER}. */
    List<Sighting> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** The words of which something else was to be said before. */
    Set<String> changedSince(Telling before) {
        Set<String> changed = new HashSet<>();
        byWord.keySet().stream().filter(word -> !isSame(word, before)).forEach(changed::add);
        before.byWord.keySet().stream().filter(word -> !isSame(word, before)).forEach(changed::add);
        named.stream().filter(word -> !before.named.contains(word)).forEach(changed::add);
        before.named.stream().filter(word -> !named.contains(word)).forEach(changed::add);
        return changed;
    }

    private boolean isSame(String word, Telling before) {
        List<Sighting> now = of(word);
        List<Sighting> then = before.of(word);
        if (now.size() != then.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(then.get(i)) && !isAlike(now.get(i), then.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** True when a forecast is settled by the one as by the other: what they say does not count. */
    private static boolean isAlike(Sighting one, Sighting other) {
        return one.id().equals(other.id())
                && one.finding().evidence().equals(other.finding().evidence())
                && one.report().equals(other.report())
                && one.day().equals(other.day())
                && Progress.of(one) == Progress.of(other);
    }
}
