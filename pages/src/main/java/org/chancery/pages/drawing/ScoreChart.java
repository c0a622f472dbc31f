package org.chancery.pages.drawing;

import java.util.List;
import org.chancery.pages.markup.Markup;

/**
 * The mean score of what one side did to the other, period by period, from -10 to +10, with how
 * many events each mean rests on. A mean of fewer than three is drawn hollow.
 */
public final class ScoreChart {
    /** Fewer events than this are shown, but not trusted. */
    public static final int FEW = 3;

    private static final double WIDTH = 540;
    private static final double LEFT = 40;
    private static final double TOP = 14;
    private static final double HEIGHT = 130;

    /**
     * One period.
     *
     * @param label what to call it
     * @param mean the mean score
     * @param count how many events
     * @param known when its first event became known
     * @param title what it says, in words
     * @param number how many events, in words
     */
    public record Bin(
            String label, double mean, int count, String known, String title, String number) {}

    private ScoreChart() {}

    /** The drawing; the bins are all periods in order, also those without events. */
    public static Markup svg(String title, List<Bin> bins) {
        Markup svg = new Markup();
        svg.open(
                "svg",
                "class",
                "scores",
                "viewBox",
                "0 0 " + (int) WIDTH + " " + (int) (TOP + HEIGHT + 46),
                "role",
                "img",
                "aria-label",
                title);
        for (int score = -10; score <= 10; score += 5) {
            double y = y(score);
            String look = score == 0 ? "base" : "rule";
            svg.empty("line", "class", look, "x1", LEFT, "x2", WIDTH, "y1", y, "y2", y);
            svg.leaf(
                    "text",
                    score > 0 ? "+" + score : String.valueOf(score).replace('-', '−'),
                    "class",
                    "quiet",
                    "x",
                    LEFT - 6,
                    "y",
                    y + 4,
                    "text-anchor",
                    "end");
        }
        double step = (WIDTH - LEFT) / Math.max(1, bins.size());
        int every = (int) Math.ceil(bins.size() * 40.0 / (WIDTH - LEFT));
        for (int i = 0; i < bins.size(); i++) {
            double x = LEFT + step * (i + 0.5);
            if (i % Math.max(1, every) == 0) {
                svg.leaf(
                        "text",
                        bins.get(i).label(),
                        "class",
                        "year",
                        "x",
                        x,
                        "y",
                        TOP + HEIGHT + 18,
                        "text-anchor",
                        "middle");
            }
            if (bins.get(i).count() > 0) {
                bar(svg, bins.get(i), x, Math.min(26, step * 0.6));
            }
        }
        return svg.close();
    }

    private static void bar(Markup svg, Bin bin, double x, double width) {
        String sign = bin.mean() < 0 ? "hostile" : "friendly";
        String look = bin.count() < FEW ? " few" : "";
        double top = Math.min(y(bin.mean()), y(0));
        svg.open("g", "data-known", bin.known());
        svg.leaf("title", bin.title());
        svg.empty(
                "rect",
                "class",
                "bar " + sign + look,
                "x",
                x - width / 2,
                "y",
                top,
                "width",
                width,
                "height",
                Math.max(2, Math.abs(y(bin.mean()) - y(0))));
        svg.leaf(
                "text",
                bin.number(),
                "class",
                "quiet",
                "x",
                x,
                "y",
                TOP + HEIGHT + 34,
                "text-anchor",
                "middle");
        svg.close();
    }

    private static double y(double score) {
        return TOP + HEIGHT * (10 - score) / 20;
    }
}
