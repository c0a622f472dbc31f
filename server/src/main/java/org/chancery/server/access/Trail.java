package org.chancery.server.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.library.ChanceryException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Who looked at and changed what: lines beside the ledger to which others are only ever added. */
public final class Trail {
    private static final int WIDTH = 200;

    private final Path folder;
    private final TrailFiles files;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * The trail in a folder.
     *
     * @param days how long a day of it is kept; empty for ever
     */
    Trail(Path folder, OptionalInt days) {
        this.folder = folder;
        this.files = new TrailFiles(folder, days);
    }

    /** One request. */
    public record Step(
            String at, String who, String from, String act, String address, int answer) {}

    void add(String who, String from, String act, String address, int answer) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try {
            files.add(
                    LocalDate.ofInstant(now, ZoneOffset.UTC),
                    json.writeValueAsString(
                            new Step(now.toString(), who, from, act, address, answer)));
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The trail in %s cannot be written (%s); make room.".formatted(folder, failure),
                    failure);
        }
    }

    /**
     * A part of the trail.
     *
     * @param steps the requests, the latest first
     * @param torn the lines among them that cannot be read
     * @param next the cursor of those before; empty when there are none
     */
    public record Part(List<Step> steps, List<Torn> torn, String next) {
        public Part {
            steps = List.copyOf(steps);
            torn = List.copyOf(torn);
        }
    }

    /** A line that is no request, as a process leaves one that dies while it writes. */
    public record Torn(String line, String reason) {}

    /**
     * The last lines before a place, the latest first.
     *
     * @param cursor of an answer before; empty for the end
     * @throws ChanceryException when it is none
     */
    public Part before(String cursor, int count) {
        TrailFiles.Place place =
                cursor.isEmpty() ? TrailFiles.Place.END : TrailFiles.Place.of(cursor);
        List<TrailFiles.Line> lines = lines(place, count + 1);
        List<TrailFiles.Line> shown = lines.subList(0, Math.min(count, lines.size()));
        List<Step> steps = new ArrayList<>();
        List<Torn> torn = new ArrayList<>();
        for (TrailFiles.Line line : shown) {
            try {
                steps.add(step(json.readTree(line.words())));
            } catch (JacksonException | IllegalArgumentException fault) {
                torn.add(new Torn(shown(line.words()), reason(fault)));
            }
        }
        boolean more = lines.size() > count;
        return new Part(steps, torn, more ? lines.get(count - 1).place().toString() : "");
    }

    private List<TrailFiles.Line> lines(TrailFiles.Place place, int count) {
        try {
            return files.before(place, count);
        } catch (IOException failure) {
            throw new ChanceryException(
                    "The trail in %s cannot be read (%s).".formatted(folder, failure), failure);
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
