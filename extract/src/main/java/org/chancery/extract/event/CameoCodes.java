package org.chancery.extract.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.extract.resource.ResourceText;
import org.chancery.model.statement.EventType;

/**
 * The event codes of CAMEO with three and four digits, their names, the PLOVER type each falls
 * under and its place on the Goldstein scale.
 *
 * <p>Source: Schrodt, CAMEO 1.1b3 (2012); types after the PLOVER manual (Open Event Data Alliance,
 * 2023); scale after Goldstein 1992 and Schrodt. The table is {@code cameo.tsv}.
 *
 * <pre>{@code
 * CameoCodes.load().name("042")   // "Make a visit"
 * }</pre>
 */
public final class CameoCodes {
    private final Map<String, Code> codes;

    private record Code(String name, Optional<EventType> type, double scale) {}

    private CameoCodes(Map<String, Code> codes) {
        this.codes = codes;
    }

    /** Reads the table that comes with the project. */
    public static CameoCodes load() {
        Map<String, Code> codes = new LinkedHashMap<>();
        for (List<String> cells : ResourceText.rows(CameoCodes.class, "cameo.tsv")) {
            Optional<EventType> type =
                    cells.get(2).isEmpty()
                            ? Optional.empty()
                            : Optional.of(EventType.valueOf(cells.get(2)));
            codes.put(cells.get(0), new Code(cells.get(1), type, Double.parseDouble(cells.get(3))));
        }
        return new CameoCodes(codes);
    }

    /** All codes, in order. */
    public List<String> all() {
        return List.copyOf(codes.keySet());
    }

    /** The English name of a code; empty when there is no such code. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(codes.get(code)).map(Code::name);
    }

    /** The PLOVER type of a code; empty for comments (01x) and unknown codes. */
    public Optional<EventType> type(String code) {
        return Optional.ofNullable(codes.get(code)).flatMap(Code::type);
    }

    /**
     * How much an act of this kind weighs between conflict, -10, and cooperation, +10; empty when
     * there is no such code.
     */
    public OptionalDouble goldstein(String code) {
        Code found = codes.get(code);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.scale());
    }
}
