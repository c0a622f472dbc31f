package org.chancery.text.annotate.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a UTF-8 list that stands beside a class.
 *
 * <pre>{@code
 * Set<String> openers = ResourceFile.words(SentenceSplitter.class, "sentence-openers.txt");
 * }</pre>
 */
public final class ResourceFile {
    private ResourceFile() {}

    /**
     * The lines of a list, without blank ones and those that begin with {@code #}.
     *
     * @throws IllegalStateException when the program was packed without the list
     */
    public static List<String> lines(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its word list " + name);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the word list " + name, failure);
        }
    }

    /** The words of a list, separated by white space. */
    public static Set<String> words(Class<?> neighbour, String name) {
        return lines(neighbour, name).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
