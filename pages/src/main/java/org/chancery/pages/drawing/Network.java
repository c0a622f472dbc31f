package org.chancery.pages.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.pages.markup.Markup;

/**
 * Who deals with whom: nodes laid out by springs from places on a circle, so that the same network
 * is always drawn alike. Edges are as wide as there are events, and dashed when hostile.
 */
public final class Network {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 520;
    private static final int ROUNDS = 400;

    private final List<Node> nodes;
    private final List<Edge> edges;
    private final Map<String, Integer> places = new HashMap<>();
    private final double[] xs;
    private final double[] ys;

    /** One who takes part in so many events. */
    public record Node(String code, String name, int weight, String href) {}

    /** So many events between two, with the mean of their scores. */
    public record Edge(
            String one, String other, int count, double score, String title, String href) {}

    /**
     * A network, laid out.
     *
     * @param edges between nodes that are all given
     */
    public Network(List<Node> nodes, List<Edge> edges) {
        this.nodes = List.copyOf(nodes);
        this.edges = List.copyOf(edges);
        this.xs = new double[nodes.size()];
        this.ys = new double[nodes.size()];
        for (int i = 0; i < xs.length; i++) {
            places.put(nodes.get(i).code(), i);
            double angle = 2 * Math.PI * i / xs.length;
            xs[i] = Math.cos(angle);
            ys[i] = Math.sin(angle);
        }
        for (int round = 0; round < ROUNDS; round++) {
            move(0.12 * (1 - (double) round / ROUNDS));
        }
        fit();
    }

    /** Fruchterman and Reingold 1991: all push one another away, edges pull. */
    private void move(double most) {
        int count = xs.length;
        double ideal = 1.4 / Math.sqrt(Math.max(1, count));
        double[] dx = new double[count];
        double[] dy = new double[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (i != j) {
                    double x = xs[i] - xs[j];
                    double y = ys[i] - ys[j];
                    double square = Math.max(1e-4, x * x + y * y);
                    dx[i] += x / square * ideal * ideal;
                    dy[i] += y / square * ideal * ideal;
                }
            }
            dx[i] -= xs[i] * 0.12;
            dy[i] -= ys[i] * 0.12;
        }
        for (Edge edge : edges) {
            int a = places.get(edge.one());
            int b = places.get(edge.other());
            double x = xs[a] - xs[b];
            double y = ys[a] - ys[b];
            double pull = Math.hypot(x, y) / ideal * 0.25;
            dx[a] -= x * pull;
            dy[a] -= y * pull;
            dx[b] += x * pull;
            dy[b] += y * pull;
        }
        for (int i = 0; i < count; i++) {
            double length = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
            xs[i] += dx[i] / length * Math.min(length, most);
            ys[i] += dy[i] / length * Math.min(length, most);
        }
    }

    private void fit() {
        fit(xs, 70, WIDTH - 70);
        fit(ys, 36, HEIGHT - 36);
    }

    private static void fit(double[] values, double from, double to) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        for (int i = 0; i < values.length; i++) {
            double share = high - low < 1e-9 ? 0.5 : (values[i] - low) / (high - low);
            values[i] = from + share * (to - from);
        }
    }

    public Markup svg(String title) {
        Markup svg = new Markup();
        svg.open(
                "svg",
                "class",
                "network",
                "viewBox",
                "0 0 " + (int) WIDTH + " " + (int) HEIGHT,
                "role",
                "group",
                "aria-label",
                title);
        List<Edge> heavyLast = new ArrayList<>(edges);
        heavyLast.sort((a, b) -> Integer.compare(a.count(), b.count()));
        heavyLast.forEach(edge -> edge(svg, edge));
        for (int i = 0; i < nodes.size(); i++) {
            node(svg, nodes.get(i), xs[i], ys[i]);
        }
        return svg.close();
    }

    private void edge(Markup svg, Edge edge) {
        int a = places.get(edge.one());
        int b = places.get(edge.other());
        svg.open("a", "href", edge.href());
        svg.leaf("title", edge.title());
        svg.empty(
                "line",
                "class",
                "edge " + (edge.score() < 0 ? "hostile" : "friendly"),
                "x1",
                xs[a],
                "y1",
                ys[a],
                "x2",
                xs[b],
                "y2",
                ys[b],
                "stroke-width",
                1 + 1.5 * Math.sqrt(edge.count()));
        svg.close();
    }

    private static void node(Markup svg, Node node, double x, double y) {
        double r = 5 + 1.6 * Math.sqrt(node.weight());
        svg.open("a", "href", node.href());
        svg.leaf("title", node.name() + ": " + node.weight());
        svg.empty("circle", "class", "node", "cx", x, "cy", y, "r", r);
        svg.leaf(
                "text",
                node.name(),
                "class",
                "name",
                "x",
                x,
                "y",
                y - r - 5,
                "text-anchor",
                "middle");
        svg.close();
    }
}
