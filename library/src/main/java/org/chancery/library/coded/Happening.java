package org.chancery.library.coded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.library.export.Digests;
import org.chancery.library.export.Dyad;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.model.statement.Event;

/**
 * One direction of an entry between two codes, with everything that tells of it: what data sets
 * without duplicates hold in one row.
 *
 * @param entry the entry's id
 * @param best the telling that stands for all: of the code that most give, a longer code before a
 *     shorter, the one with the narrowest date
 * @param dyads by publication and place; one of each telling
 */
record Happening(String entry, Dyad best, List<Dyad> dyads) {
    Happening {
        dyads = List.copyOf(dyads);
    }

    /** The happenings of an entry of events that have a CAMEO code. */
    static List<Happening> of(ToldEntry told, Predicate<Telling> wanted) {
        Map<String, List<Dyad>> bySides = new LinkedHashMap<>();
        for (Telling telling : told.tellings()) {
            if (!wanted.test(telling)) {
                continue;
            }
            for (Dyad dyad : Dyad.of(telling)) {
                List<Dyad> same = bySides.computeIfAbsent(sides(dyad), key -> new ArrayList<>());
                if (same.isEmpty() || !same.get(same.size() - 1).telling().equals(telling)) {
                    same.add(dyad);
                }
            }
        }
        return bySides.values().stream()
                .map(dyads -> new Happening(told.entry().id().value(), best(dyads), dyads))
                .toList();
    }

    private static String sides(Dyad dyad) {
        return Dyad.code(dyad.actor()) + ">" + dyad.recipient().map(Dyad::code).orElse("");
    }

    /** A number of its own that does not change from one export to the next. */
    long number() {
        return Digests.number(entry + " " + sides(dyads.get(0)));
    }

    private static Dyad best(List<Dyad> dyads) {
        Map<String, Integer> votes = new HashMap<>();
        dyads.forEach(dyad -> votes.merge(code(dyad), 1, Integer::sum));
        Comparator<Dyad> order =
                Comparator.comparing((Dyad dyad) -> -votes.get(code(dyad)))
                        .thenComparing(dyad -> -code(dyad).length())
                        .thenComparing(Happening::code)
                        .thenComparing(dyad -> dyad.event().when().days().orElse(Long.MAX_VALUE));
        return dyads.stream().min(order).orElseThrow();
    }

    Event event() {
        return best.event();
    }

    private static String code(Dyad dyad) {
        return dyad.event().cameo().orElse("");
    }

    /** What the tellings say of something, each once, in order. */
    List<String> distinct(Function<Telling, Optional<String>> value) {
        return dyads.stream()
                .flatMap(dyad -> value.apply(dyad.telling()).stream())
                .distinct()
                .toList();
    }
}
