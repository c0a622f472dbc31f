package org.chancery.pages.view;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.pages.dossier.Dyad;
import org.chancery.pages.dossier.Happening;
import org.chancery.pages.drawing.Network;

/** Which states deal with which, as a drawing and as a table. */
record NetworkView(Content drawing, TableView table) {
    private static final int EDGES = 60;

    static NetworkView of(Context context) {
        List<Dyad> dyads = context.dyads().all().stream().limit(EDGES).toList();
        Map<String, Integer> weights = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        List<Network.Edge> edges = new ArrayList<>();
        List<TableView.Row> rows = new ArrayList<>();
        for (Dyad dyad : dyads) {
            weights.merge(dyad.one(), dyad.events().size(), Integer::sum);
            weights.merge(dyad.other(), dyad.events().size(), Integer::sum);
            names.put(dyad.one(), dyad.oneName());
            names.put(dyad.other(), dyad.otherName());
            String href = context.to().dyad(dyad.one(), dyad.other());
            double mean = mean(dyad.events());
            edges.add(new Network.Edge(dyad.one(), dyad.other(), dyad.events().size(), mean, href));
            rows.add(row(dyad, href, mean));
        }
        List<Network.Node> nodes =
                weights.entrySet().stream()
                        .map(
                                one ->
                                        new Network.Node(
                                                one.getKey(),
                                                names.get(one.getKey()),
                                                one.getValue(),
                                                context.to()
                                                        .actor(
                                                                new org.chancery.model.actor
                                                                        .ActorId(one.getKey()))))
                        .toList();
        return new NetworkView(
                new Network(nodes, edges).svg(context.text("section.network")),
                TableView.of(
                        context, "network", List.of("pair", "n", "mean", "there", "back"), rows));
    }

    private static TableView.Row row(Dyad dyad, String href, double mean) {
        return new TableView.Row(
                "",
                "",
                List.of(
                        TableView.Cell.link(dyad.oneName() + " – " + dyad.otherName(), href),
                        TableView.Cell.number(String.valueOf(dyad.events().size())),
                        TableView.Cell.number(Tables.score(mean)),
                        TableView.Cell.number(
                                String.valueOf(dyad.directed(dyad.one(), dyad.other()).size())),
                        TableView.Cell.number(
                                String.valueOf(dyad.directed(dyad.other(), dyad.one()).size()))),
                List.of());
    }

    private static double mean(List<Happening> events) {
        return events.stream().flatMapToDouble(one -> one.score().stream()).average().orElse(0);
    }
}
