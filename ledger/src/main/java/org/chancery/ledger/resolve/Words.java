package org.chancery.ledger.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a quote that tell one thing from another. */
final class Words {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern WITHIN = Pattern.compile("['’](s|S)?$|['’-]");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{3,5}");
    private static final Set<String> LIGHT = Set.of(words("light-words.txt"));

    private Words() {}

    /** All words, in lower case, without hyphens, apostrophes and plural endings. */
    static List<String> all(String text) {
        return APART.splitAsStream(text).map(Words::plain).filter(word -> !word.isEmpty()).toList();
    }

    /** The words that carry content; none of the light ones. */
    static Set<String> telling(String text) {
        Set<String> telling = new TreeSet<>();
        for (String word : APART.split(text, -1)) {
            String plain = plain(word);
            boolean light = LIGHT.contains(word.toLowerCase(Locale.ROOT)) || LIGHT.contains(plain);
            if (!light && plain.length() > 2) {
                telling.add(plain);
            }
        }
        return telling;
    }

    /** Capitalised telling words but for the first of the text, which is capitalised anyway. */
    static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        List<String> words = APART.splitAsStream(text.strip()).toList();
        for (String word : words.subList(Math.min(1, words.size()), words.size())) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                names.addAll(telling(word));
            }
        }
        return names;
    }

    /** True when a text has the first letters of three or more neighbouring words of another. */
    static boolean isShortFor(String text, String other) {
        StringBuilder letters = new StringBuilder();
        APART.splitAsStream(other)
                .filter(word -> !word.isEmpty())
                .forEach(word -> letters.append(Character.toUpperCase(word.charAt(0))));
        return APART.splitAsStream(text)
                .filter(word -> SHORT.matcher(word).matches())
                .anyMatch(word -> letters.indexOf(word) >= 0);
    }

    /** The share of common words among all words of both, from 0 to 1 (Jaccard 1912). */
    static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String word : a) {
            common += b.contains(word) ? 1 : 0;
        }
        return common / (double) (a.size() + b.size() - common);
    }

    static Set<String> common(Set<String> a, Set<String> b) {
        Set<String> common = new TreeSet<>(a);
        common.retainAll(b);
        return common;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String plain = isJoined(lower) ? WITHIN.matcher(lower).replaceAll("") : lower;
        boolean plural = plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss");
        return plural ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Most words have no such sign, and are seen at once to have none. */
    private static boolean isJoined(String word) {
        return word.indexOf('\'') >= 0 || word.indexOf('’') >= 0 || word.indexOf('-') >= 0;
    }

    /** The lines of a resource beside this class, without comments. */
    static List<String> lines(String file) {
        try (InputStream bytes = Words.class.getResourceAsStream(file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The resource " + file + " cannot be read", failure);
        }
    }

    private static String[] words(String file) {
        return lines(file).stream()
                .flatMap(line -> SPACES.splitAsStream(line.strip()))
                .distinct()
                .toArray(String[]::new);
    }
}
