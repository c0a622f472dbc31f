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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Who looked at and changed what: a file beside the ledger to which lines are only ever added. */
public final class Trail {
    private static final String FILE = "audit.jsonl";
    private static final int TAIL = 64 * 1024;

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();

    Trail(Path folder) {
        this.file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The folder %s for the trail cannot be made (%s).".formatted(folder, failure),
                    failure);
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

    /** The last requests, the latest first. */
    public List<Step> last(int count) {
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
            return lines.stream().limit(count).map(this::step).toList();
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The trail %s cannot be read (%s).".formatted(file, failure), failure);
        }
    }

    private Step step(String line) {
        JsonNode node = json.readTree(line);
        return new Step(
                node.path("at").asString(""),
                node.path("who").asString(""),
                node.path("from").asString(""),
                node.path("act").asString(""),
                node.path("address").asString(""),
                node.path("answer").asInt(0));
    }
}
