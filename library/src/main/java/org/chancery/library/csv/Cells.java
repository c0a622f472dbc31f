package org.chancery.library.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.time.DateRange;

/** Values as cells; several in one cell are parted by semicolons. */
final class Cells {
    private Cells() {}

    static String of(Optional<String> value) {
        return value.orElse("");
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    static String edtf(DateRange range) {
        return range.isUnknown() ? "" : range.edtf();
    }

    /** Codes of states and groups; the id where an actor has no code. */
    static String codes(List<ActorReference> actors) {
        return actors.stream()
                .map(one -> one.actor().country().orElse(one.actor().id().value()))
                .collect(Collectors.joining(";"));
    }

    static String names(List<ActorReference> actors) {
        return actors.stream().map(one -> one.actor().name()).collect(Collectors.joining(";"));
    }

    static String list(List<String> words) {
        return String.join(";", words);
    }
}
