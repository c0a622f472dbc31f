package org.chancery.extract.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the text files that come with the project. */
public final class ResourceText {
    private ResourceText() {}

    /**
     * The text of a resource, UTF-8.
     *
     * @param anchor a class in the package the file lies in
     * @param name the file's name
     * @throws IllegalStateException when there is no such file
     */
    public static String read(Class<?> anchor, String name) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file "
                                + name
                                + " is missing beside "
                                + anchor.getName()
                                + "; build the project again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /**
     * The rows of a table, each the cells that tabs part, without blank lines and those that begin
     * with {@code #}. Cells may be empty.
     *
     * @param anchor a class in the package the file lies in
     * @param name the file's name
     * @throws IllegalStateException when there is no such file
     */
    public static List<List<String>> rows(Class<?> anchor, String name) {
        return read(anchor, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
