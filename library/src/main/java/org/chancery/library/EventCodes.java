package org.chancery.library;

import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.extract.event.CameoCodes;
import org.chancery.extract.event.PloverScale;
import org.chancery.model.statement.Event;

/**
 * What the codes of events mean and how much they weigh.
 *
 * <pre>{@code
 * EventCodes.load().name("042")   // "Make a visit"
 * }</pre>
 */
public final class EventCodes {
    private final CameoCodes cameo;
    private final PloverScale plover;

    private EventCodes(CameoCodes cameo, PloverScale plover) {
        this.cameo = cameo;
        this.plover = plover;
    }

    /** The tables that come with the program. */
    public static EventCodes load() {
        return new EventCodes(CameoCodes.load(), PloverScale.load());
    }

    /** The English name of a CAMEO code. */
    public Optional<String> name(String code) {
        return cameo.name(code);
    }

    /**
     * Where an event stands between conflict, -10, and cooperation, +10: on Goldstein's scale of
     * 1992 by its CAMEO code, or by its PLOVER type and mode where it has none; empty for a
     * comment.
     */
    public OptionalDouble goldstein(Event event) {
        if (event.type().isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble byCode = event.cameo().map(cameo::goldstein).orElse(OptionalDouble.empty());
        return byCode.isPresent()
                ? byCode
                : OptionalDouble.of(plover.intensity(event.type().get(), event.mode()));
    }
}
