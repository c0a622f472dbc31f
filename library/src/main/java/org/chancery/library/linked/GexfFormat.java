package org.chancery.library.linked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;
import org.chancery.model.time.DateRange;

/**
 * GEXF 1.2 for Gephi: a directed graph in time, one edge for each direction, with a closed interval
 * for each happening whose days are known.
 */
public final class GexfFormat implements RecordFormat {
    private static final String FILE = "graph.gexf";
    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        ActorGraph graph = ActorGraph.of(record);
        try (XmlFile xml = new XmlFile(out.text(FILE))) {
            xml.open("gexf", "xmlns", NAMESPACE, "version", "1.2");
            xml.open(
                    "graph",
                    "mode",
                    "dynamic",
                    "defaultedgetype",
                    "directed",
                    "timeformat",
                    "date");
            attributes(xml, "node", List.of("kind"), "string");
            attributes(xml, "edge", List.of("cooperation", "conflict", "mentions"), "integer");
            nodes(xml, graph.nodes());
            edges(xml, graph.edges());
            xml.end().end();
        }
        return graph.left();
    }

    private static void attributes(XmlFile xml, String of, List<String> names, String type)
            throws IOException {
        xml.open("attributes", "class", of);
        for (String name : names) {
            xml.open("attribute", "id", name, "title", name, "type", type).end();
        }
        xml.end();
    }

    private static void nodes(XmlFile xml, Collection<ActorGraph.Node> nodes) throws IOException {
        xml.open("nodes");
        for (ActorGraph.Node node : nodes) {
            xml.open("node", "id", node.id(), "label", node.label()).open("attvalues");
            value(xml, "kind", node.type());
            xml.end().end();
        }
        xml.end();
    }

    private static void edges(XmlFile xml, Collection<ActorGraph.Edge> edges) throws IOException {
        Map<String, List<ActorGraph.Edge>> byPair = new TreeMap<>();
        for (ActorGraph.Edge edge : edges) {
            byPair.computeIfAbsent(edge.from + " " + edge.to, pair -> new ArrayList<>()).add(edge);
        }
        xml.open("edges");
        for (Map.Entry<String, List<ActorGraph.Edge>> pair : byPair.entrySet()) {
            edge(xml, pair.getKey(), pair.getValue());
        }
        xml.end();
    }

    private static void edge(XmlFile xml, String id, List<ActorGraph.Edge> same)
            throws IOException {
        int cooperation = 0;
        int conflict = 0;
        int mentions = 0;
        List<DateRange> spells = new ArrayList<>();
        for (ActorGraph.Edge edge : same) {
            cooperation += edge.isCooperation() ? edge.weight() : 0;
            conflict += edge.isCooperation() ? 0 : edge.weight();
            mentions += edge.mentions();
            edge.happenings.stream().filter(DateRange::isClosed).forEach(spells::add);
        }
        ActorGraph.Edge first = same.get(0);
        String weight = "" + (double) (cooperation + conflict);
        xml.open("edge", "id", id, "source", first.from, "target", first.to, "weight", weight);
        xml.open("attvalues");
        value(xml, "cooperation", "" + cooperation);
        value(xml, "conflict", "" + conflict);
        value(xml, "mentions", "" + mentions);
        xml.end();
        spells(xml, spells);
        xml.end();
    }

    private static void spells(XmlFile xml, List<DateRange> spells) throws IOException {
        if (spells.isEmpty()) {
            return;
        }
        xml.open("spells");
        for (DateRange spell : spells) {
            String start = spell.earliest().orElseThrow().toString();
            xml.open("spell", "start", start, "end", spell.latest().orElseThrow().toString()).end();
        }
        xml.end();
    }

    private static void value(XmlFile xml, String name, String value) throws IOException {
        xml.open("attvalue", "for", name, "value", value).end();
    }
}
