package org.chancery.pages.drawing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.pages.markup.Markup;

/**
 * Odds in percent, stretch after stretch, against what came: a solid mark where it happened, a
 * hollow one where it did not, a dashed one where nobody knows yet. A short rule beside each mark
 * says how often it happens on the whole.
 */
public final class OddsChart {
    private static final double WIDTH = 540;
    private static final double LEFT = 44;
    private static final double TOP = 12;
    private static final double HEIGHT = 130;
    private static final double LABEL = 58;

    /** Room for the half of the last label. */
    private static final double RIGHT = 12;

    /**
     * One stretch.
     *
     * @param label what to call its first day
     * @param odds from 0 to 1; empty where there are none
     * @param baseRate the same of what always saying how often it happens gives
     * @param happened empty while it is not over
     * @param words all of it in words
     * @param known from which day on all of it is known
     */
    public record Stretch(
            String label,
            OptionalDouble odds,
            OptionalDouble baseRate,
            Optional<Boolean> happened,
            String words,
            String known) {}

    private OddsChart() {}

    /** The drawing; the stretches stand in their order. */
    public static Markup svg(String title, List<Stretch> stretches) {
        Markup svg = new Markup();
        svg.open(
                "svg",
                "class",
                "scores odds",
                "viewBox",
                "0 0 " + (int) WIDTH + " " + (int) (TOP + HEIGHT + 28),
                "role",
                "img",
                "aria-label",
                title);
        grid(svg);
        double step = (WIDTH - LEFT - RIGHT) / Math.max(1, stretches.size());
        int every = (int) Math.max(1, Math.ceil(LABEL / step));
        for (int i = 0; i < stretches.size(); i++) {
            Stretch one = stretches.get(i);
            double x = LEFT + step * (i + 0.5);
            // Counted from the last, which is the one people look for.
            if ((stretches.size() - 1 - i) % every == 0) {
                text(svg, one.label(), "year", x, TOP + HEIGHT + 20, "middle");
            }
            svg.open("g", "data-known", one.known());
            svg.leaf("title", one.words());
            draw(svg, one, x, step);
            svg.close();
        }
        return svg.close();
    }

    private static void grid(Markup svg) {
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = y(percent / 100.0);
            String look = percent == 0 ? "base" : "rule";
            svg.empty("line", "class", look, "x1", LEFT, "x2", WIDTH, "y1", y, "y2", y);
            text(svg, percent + "\u202f%", "quiet", LEFT - 6, y + 4, "end");
        }
    }

    private static void draw(Markup svg, Stretch one, double x, double step) {
        one.baseRate().ifPresent(rate -> rule(svg, x, y(rate), Math.min(12, step * 0.45)));
        if (one.odds().isPresent()) {
            String look = one.happened().map(came -> came ? "held" : "ahead").orElse("open");
            Glyph.draw(svg, "event", look, x, y(one.odds().getAsDouble()), 5);
        } else if (one.happened().orElse(false)) {
            // It happened and nobody could have said: shown, on the ground.
            Glyph.draw(svg, "report", "held", x, y(0), 3);
        }
    }

    private static void rule(Markup svg, double x, double y, double half) {
        svg.empty("line", "class", "rate", "x1", x - half, "x2", x + half, "y1", y, "y2", y);
    }

    private static void text(
            Markup svg, String words, String look, double x, double y, String anchor) {
        svg.leaf("text", words, "class", look, "x", x, "y", y, "text-anchor", anchor);
    }

    private static double y(double share) {
        return TOP + HEIGHT * (1 - share);
    }
}
