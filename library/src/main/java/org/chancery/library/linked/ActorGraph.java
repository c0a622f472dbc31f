package org.chancery.library.linked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.extract.event.PloverScale;
import org.chancery.library.export.Dyad;
import org.chancery.library.export.Happened;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.RecordSource;
import org.chancery.library.export.StateCodes;
import org.chancery.library.export.Telling;
import org.chancery.library.export.ToldEntry;
import org.chancery.model.actor.Actor;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.time.DateRange;
import org.chancery.text.actor.StateEntry;

/**
 * Who did what to whom, added up: an edge for each direction and PLOVER type between two actors. A
 * state and those who speak for it are one actor.
 *
 * <p>Grows with the number of ties and of happenings, not with that of reports.
 */
final class ActorGraph {
    private final StateCodes states = StateCodes.load();
    private final PloverScale scale = PloverScale.load();
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Edge> edges = new TreeMap<>();
    private final LeftOut left = new LeftOut();

    /** An actor. */
    record Node(String id, String label, String type) {}

    /** What one did to the other, of one type. */
    static final class Edge {
        final String from;
        final String to;
        final EventType type;
        final int quad;
        final List<DateRange> happenings = new ArrayList<>();
        private double score;
        private int mentions;

        private Edge(String from, String to, EventType type, int quad) {
            this.from = from;
            this.to = to;
            this.type = type;
            this.quad = quad;
        }

        boolean isCooperation() {
            return quad <= 2;
        }

        /** How many happenings. */
        int weight() {
            return happenings.size();
        }

        /** How many findings tell of them. */
        int mentions() {
            return mentions;
        }

        /** The mean of PLOVER's scores of the findings. */
        double score() {
            return score / mentions;
        }

        Optional<LocalDate> first() {
            return happenings.stream()
                    .flatMap(when -> when.earliest().stream())
                    .min(LocalDate::compareTo);
        }

        Optional<LocalDate> last() {
            return happenings.stream()
                    .flatMap(when -> when.latest().stream())
                    .max(LocalDate::compareTo);
        }
    }

    private ActorGraph() {}

    static ActorGraph of(RecordSource record) {
        ActorGraph graph = new ActorGraph();
        Happened happened = new Happened(record, graph.left);
        for (ToldEntry told : record.entries()) {
            if (told.entry().of() == StatementKind.EVENT) {
                graph.add(told.tellings().stream().filter(happened::test).toList());
            }
        }
        return graph;
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    Collection<Edge> edges() {
        return edges.values();
    }

    LeftOut left() {
        return left;
    }

    private void add(List<Telling> tellings) {
        Set<String> seen = new HashSet<>();
        for (Telling telling : tellings) {
            for (Dyad dyad : Dyad.of(telling)) {
                if (dyad.event().type().isEmpty()) {
                    left.add("no PLOVER code");
                } else if (dyad.to().isEmpty()) {
                    left.add("nobody named to whom it was done");
                } else {
                    add(dyad, dyad.event().type().get(), seen);
                }
            }
        }
    }

    private void add(Dyad dyad, EventType type, Set<String> seen) {
        String from = node(dyad.actor());
        String to = node(dyad.recipient().orElseThrow());
        if (from.equals(to)) {
            left.add("within one state");
            return;
        }
        String key = from + " " + type + " " + to;
        Edge edge =
                edges.computeIfAbsent(
                        key, made -> new Edge(from, to, type, scale.quad(type).number()));
        edge.mentions++;
        edge.score += scale.intensity(type, dyad.event().mode());
        if (seen.add(key)) {
            edge.happenings.add(dyad.event().when());
        }
    }

    private String node(Actor actor) {
        Optional<StateEntry> state = actor.country().flatMap(states::state);
        String id = state.map(StateEntry::code).orElse(actor.id().value());
        String label = state.map(StateEntry::name).orElse(actor.name());
        String type = state.isPresent() ? "state" : actor.type().name().toLowerCase(Locale.ROOT);
        nodes.putIfAbsent(id, new Node(id, label, type));
        return id;
    }
}
