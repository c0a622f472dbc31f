package org.chancery.library.coded;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.extract.event.CameoCodes;
import org.chancery.extract.event.PloverScale;
import org.chancery.model.statement.Event;

/** What the codes of events are called, and how much they weigh. */
final class Scales {
    private final CameoCodes cameo = CameoCodes.load();
    private final PloverScale plover = PloverScale.load();

    /** The English name of the CAMEO code. */
    String name(Event event) {
        return event.cameo().flatMap(cameo::name).orElse("");
    }

    /** On Goldstein's scale, by the CAMEO code. */
    Optional<BigDecimal> goldstein(Event event) {
        OptionalDouble scale = event.cameo().map(cameo::goldstein).orElse(OptionalDouble.empty());
        return scale.isPresent()
                ? Optional.of(BigDecimal.valueOf(scale.getAsDouble()))
                : Optional.empty();
    }

    /** On PLOVER's scale, by type and mode. */
    Optional<BigDecimal> intensity(Event event) {
        return event.type().map(type -> BigDecimal.valueOf(plover.intensity(type, event.mode())));
    }

    /** PLOVER's quad class, 1 to 4. */
    Optional<Long> quad(Event event) {
        return event.type().map(type -> (long) plover.quad(type).number());
    }

    /** The first two digits of the CAMEO code. */
    static String root(Event event) {
        return event.cameo().map(code -> code.substring(0, 2)).orElse("");
    }

    /** The first three digits of the CAMEO code. */
    static String base(Event event) {
        return event.cameo().map(code -> code.substring(0, Math.min(3, code.length()))).orElse("");
    }

    /** GDELT's quad class by the root: 1 to 4. */
    static long quadClass(String root) {
        int number = Integer.parseInt(root);
        if (number <= 5) {
            return 1;
        }
        if (number <= 8) {
            return 2;
        }
        return number <= 13 ? 3 : 4;
    }

    /** Phoenix's penta class by the root: 0 to 4; unlike GDELT, 16 is verbal conflict. */
    static long pentaClass(String root) {
        int number = Integer.parseInt(root);
        if (number <= 2) {
            return 0;
        }
        if (number <= 5) {
            return 1;
        }
        if (number <= 8) {
            return 2;
        }
        return number <= 13 || number == 16 ? 3 : 4;
    }
}
