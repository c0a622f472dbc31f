package org.chancery.library.linked;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.library.export.LeftOut;
import org.chancery.library.export.Output;
import org.chancery.library.export.RecordFormat;
import org.chancery.library.export.RecordSource;

/** GraphML: a directed multigraph, an edge for each direction and PLOVER type. */
public final class GraphmlFormat implements RecordFormat {
    private static final String FILE = "graph.graphml";
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public Optional<String> onlyFile() {
        return Optional.of(FILE);
    }

    @Override
    public LeftOut write(RecordSource record, Output out) throws IOException {
        ActorGraph graph = ActorGraph.of(record);
        try (XmlFile xml = new XmlFile(out.text(FILE))) {
            xml.open("graphml", "xmlns", NAMESPACE);
            key(xml, "label", "node", "string");
            key(xml, "kind", "node", "string");
            key(xml, "type", "edge", "string");
            key(xml, "quad", "edge", "int");
            key(xml, "sign", "edge", "int");
            key(xml, "weight", "edge", "double");
            key(xml, "mentions", "edge", "int");
            key(xml, "score", "edge", "double");
            key(xml, "first", "edge", "string");
            key(xml, "last", "edge", "string");
            xml.open("graph", "id", "record", "edgedefault", "directed");
            for (ActorGraph.Node node : graph.nodes()) {
                xml.open("node", "id", node.id());
                data(xml, Map.of("label", node.label()));
                data(xml, Map.of("kind", node.type()));
                xml.end();
            }
            for (ActorGraph.Edge edge : graph.edges()) {
                xml.open("edge", "source", edge.from, "target", edge.to);
                data(xml, values(edge));
                xml.end();
            }
            xml.end().end();
        }
        return graph.left();
    }

    private static Map<String, String> values(ActorGraph.Edge edge) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("type", edge.type.name());
        values.put("quad", "" + edge.quad);
        values.put("sign", edge.isCooperation() ? "1" : "-1");
        values.put("weight", "" + edge.weight());
        values.put("mentions", "" + edge.mentions());
        values.put("score", "" + edge.score());
        edge.first().map(LocalDate::toString).ifPresent(day -> values.put("first", day));
        edge.last().map(LocalDate::toString).ifPresent(day -> values.put("last", day));
        return values;
    }

    private static void key(XmlFile xml, String name, String of, String type) throws IOException {
        xml.open("key", "id", name, "for", of, "attr.name", name, "attr.type", type).end();
    }

    private static void data(XmlFile xml, Map<String, String> values) throws IOException {
        for (Map.Entry<String, String> value : values.entrySet()) {
            xml.open("data", "key", value.getKey()).text(value.getValue()).end();
        }
    }
}
