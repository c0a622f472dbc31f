package org.chancery.text.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.chancery.model.text.Article;

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
    private final List<Format> formats;
    private final Screening screening;

    /**
     * An intake with its own limits and formats.
     *
     * @param formats the first that claims a file reads it, so plain text comes last
     */
    public Intake(IntakeSettings settings, List<? extends Format> formats) {
        this.settings = settings;
        this.formats = List.copyOf(formats);
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
        return stream(results).onClose(results::close).onClose(this::letGo);
    }

    /**
     * The reports in a stream of bytes, such as standard input.
     *
     * @param name what to call it; its ending chooses the format, as with a file
     * @param bytes the bytes; the caller closes them
     */
    public Stream<IntakeResult> read(String name, InputStream bytes) {
        Path path = Path.of(name);
        Results results =
                new Results(
                        List.of(new FileWalk.Find(path, Optional.empty())).iterator(),
                        file -> new Results.Open(path, reports(name, bytes), leftOpen()));
        return stream(results).onClose(this::letGo);
    }

    private static InputStream leftOpen() {
        return InputStream.nullInputStream();
    }

    private static Stream<IntakeResult> stream(Iterator<IntakeResult> results) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        results, Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    private void letGo() {
        for (Format format : formats) {
            if (format instanceof ReportReader reader) {
                reader.close();
            }
        }
    }

    private Results.Open open(Path file) throws IOException {
        String name = file.getFileName().toString();
        InputStream bytes = Files.newInputStream(file);
        try {
            Iterator<IntakeResult> reports = reports(name, bytes);
            return new Results.Open(file, new Placed(file, reports), bytes);
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            bytes.close();
            throw failure;
        }
    }

    private Iterator<IntakeResult> reports(String name, InputStream bytes) throws IOException {
        Unpacking unpacking = Unpacking.outermost();
        return reports(name, name, unpacking.ofFile(bytes), unpacking);
    }

    /**
     * The reports in a file or in a part of one.
     *
     * @param kind a name by which the format is told, mostly the file's own
     */
    private Iterator<IntakeResult> reports(
            String name, String kind, InputStream bytes, Unpacking unpacking) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, 2 * OPENING);
        buffered.mark(OPENING);
        String opening = opening(buffered.readNBytes(OPENING));
        buffered.reset();
        for (Format format : formats) {
            if (format.reads(kind, opening)) {
                return format instanceof Container container
                        ? members(name, container, buffered, unpacking.deeper())
                        : reports(name, (ReportReader) format, buffered);
            }
        }
        return List.<IntakeResult>of(new IntakeResult.Refused(name, "its format is not known"))
                .iterator();
    }

    private Iterator<IntakeResult> reports(String name, ReportReader reader, InputStream bytes)
            throws IOException {
        return reader.read(name, bytes, settings).map(screening::check).iterator();
    }

    private Iterator<IntakeResult> members(
            String name, Container container, InputStream bytes, Unpacking unpacking)
            throws IOException {
        if (unpacking.isTooDeep()) {
            return List.<IntakeResult>of(new IntakeResult.Refused(name, Unpacking.tooDeep()))
                    .iterator();
        }
        return new MemberResults(
                name,
                container.open(name, bytes, settings),
                unpacking,
                (member, part) ->
                        reports(
                                member.name(),
                                member.ending().map(ending -> "x." + ending).orElse(member.name()),
                                part,
                                unpacking));
    }

    /** The first characters, as far as they can be told before the encoding is known. */
    private static String opening(byte[] bytes) {
        Charset charset = TextDecoder.wideCharset(bytes).orElse(StandardCharsets.ISO_8859_1);
        String opening = new String(bytes, charset);
        return opening.startsWith("\u00EF\u00BB\u00BF")
                ? opening.substring(3)
                : opening.replaceFirst("^\uFEFF", "");
    }

    /** The reports of a file, each told where it lies. */
    private record Placed(Path file, Iterator<IntakeResult> reports)
            implements Iterator<IntakeResult> {
        @Override
        public boolean hasNext() {
            return reports.hasNext();
        }

        @Override
        public IntakeResult next() {
            IntakeResult result = reports.next();
            return result instanceof IntakeResult.Accepted accepted
                    ? new IntakeResult.Accepted(
                            accepted.article().in(place(accepted.article()).toString()),
                            accepted.warnings())
                    : result;
        }

        /** Its file's folder; for one of several in a file the file, and where it lies in that. */
        private Path place(Article article) {
            Path absolute = file.toAbsolutePath().normalize();
            if (article.place().isPresent()) {
                return absolute.resolveSibling(article.place().get());
            }
            boolean isTheFile = article.name().equals(file.getFileName().toString());
            return isTheFile ? absolute.resolveSibling("") : absolute;
        }
    }
}
