package org.chancery.pages.drawing;

import java.util.Locale;
import org.chancery.pages.markup.Markup;

/**
 * The shapes that stand for the kinds, so that none is told by colour alone: solid for what took
 * place, hollow for what lies ahead, crossed for what is denied.
 */
final class Glyph {
    private Glyph() {}

    static void draw(Markup svg, String kind, String look, double x, double y, double r) {
        String type = "glyph k-" + kind + " " + look;
        switch (kind) {
            case "visit" ->
                    svg.empty(
                            "polygon",
                            "class",
                            type,
                            "points",
                            points(x, y - r, x + r, y + r * 0.8, x - r, y + r * 0.8));
            case "agreement", "report" ->
                    svg.empty(
                            "rect",
                            "class",
                            type,
                            "x",
                            x - r * 0.85,
                            "y",
                            y - r * 0.85,
                            "width",
                            r * 1.7,
                            "height",
                            r * 1.7,
                            "rx",
                            1);
            case "forecast" ->
                    svg.empty(
                            "polygon",
                            "class",
                            type,
                            "points",
                            points(x, y - r, x + r, y, x, y + r, x - r, y));
            default -> svg.empty("circle", "class", type, "cx", x, "cy", y, "r", r * 0.9);
        }
        switch (look) {
            case "over" -> cross(svg, kind, path("M%.1f %.1fL%.1f %.1f", x - r, y, x + r, y));
            case "denied" -> cross(svg, kind, diagonals(x, y, r * .6));
            default -> {
                // Nothing stands across what holds.
            }
        }
    }

    private static void cross(Markup svg, String kind, String path) {
        svg.empty("path", "class", "cross k-" + kind, "d", path);
    }

    private static String diagonals(double x, double y, double r) {
        return path("M%.1f %.1fL%.1f %.1f", x - r, y - r, x + r, y + r)
                + path("M%.1f %.1fL%.1f %.1f", x - r, y + r, x + r, y - r);
    }

    private static String path(String form, Object... places) {
        return String.format(Locale.ROOT, form, places);
    }

    private static String points(double... places) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < places.length; i += 2) {
            points.append(i == 0 ? "" : " ").append(path("%.1f,%.1f", places[i], places[i + 1]));
        }
        return points.toString();
    }
}
