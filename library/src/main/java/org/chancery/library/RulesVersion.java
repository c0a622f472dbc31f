package org.chancery.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.model.text.Document;
import org.chancery.text.annotate.Annotator;

/**
 * The version of everything a reading depends on: a digest of the program and the resources of
 * model, text and extract. Two builds that could read a report differently never share a version.
 */
final class RulesVersion {
    private RulesVersion() {}

    /**
     * @param actors the folder of imported actors, which count as well
     */
    static String current(Path actors) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> one : List.of(Document.class, Annotator.class, Extractor.class)) {
                add(digest, home(one));
            }
            if (Files.isDirectory(actors)) {
                add(digest, actors);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException failure) {
            throw new UncheckedIOException("The program's own files cannot be read", failure);
        } catch (URISyntaxException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform can do this", impossible);
        }
    }

    private static Path home(Class<?> one) throws URISyntaxException {
        return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The file, or all files of a folder with their names, in an order that does not vary. */
    private static void add(MessageDigest digest, Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(home.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
