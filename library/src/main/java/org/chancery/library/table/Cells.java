package org.chancery.library.table;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.time.DateRange;

/** Values as cells; several in one cell are parted by semicolons. */
final class Cells {
    private Cells() {}

    static String edtf(DateRange range) {
        return range.isUnknown() ? "" : range.edtf();
    }

    /** "day", "month", "year", "interval" or "open"; blank when nothing is known. */
    static String precision(DateRange range) {
        if (range.isUnknown()) {
            return "";
        }
        if (!range.isClosed()) {
            return "open";
        }
        DateRange bare = range.withText("");
        if (bare.earliest().equals(bare.latest())) {
            return "day";
        }
        if (bare.equals(DateRange.month(YearMonth.from(bare.earliest().orElseThrow())))) {
            return "month";
        }
        return bare.equals(DateRange.year(bare.earliest().orElseThrow().getYear()))
                ? "year"
                : "interval";
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
