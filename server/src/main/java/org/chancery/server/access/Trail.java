package org.chancery.server.access;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.library.ChanceryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Who looked at and changed what: a file beside the ledger to which lines are only ever added. */
public final class Trail {
    private static final String FILE = "audit.jsonl";
    private static final int TAIL = 64 * 1024;
    private static final int WIDTH = 200;

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();

    Trail(Path folder) {
        this.file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            endLine();
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The folder %s for the trail cannot be made (%s).".formatted(folder, failure),
                    failure);
        }
    }

    /** What was torn off must not tear the next line too. */
    private void endLine() throws IOException {
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

    /** One request. */
    public record Step(
            String at, String who, String from, String act, String address, int answer) {}

    synchronized void add(String who, String from, String act, String address, int answer) {
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        String line =
                json.writeValueAsString(new Step(now, who, from, act, address, answer)) + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The trail %s cannot be written (%s); make room.".formatted(file, failure),
                    failure);
        }
    }

    /**
     * A part of the trail.
     *
     * @param steps the requests, the latest first
     * @param torn the lines among them that cannot be read
     */
    public record Part(List<Step> steps, List<Torn> torn) {
        public Part {
            steps = List.copyOf(steps);
            torn = List.copyOf(torn);
        }
    }

    /** A line that is no request, as a process leaves one that dies while it writes. */
    public record Torn(String line, String reason) {}

    /** The last requests, the latest first. */
    public Part last(int count) {
        List<Step> steps = new ArrayList<>();
        List<Torn> torn = new ArrayList<>();
        for (String line : lines()) {
            if (steps.size() < count) {
                try {
                    steps.add(step(json.readTree(line)));
                } catch (JacksonException | IllegalArgumentException fault) {
                    torn.add(new Torn(shown(line), reason(fault)));
                }
            }
        }
        return new Part(steps, torn);
    }

    /** The end of the file, the last line first. */
    private List<String> lines() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, bytes.length() - TAIL);
            byte[] tail = new byte[(int) (bytes.length() - from)];
            bytes.seek(from);
            bytes.readFully(tail);
            List<String> lines =
                    new ArrayList<>(new String(tail, StandardCharsets.UTF_8).lines().toList());
            if (from > 0) {
                lines.remove(0);
            }
            Collections.reverse(lines);
            return lines;
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The trail %s cannot be read (%s).".formatted(file, failure), failure);
        }
    }

    private static Step step(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("it is no object of JSON");
        }
        return new Step(
                node.path("at").asString(""),
                node.path("who").asString(""),
                node.path("from").asString(""),
                node.path("act").asString(""),
                node.path("address").asString(""),
                node.path("answer").asInt(0));
    }

    private static String reason(RuntimeException fault) {
        return fault instanceof JacksonException broken
                ? "it is not whole: " + broken.getOriginalMessage()
                : fault.getMessage();
    }

    private static String shown(String line) {
        return line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line;
    }
}
