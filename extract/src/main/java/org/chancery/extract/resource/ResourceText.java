package org.chancery.extract.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
}
