package org.chancery.extract.grammar;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extract.resource.ResourceText;

/** The word classes of {@code grammar.words}, by which trees are mended and read. */
final class GrammarWords {
    private static final String RESOURCE = "grammar.words";
    private static final Map<String, Set<String>> CLASSES = read();

    private GrammarWords() {}

    /**
     * The lemmas of a class.
     *
     * @throws IllegalArgumentException when the file has no such class
     */
    static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalArgumentException(RESOURCE + " has no class '" + name + "'");
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        String text =
                ResourceText.read(GrammarWords.class, RESOURCE)
                        .replaceAll("(?m)^#.*$", "")
                        .replaceAll("\\n[ \\t]+", " ");
        text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(":", 2))
                .forEach(
                        parts ->
                                classes.put(
                                        parts[0].strip(),
                                        Arrays.stream(parts[1].split(","))
                                                .map(String::strip)
                                                .collect(Collectors.toUnmodifiableSet())));
        return Map.copyOf(classes);
    }
}
