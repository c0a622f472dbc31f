package org.chancery.extract.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.extract.resource.ResourceText;
import org.chancery.model.statement.EventType;

/**
 * The quad class of each PLOVER event type, and where it stands between conflict and cooperation.
 *
 * <p>Source: the PLOVER manual (Open Event Data Alliance, 2023), with its contradictions settled as
 * {@code docs/decisions/0010-plover-tables.md} says. The table is {@code plover.tsv}.
 *
 * <pre>{@code
 * PloverScale.load().intensity(EventType.CONSULT, Optional.of("visit"))   // 4.0
 * }</pre>
 */
public final class PloverScale {
    private final Map<EventType, Quad> quads = new EnumMap<>(EventType.class);
    private final Map<EventType, Map<String, Double>> scores = new EnumMap<>(EventType.class);

    /** The four quarters of the field between words and deeds, cooperation and conflict. */
    public enum Quad {
        VERBAL_COOPERATION(1),
        MATERIAL_COOPERATION(2),
        VERBAL_CONFLICT(3),
        MATERIAL_CONFLICT(4);

        private final int number;

        Quad(int number) {
            this.number = number;
        }

        /** The number by which data sets name it, from 1 to 4. */
        public int number() {
            return number;
        }

        private static Quad numbered(String text) {
            return Arrays.stream(values())
                    .filter(quad -> text.equals(String.valueOf(quad.number)))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("No quad class has number " + text));
        }
    }

    private PloverScale() {}

    /** Reads the table that comes with the project. */
    public static PloverScale load() {
        PloverScale scale = new PloverScale();
        ResourceText.rows(PloverScale.class, "plover.tsv").forEach(scale::add);
        return scale;
    }

    private void add(List<String> cells) {
        EventType type = EventType.valueOf(cells.get(0));
        quads.put(type, Quad.numbered(cells.get(2)));
        scores.computeIfAbsent(type, key -> new HashMap<>())
                .put(cells.get(1), Double.parseDouble(cells.get(3)));
    }

    public Quad quad(EventType type) {
        return quads.get(type);
    }

    /**
     * From -10, conflict, to +10, cooperation.
     *
     * @param mode the mode, as in {@link org.chancery.model.statement.Event#mode}; one the table
     *     does not name has the score of its type
     */
    public double intensity(EventType type, Optional<String> mode) {
        Map<String, Double> ofType = scores.get(type);
        return mode.map(ofType::get).orElseGet(() -> ofType.get(""));
    }
}
