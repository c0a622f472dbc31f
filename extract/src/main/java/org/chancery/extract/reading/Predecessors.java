package org.chancery.extract.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.extract.resource.ResourceText;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;

/**
 * Which state acted under a name in a past year: "Moscow's treaty of 1950" was the Soviet Union's.
 *
 * <p>Source of the table: common knowledge of when states were founded and dissolved.
 */
public final class Predecessors {
    private static final List<Predecessor> TABLE = table();

    /** One state in the place of another, first and last year included. */
    private record Predecessor(String of, String code, String name, int from, int to) {}

    private Predecessors() {}

    /** The parties as they were in a year; those that were other states then are replaced. */
    public static List<ActorReference> in(int year, List<ActorReference> parties) {
        Map<ActorId, ActorReference> then = new LinkedHashMap<>();
        for (ActorReference party : parties) {
            ActorReference inItsDay = in(year, party);
            then.putIfAbsent(inItsDay.actor().id(), inItsDay);
        }
        return List.copyOf(then.values());
    }

    /** True when a state stood where another stands now, as the Soviet Union where Russia does. */
    public static boolean preceded(String country, String heir) {
        return TABLE.stream().anyMatch(row -> row.code.equals(country) && row.of.equals(heir));
    }

    private static ActorReference in(int year, ActorReference party) {
        boolean state = party.actor().type() == ActorType.STATE;
        Optional<String> country = party.actor().country().filter(code -> state);
        return TABLE.stream()
                .filter(row -> country.equals(Optional.of(row.of)))
                .filter(row -> row.from <= year && year <= row.to)
                .findFirst()
                .map(row -> new ActorReference(Actor.state(row.code, row.name), party.text()))
                .orElse(party);
    }

    private static List<Predecessor> table() {
        return ResourceText.rows(Predecessors.class, "predecessors.tsv").stream()
                .map(Predecessors::row)
                .toList();
    }

    private static Predecessor row(List<String> cells) {
        return new Predecessor(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Integer.parseInt(cells.get(3)),
                Integer.parseInt(cells.get(4)));
    }
}
