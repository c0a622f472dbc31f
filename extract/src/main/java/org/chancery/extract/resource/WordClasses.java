package org.chancery.extract.resource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word classes of a {@code .words} file: a name, a colon and lemmas parted by commas. A line
 * that begins with a blank goes on with the class before; one that begins with {@code #} says what
 * the class is for and where it is from.
 *
 * <pre>{@code
 * WordClasses words = WordClasses.read(StatusReader.class, "reading.words");
 * words.of("mandative").contains("demand")   // true
 * }</pre>
 */
public final class WordClasses {
    private final String file;
    private final Map<String, Set<String>> classes;

    private WordClasses(String file, Map<String, Set<String>> classes) {
        this.file = file;
        this.classes = Map.copyOf(classes);
    }

    /**
     * The classes of a file.
     *
     * @param anchor a class in the package the file lies in
     * @param file the file's name
     * @throws IllegalStateException when there is no such file
     * @throws IllegalArgumentException when a line is no class, or a class stands there twice
     */
    public static WordClasses read(Class<?> anchor, String file) {
        return parse(ResourceText.read(anchor, file), file);
    }

    static WordClasses parse(String text, String file) {
        Map<String, Set<String>> classes = new HashMap<>();
        text.replaceAll("(?m)^#.*$", "")
                .replaceAll("\\n[ \\t]+", " ")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> add(classes, line, file));
        return new WordClasses(file, classes);
    }

    private static void add(Map<String, Set<String>> classes, String line, String file) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(
                    file + ": '" + line + "' is no class; write a name, a colon and its words");
        }
        String name = line.substring(0, colon);
        Set<String> words =
                Arrays.stream(line.substring(colon + 1).split(","))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet());
        if (classes.put(name, words) != null) {
            throw new IllegalArgumentException(
                    file + " has the class '" + name + "' twice; join the two or rename one");
        }
    }

    /**
     * The words of a class.
     *
     * @throws IllegalArgumentException when the file has no such class
     */
    public Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException(file + " has no class '" + name + "'");
        }
        return words;
    }
}
