package org.chancery.text.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads files, folders and streams into articles. Stateless, safe to share between threads.
 *
 * <pre>{@code
 * try (Stream<IntakeResult> results = Intake.standard(List.of()).read(List.of(folder), ledger)) {
 *     results.forEach(…);
 * }
 * }</pre>
 *
 * <p>Files of a folder come in the order of their names, folders within it likewise; hidden files
 * of a folder are passed over. The stream holds at most one file open and must be closed. Nothing
 * that is wrong with one input is thrown: it becomes an {@link IntakeResult.Refused} and the rest
 * goes on.
 */
public final class Intake {
    private static final int OPENING = 4096;

    private final IntakeSettings settings;
    private final List<ReportReader> readers;
    private final Screening screening;

    /**
     * An intake with its own limits and formats.
     *
     * @param readers the formats; the first that claims a file reads it, so plain text comes last
     */
    public Intake(IntakeSettings settings, List<ReportReader> readers) {
        this.settings = settings;
        this.readers = List.copyOf(readers);
        this.screening = new Screening(settings, LanguageGuess.standard());
    }

    /** Default limits; reads {@code more} formats besides HTML and plain text. */
    public static Intake standard(List<ReportReader> more) {
        List<ReportReader> all = new ArrayList<>(more);
        all.add(new HtmlReader());
        all.add(new PlainTextReader());
        return new Intake(IntakeSettings.defaults(), all);
    }

    /** The reports in files and folders, in the order given. */
    public Stream<IntakeResult> read(List<Path> paths) {
        return read(new FileWalk(paths, Optional.empty()));
    }

    /**
     * The reports in files and folders, in the order given.
     *
     * @param except a folder passed over where it lies within one of the paths, such as the one
     *     that the reports are written into
     */
    public Stream<IntakeResult> read(List<Path> paths, Path except) {
        return read(new FileWalk(paths, Optional.of(except)));
    }

    private Stream<IntakeResult> read(FileWalk walk) {
        Results results = new Results(walk, this::open);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                results, Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(results::close);
    }

    /**
     * The reports in a stream of bytes, such as standard input.
     *
     * @param name what to call it; its ending chooses the format, as with a file
     * @param bytes the bytes; the caller closes them
     */
    public Stream<IntakeResult> read(String name, InputStream bytes) {
        try {
            return read(name, name, bytes);
        } catch (IOException failure) {
            return Stream.of(refusal(name, failure));
        }
    }

    private Results.Open open(Path file) throws IOException {
        String name = file.getFileName().toString();
        InputStream bytes = Files.newInputStream(file);
        try {
            Iterator<IntakeResult> reports =
                    read(name, file.toString(), bytes).map(one -> found(file, one)).iterator();
            return new Results.Open(file, reports, bytes);
        } catch (IOException | UncheckedIOException failure) {
            bytes.close();
            throw failure;
        }
    }

    /** A report lies in the folder of its file; one of several in a file lies in that file. */
    private static IntakeResult found(Path file, IntakeResult result) {
        if (result instanceof IntakeResult.Accepted accepted) {
            Path absolute = file.toAbsolutePath().normalize();
            boolean isTheFile = accepted.input().equals(file.getFileName().toString());
            Path place = isTheFile ? absolute.resolveSibling("") : absolute;
            return new IntakeResult.Accepted(
                    accepted.article().in(place.toString()), accepted.warnings());
        }
        return result;
    }

    private Stream<IntakeResult> read(String name, String path, InputStream bytes)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, 2 * OPENING);
        buffered.mark(OPENING);
        String opening = opening(buffered.readNBytes(OPENING));
        buffered.reset();
        for (ReportReader reader : readers) {
            if (reader.reads(name, opening)) {
                return reader.read(name, buffered, settings).map(screening::check);
            }
        }
        return Stream.of(
                new IntakeResult.Refused(name, "no format is known for " + Shown.inOneLine(path)));
    }

    /** The first characters, as far as they can be told before the encoding is known. */
    private static String opening(byte[] bytes) {
        Charset charset = TextDecoder.wideCharset(bytes).orElse(StandardCharsets.ISO_8859_1);
        String opening = new String(bytes, charset);
        return opening.startsWith("\u00EF\u00BB\u00BF")
                ? opening.substring(3)
                : opening.replaceFirst("^\uFEFF", "");
    }

    static IntakeResult refusal(String name, IOException failure) {
        return new IntakeResult.Refused(name, FileFaults.reason(failure));
    }
}
