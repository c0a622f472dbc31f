package org.chancery.text.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * A file of another dictionary, opened as lines of UTF-8; {@code .gz}, {@code .bz2} and the first
 * text in a {@code .zip} are unpacked on the way. It may be larger than memory, and is opened anew
 * for every pass.
 */
public final class ActorFile {
    private static final int OPENING = 200;
    private static final int BUFFER = 1 << 16;
    private final Path path;

    public ActorFile(Path path) {
        this.path = path;
    }

    /** The file's name without its folder. */
    public String name() {
        return path.getFileName().toString();
    }

    /** A reader at the beginning of the text; the caller closes it. */
    public BufferedReader open() throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            return new BufferedReader(
                    new InputStreamReader(unpacked(raw), StandardCharsets.UTF_8), BUFFER);
        } catch (IOException | RuntimeException failure) {
            raw.close();
            throw failure;
        }
    }

    private InputStream unpacked(InputStream raw) throws IOException {
        String ending = name().toLowerCase(Locale.ROOT);
        if (ending.endsWith(".gz")) {
            return new GZIPInputStream(raw, BUFFER);
        }
        if (ending.endsWith(".bz2")) {
            return new BZip2CompressorInputStream(raw, true);
        }
        return ending.endsWith(".zip") ? firstText(new ZipInputStream(raw)) : raw;
    }

    private InputStream firstText(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()
                    && !entry.getName().toLowerCase(Locale.ROOT).contains("readme")) {
                return zip;
            }
        }
        throw new IOException(name() + " holds no file");
    }

    /** The first lines, by which a format is told. */
    List<String> opening() throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = open()) {
            for (String line = reader.readLine();
                    line != null && lines.size() < OPENING;
                    line = reader.readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
