package org.chancery.pages.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.pages.markup.Markup;

/**
 * A timeline with lanes. A track is one thing with its life: its points are joined by a line and
 * named at the end. A lane without names is a field of dots, what is friendly above the line and
 * what is not below. A point that is not known to the day is a bar that fades at both ends.
 */
public final class Timeline {
    private static final double WIDTH = 1120;
    private static final double LEFT = 118;
    private static final double ROW = 21;
    private static final double LETTER = 6.0;
    private static final double DOT = 7.6;

    private final TimeScale scale;
    private final String past;
    private final Markup svg = new Markup();
    private double y = 34;

    /**
     * A point in time, or a stretch in which it lies.
     *
     * @param from the first day it may have been
     * @param to the last
     * @param look "held", "ahead", "denied" or "over"
     * @param title told when pointed at
     * @param href where it leads
     * @param known the day from which it is known; empty when unknown
     */
    public record Point(
            LocalDate from, LocalDate to, String look, String title, String href, String known) {}

    /** One thing with its life. */
    public record Track(String kind, String label, List<Point> points) {
        public Track {
            points = List.copyOf(points);
        }
    }

    /**
     * Events of one day each.
     *
     * @param friendly true when above the line
     */
    public record Dot(Point point, boolean friendly) {}

    /**
     * An empty timeline.
     *
     * @param main the days around which to lay the drawing; at least one
     * @param days all days that will be drawn
     * @param past what to call the years before the main ones
     */
    public Timeline(List<LocalDate> main, List<LocalDate> days, String past) {
        this.scale = TimeScale.over(days, main, LEFT, WIDTH - LEFT - 8);
        this.past = past;
    }

    /** Adds a lane of tracks, each in the first row it has room in. */
    public Timeline lane(String name, List<Track> tracks) {
        if (tracks.isEmpty()) {
            return this;
        }
        Map<Integer, Double> endOfRow = new HashMap<>();
        List<Runnable> drawings = new ArrayList<>();
        int rows = 0;
        double top = y + 14;
        for (Track track : tracks) {
            double start = leftmost(track);
            double end = labelEnd(track);
            int row = 0;
            while (endOfRow.getOrDefault(row, -1.0) > start) {
                row++;
            }
            endOfRow.put(row, end + 10);
            rows = Math.max(rows, row + 1);
            double at = top + row * ROW;
            drawings.add(() -> track(track, at));
        }
        lane(name, rows * ROW + 8);
        drawings.forEach(Runnable::run);
        return this;
    }

    /** Adds a field of dots. */
    public Timeline dots(String name, String above, String below, List<Dot> dots) {
        if (dots.isEmpty()) {
            return this;
        }
        Map<Integer, Integer> up = new HashMap<>();
        Map<Integer, Integer> down = new HashMap<>();
        List<double[]> places = new ArrayList<>();
        for (Dot dot : dots) {
            int bin = (int) (middle(dot.point()) / DOT);
            int level = (dot.friendly() ? up : down).merge(bin, 1, Integer::sum);
            places.add(new double[] {(bin + 0.5) * DOT, dot.friendly() ? -level : level});
        }
        double high = up.values().stream().mapToInt(n -> n).max().orElse(1) * DOT + 6;
        double low = down.values().stream().mapToInt(n -> n).max().orElse(1) * DOT + 6;
        double top = y;
        lane(name, Math.max(high, 18) + Math.max(low, 18) + 6);
        double base = top + Math.max(high, 18) + 3;
        svg.empty("line", "class", "base", "x1", LEFT, "x2", WIDTH, "y1", base, "y2", base);
        svg.leaf(
                "text",
                above,
                "class",
                "quiet",
                "x",
                LEFT - 8,
                "y",
                base - 5,
                "text-anchor",
                "end");
        svg.leaf(
                "text",
                below,
                "class",
                "quiet",
                "x",
                LEFT - 8,
                "y",
                base + 13,
                "text-anchor",
                "end");
        for (int i = 0; i < dots.size(); i++) {
            double level = places.get(i)[1];
            double at = base + level * DOT + (level < 0 ? 2 : -2);
            String kind = dots.get(i).friendly() ? "friendly" : "hostile";
            Point point = dots.get(i).point();
            link(point);
            if (kind.equals("hostile")) {
                Glyph.draw(svg, "forecast", point.look() + " hostile", places.get(i)[0], at, 3.8);
            } else {
                Glyph.draw(svg, "event", point.look(), places.get(i)[0], at, 3.6);
            }
            svg.close();
        }
        return this;
    }

    private void lane(String name, double height) {
        svg.empty("line", "class", "rule", "x1", 0, "x2", WIDTH, "y1", y, "y2", y);
        svg.leaf("text", name, "class", "lane", "x", 0, "y", y + 17);
        y += height;
    }

    private void track(Track track, double at) {
        List<Point> points = track.points();
        double first = points.stream().mapToDouble(this::middle).min().orElse(LEFT);
        double last = points.stream().mapToDouble(this::middle).max().orElse(LEFT);
        if (last - first > 2) {
            svg.empty(
                    "line",
                    "class",
                    "life k-" + track.kind(),
                    "x1",
                    first,
                    "x2",
                    last,
                    "y1",
                    at,
                    "y2",
                    at);
        }
        for (Point point : points) {
            link(point);
            point(track.kind(), point, at);
            svg.close();
        }
        Point end = points.get(points.size() - 1);
        link(end);
        boolean fits = fitsBehind(track);
        svg.leaf(
                "text",
                label(track),
                "class",
                "name",
                "x",
                fits ? rightmost(track) + 8 : leftmostPoint(track) - 8,
                "y",
                at + 4,
                "text-anchor",
                fits ? "start" : "end");
        svg.close();
    }

    private void point(String kind, Point point, double at) {
        double from = scale.x(point.from());
        double to = scale.x(point.to());
        if (to - from < 12) {
            Glyph.draw(svg, kind, point.look(), middle(point), at, 5.4);
            return;
        }
        svg.empty(
                "rect",
                "class",
                "fade k-" + kind + " " + point.look(),
                "x",
                from,
                "y",
                at - 4,
                "width",
                to - from,
                "height",
                8,
                "rx",
                4);
    }

    private void link(Point point) {
        svg.open("a", "href", point.href(), "data-known", point.known());
        svg.leaf("title", point.title());
    }

    private double middle(Point point) {
        return (scale.x(point.from()) + scale.x(point.to())) / 2;
    }

    private double length(Track track) {
        return label(track).length() * LETTER;
    }

    private boolean fitsBehind(Track track) {
        return rightmost(track) + 8 + length(track) <= WIDTH;
    }

    /** The name, cut where neither before nor behind the marks there is room for all of it. */
    private String label(Track track) {
        double room = Math.max(WIDTH - rightmost(track) - 8, leftmostPoint(track) - 12 - LEFT);
        int letters = (int) (room / LETTER);
        String whole = track.label();
        return whole.length() <= letters
                ? whole
                : whole.substring(0, Math.max(1, letters - 1)).strip() + "…";
    }

    private double leftmostPoint(Track track) {
        return track.points().stream().mapToDouble(p -> scale.x(p.from())).min().orElse(LEFT) - 4;
    }

    private double leftmost(Track track) {
        return leftmostPoint(track) - (fitsBehind(track) ? 4 : length(track) + 12);
    }

    private double rightmost(Track track) {
        return track.points().stream().mapToDouble(p -> scale.x(p.to())).max().orElse(LEFT) + 4;
    }

    private double labelEnd(Track track) {
        double end = rightmost(track);
        return fitsBehind(track) ? end + 8 + length(track) : end;
    }

    /** The drawing with its axis. */
    public Markup svg(String title, String description) {
        Markup whole = new Markup();
        whole.open(
                "svg",
                "class",
                "timeline",
                "viewBox",
                "0 0 " + (int) WIDTH + " " + (int) (y + 8),
                "role",
                "group",
                "aria-label",
                title + ". " + description);
        axis(whole);
        return whole.add(svg).close();
    }

    private void axis(Markup whole) {
        if (scale.hasPast()) {
            whole.leaf("text", past, "class", "year past", "x", LEFT, "y", 22);
            double at = scale.mainStart() - 5;
            whole.empty("line", "class", "break", "x1", at, "x2", at, "y1", 8, "y2", y);
        }
        for (LocalDate year : scale.years()) {
            double x = scale.x(year);
            whole.empty("line", "class", "year", "x1", x, "x2", x, "y1", 28, "y2", y);
            whole.leaf(
                    "text", String.valueOf(year.getYear()), "class", "year", "x", x + 4, "y", 22);
        }
    }

    /** The days of some points. */
    public static List<LocalDate> days(Stream<Point> points) {
        return points.flatMap(point -> Stream.of(point.from(), point.to())).toList();
    }
}
