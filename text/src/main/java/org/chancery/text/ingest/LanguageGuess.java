package org.chancery.text.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a text is in a language other than English, by its script and its commonest words.
 *
 * <p>Function words make up about half of running text in any European language and hardly occur in
 * another, so counting them needs no model. A text in which too few are found to decide, such as a
 * table, counts as English. The word list is {@code languages.txt}.
 */
final class LanguageGuess {
    private static final String RESOURCE = "languages.txt";
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

    /** Enough to know any language, and a bound on the work for a long report. */
    private static final int SAMPLE = 20_000;

    private static final int FEWEST_HITS = 8;
    private static final double FOREIGN_SCRIPT_SHARE = 0.5;

    private static final String ENGLISH = "English";

    /** The languages in which a word is common. */
    private final Map<String, List<String>> languagesOf;

    private final Map<UnicodeScript, String> scripts;

    private LanguageGuess(
            Map<String, List<String>> languagesOf, Map<UnicodeScript, String> scripts) {
        this.languagesOf = languagesOf;
        this.scripts = scripts;
    }

    /** The guess by the word list that comes with the program. */
    static LanguageGuess standard() {
        Map<String, List<String>> languagesOf = new HashMap<>();
        Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
        for (String line : lines()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).strip();
            String rest = line.substring(colon + 1).strip();
            if (name.startsWith("script ")) {
                scripts.put(UnicodeScript.forName(name.substring(7)), rest);
            } else {
                for (String word : Set.of(rest.split("\\s+"))) {
                    languagesOf.computeIfAbsent(word, one -> new ArrayList<>()).add(name);
                }
            }
        }
        return new LanguageGuess(languagesOf, scripts);
    }

    /** The English name of the language when it is surely another; empty for English. */
    Optional<String> otherThanEnglish(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Optional<String> byScript = byScript(sample);
        return byScript.isPresent() ? byScript : byWords(sample);
    }

    private Optional<String> byScript(String sample) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        long letters = 0;
        for (int character : sample.codePoints().filter(Character::isLetter).toArray()) {
            counts.merge(UnicodeScript.of(character), 1, Integer::sum);
            letters++;
        }
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            boolean prevails = count.getValue() >= FOREIGN_SCRIPT_SHARE * letters;
            if (prevails && count.getKey() != UnicodeScript.LATIN && letters >= FEWEST_HITS) {
                // Japanese mixes scripts: a tenth of kana among Han characters decides for it.
                int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
                UnicodeScript script =
                        kana * 10L >= letters ? UnicodeScript.HIRAGANA : count.getKey();
                return Optional.of(scripts.getOrDefault(script, "another script"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> byWords(String sample) {
        Map<String, Integer> hits = new TreeMap<>();
        Matcher matcher = WORD.matcher(sample.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            for (String language : languagesOf.getOrDefault(matcher.group(), List.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        int english = hits.getOrDefault(ENGLISH, 0);
        String best = ENGLISH;
        int most = english;
        for (Map.Entry<String, Integer> language : hits.entrySet()) {
            if (language.getValue() > most) {
                best = language.getKey();
                most = language.getValue();
            }
        }
        boolean isSure = most >= FEWEST_HITS && most >= 2 * english;
        return best.equals(ENGLISH) || !isSure ? Optional.empty() : Optional.of(best);
    }

    private static List<String> lines() {
        try (InputStream stream = LanguageGuess.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its word list " + RESOURCE);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the word list " + RESOURCE, failure);
        }
    }
}
