package org.chancery.pages.view;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.pages.dossier.Dyad;
import org.chancery.pages.dossier.Happening;
import org.chancery.pages.drawing.Network;

/** Which states deal with which, as a drawing and as a table. */
final class Networks {
    /** A drawing with more lines is a thicket. */
    private static final int EDGES = 60;

    private final Context context;

    Networks(Context context) {
        this.context = context;
    }

    /** The pairs with most events, drawn; those that come first of the ones given. */
    Content drawing(List<Dyad> all) {
        Map<String, Integer> weights = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        List<Network.Edge> edges = new ArrayList<>();
        for (Dyad dyad : all.subList(0, Math.min(EDGES, all.size()))) {
            int count = dyad.events().size();
            weights.merge(dyad.one(), count, Integer::sum);
            weights.merge(dyad.other(), count, Integer::sum);
            names.put(dyad.one(), dyad.oneName());
            names.put(dyad.other(), dyad.otherName());
            double mean = mean(dyad.events());
            edges.add(
                    new Network.Edge(
                            dyad.one(), dyad.other(), count, mean, title(dyad, mean), href(dyad)));
        }
        List<Network.Node> nodes = new ArrayList<>();
        weights.forEach(
                (code, weight) ->
                        nodes.add(
                                new Network.Node(
                                        code,
                                        names.get(code),
                                        weight,
                                        context.to().actor(new ActorId(code)))));
        return new Network(nodes, edges).svg(context.text("section.network"));
    }

    /** A table of pairs; the script that shows the network to move in reads it by its columns. */
    TableView table(String key, List<Dyad> dyads) {
        return TableView.of(
                context,
                key,
                List.of("pair", "codes", "n", "mean", "there", "back"),
                dyads.stream().map(this::row).toList());
    }

    private TableView.Row row(Dyad dyad) {
        int there = dyad.directed(dyad.one(), dyad.other()).size();
        int back = dyad.directed(dyad.other(), dyad.one()).size();
        return new TableView.Row(
                "",
                "",
                List.of(
                        TableView.Cell.link(name(dyad), href(dyad)),
                        TableView.Cell.of(dyad.one() + " " + dyad.other()),
                        TableView.Cell.count(context, dyad.events().size()),
                        TableView.Cell.score(context, mean(dyad.events())),
                        TableView.Cell.count(context, there),
                        TableView.Cell.count(context, back)),
                List.of());
    }

    private String title(Dyad dyad, double mean) {
        return context.text(
                "network.pair", name(dyad), dyad.events().size(), context.wording().score(mean));
    }

    /** Both by their names. */
    static String name(Dyad dyad) {
        return dyad.oneName() + " – " + dyad.otherName();
    }

    private String href(Dyad dyad) {
        return context.to().dyad(dyad.one(), dyad.other());
    }

    private static double mean(List<Happening> events) {
        return events.stream().flatMapToDouble(one -> one.score().stream()).average().orElse(0);
    }
}
