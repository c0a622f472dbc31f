package org.chancery.server.access;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.library.ChanceryException;

/**
 * Lines in files beside the ledger, one for each day. Lines are only ever added; the file of a day
 * goes as a whole when it was kept long enough.
 */
final class TrailFiles {
    private static final Pattern NAME = Pattern.compile("audit-(\\d{4}-\\d\\d-\\d\\d)\\.jsonl");
    private static final Pattern PLACE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.(\\d{1,18})");

    /** So much is read at once of what lies before a place. */
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final OptionalInt days;
    private Optional<LocalDate> open = Optional.empty();

    /**
     * The files in a folder.
     *
     * @param days how long a day is kept; empty for ever
     */
    TrailFiles(Path folder, OptionalInt days) {
        this.folder = folder;
        this.days = days;
    }

    /** Where a line begins, by which those before it are asked for. */
    record Place(LocalDate day, long at) {
        /** After all that was and will be written. */
        static final Place END = new Place(LocalDate.MAX, 0);

        /** A place from the words that it was given out as. */
        static Place of(String words) {
            Matcher parts = PLACE.matcher(words);
            try {
                if (parts.matches()) {
                    return new Place(
                            LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2)));
                }
            } catch (DateTimeException fault) {
                throw none(fault);
            }
            throw none(null);
        }

        private static ChanceryException none(Throwable fault) {
            return new ChanceryException(
                    "This cursor is none; take the one of the last answer as it is.", fault);
        }

        @Override
        public String toString() {
            return day + "." + at;
        }
    }

    /** A line and where it begins. */
    record Line(Place place, String words) {}

    /** Adds a line to the file of a day. */
    synchronized void add(LocalDate day, String line) throws IOException {
        if (open.filter(day::equals).isEmpty()) {
            Files.createDirectories(folder);
            endLine(file(day));
            forget(day);
            open = Optional.of(day);
        }
        Files.writeString(
                file(day), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path file(LocalDate day) {
        return folder.resolve("audit-" + day + ".jsonl");
    }

    /** What a process that died tore off must not tear the next line too. */
    private static void endLine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long length = bytes.length();
            bytes.seek(Math.max(0, length - 1));
            if (length > 0 && bytes.read() != '\n') {
                bytes.write('\n');
            }
        }
    }

    private void forget(LocalDate today) throws IOException {
        for (LocalDate day : days()) {
            if (days.isPresent() && day.isBefore(today.minusDays(days.getAsInt()))) {
                Files.deleteIfExists(file(day));
            }
        }
    }

    /** The days of which there is something, the latest first. */
    private List<LocalDate> days() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> LocalDate.parse(name.group(1)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** The last lines before a place, at most so many, the latest first. */
    List<Line> before(Place place, int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (LocalDate day : days()) {
            if (lines.size() < most && !day.isAfter(place.day())) {
                try (RandomAccessFile bytes = new RandomAccessFile(file(day).toFile(), "r")) {
                    long end = bytes.length();
                    end = day.equals(place.day()) ? Math.min(end, place.at()) : end;
                    read(bytes, day, end, most, lines);
                }
            }
        }
        return lines;
    }

    private static void read(
            RandomAccessFile bytes, LocalDate day, long until, int most, List<Line> lines)
            throws IOException {
        long end = until;
        int size = CHUNK;
        while (end > 0 && lines.size() < most) {
            long from = Math.max(0, end - size);
            byte[] some = new byte[(int) (end - from)];
            bytes.seek(from);
            bytes.readFully(some);
            int first = from == 0 ? 0 : 1 + indexOf(some, 0);
            if (first == some.length) {
                size *= 2;
                continue;
            }
            whole(some, first, new Place(day, from), most, lines);
            end = from + first;
            size = CHUNK;
        }
    }

    /** The lines from a place among some bytes on, the last first. */
    private static void whole(byte[] some, int first, Place from, int most, List<Line> lines) {
        int end = some.length;
        while (end > first && lines.size() < most) {
            int start = end - 1;
            while (start > first && some[start - 1] != '\n') {
                start--;
            }
            String words = new String(some, start, end - start, StandardCharsets.UTF_8).strip();
            lines.add(new Line(new Place(from.day(), from.at() + start), words));
            end = start;
        }
    }

    /** Where the line ends that a place lies in; the last byte where it does not end. */
    private static int indexOf(byte[] some, int from) {
        int at = from;
        while (at < some.length - 1 && some[at] != '\n') {
            at++;
        }
        return at;
    }
}
