package org.chancery.library.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Files that are written beside their place and moved there when all of them are whole, so that
 * nobody ever sees half an export.
 *
 * <pre>{@code
 * try (Drafts drafts = Drafts.in(folder)) {
 *     format.write(record, drafts);
 *     drafts.publish();
 * }
 * }</pre>
 */
public final class Drafts implements Output, AutoCloseable {
    private final Function<String, Path> place;
    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    private Drafts(Function<String, Path> place) {
        this.place = place;
    }

    /** Files in a folder, which is made if absent. */
    public static Drafts in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Drafts(folder::resolve);
    }

    /** One file, whatever the layout calls it. */
    public static Drafts of(Path file) {
        return new Drafts(name -> file);
    }

    /**
     * A file that was written.
     *
     * @param name its name
     * @param bytes its length
     * @param sha256 its digest, in hexadecimal
     */
    public record Written(String name, long bytes, String sha256) {}

    @Override
    public Writer text(String name) throws IOException {
        return Files.newBufferedWriter(file(name), StandardCharsets.UTF_8);
    }

    @Override
    public Path file(String name) throws IOException {
        Path target = place.apply(name);
        Path folder = target.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, target.getFileName().toString(), ".part");
        Files.delete(draft);
        drafts.put(target, draft);
        return draft;
    }

    /** Moves everything to its place. */
    public List<Written> publish() throws IOException {
        List<Written> written = new ArrayList<>();
        for (Map.Entry<Path, Path> one : drafts.entrySet()) {
            Path target = one.getKey();
            written.add(
                    new Written(
                            target.getFileName().toString(),
                            Files.size(one.getValue()),
                            digest(one.getValue())));
            move(one.getValue(), target);
        }
        drafts.clear();
        return written;
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Throws away what was not published. */
    @Override
    public void close() throws IOException {
        for (Path draft : drafts.values()) {
            Files.deleteIfExists(draft);
        }
    }
}
