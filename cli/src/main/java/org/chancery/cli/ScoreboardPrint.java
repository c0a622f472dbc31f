package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.outlook.score.CalibrationBin;
import org.chancery.outlook.score.ProbabilityScore;
import org.chancery.outlook.score.Scoreboard;
import org.chancery.outlook.score.Tally;

/** The scoreboard of stated forecasts, for people and for machines. */
final class ScoreboardPrint {
    private static final int NAME_WIDTH = 40;

    private final Scoreboard board;

    ScoreboardPrint(Scoreboard board) {
        this.board = board;
    }

    /**
     * The tables: at most so many rows of each.
     *
     * @param limit the greatest number of rows of a table
     */
    List<String> lines(int limit) {
        List<String> lines = new ArrayList<>();
        lines.add(summary());
        table(lines, "By speaker", board.speakers(), limit);
        table(lines, "By office", board.offices(), limit);
        table(lines, "By kind", board.kinds(), limit);
        board.all().probabilities().ifPresent(score -> calibration(lines, score));
        return lines;
    }

    /** The whole in a sentence. */
    String summary() {
        Tally all = board.all();
        String settled =
                "%d forecasts, %d settled, %d of them right"
                        .formatted(all.told(), all.settled(), all.hits());
        return settled
                + (all.rate().isPresent()
                        ? " (" + rate(all) + ")"
                        : "; too few for a rate, which takes " + Tally.ENOUGH)
                + (all.partly() > 0 ? "; " + all.partly() + " came true in part" : "")
                + ".";
    }

    private static void table(List<String> lines, String title, List<Tally> rows, int limit) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(
                "%-40s %5s %8s %6s %7s  %s"
                        .formatted(title, "told", "settled", "right", "partly", "rate (95 %)"));
        for (Tally row : rows.subList(0, Math.min(limit, rows.size()))) {
            lines.add(
                    "  %-38s %5d %8d %6d %7d  %s"
                            .formatted(
                                    Prose.cut(row.name(), NAME_WIDTH - 2),
                                    row.told(),
                                    row.settled(),
                                    row.hits(),
                                    row.partly(),
                                    rate(row)));
        }
        if (rows.size() > limit) {
            lines.add("  … and %d more; --limit shows more".formatted(rows.size() - limit));
        }
    }

    private static void calibration(List<String> lines, ProbabilityScore score) {
        lines.add("");
        lines.add(
                String.format(
                        Locale.ROOT,
                        "Likelihoods: %d settled, Brier score %.3f, log score %.3f",
                        score.count(),
                        score.brier(),
                        score.logScore()));
        for (CalibrationBin bin : score.table()) {
            lines.add(
                    "  %3.0f to %3.0f %%: %3d said, %s"
                            .formatted(
                                    100 * bin.from(),
                                    100 * bin.to(),
                                    bin.count(),
                                    bin.count() < Tally.ENOUGH
                                            ? "too few for a rate"
                                            : "mean %.0f %%, came true %.0f %%"
                                                    .formatted(
                                                            100 * bin.forecast(),
                                                            100 * bin.happened())));
        }
    }

    private static String rate(Tally tally) {
        return tally.rate()
                .map(
                        rate ->
                                "%.0f %%, %.0f to %.0f"
                                        .formatted(
                                                100 * rate.share(),
                                                100 * rate.interval().low(),
                                                100 * rate.interval().high()))
                .orElse("");
    }

    /** One JSON object for each row, then one for each range of calibration. */
    List<String> jsonLines() {
        List<String> lines = new ArrayList<>();
        lines.add(json("all", board.all()));
        board.speakers().forEach(row -> lines.add(json("speaker", row)));
        board.offices().forEach(row -> lines.add(json("office", row)));
        board.kinds().forEach(row -> lines.add(json("form", row)));
        board.all().probabilities().stream()
                .flatMap(score -> score.table().stream())
                .forEach(bin -> lines.add(json(bin)));
        return lines;
    }

    private static String json(String group, Tally row) {
        JsonLine line =
                new JsonLine("tally")
                        .with("by", group)
                        .with("name", row.name())
                        .with("told", row.told())
                        .with("settled", row.settled())
                        .with("right", row.hits())
                        .with("partly", row.partly())
                        .with("undecided", row.undecided());
        row.rate()
                .ifPresent(
                        rate ->
                                line.with("rate", rate.share())
                                        .with("low", rate.interval().low())
                                        .with("high", rate.interval().high()));
        row.probabilities()
                .ifPresent(
                        score ->
                                line.with("likelihoods", score.count())
                                        .with("brier", score.brier())
                                        .with("log_score", score.logScore())
                                        .with("calibration_error", score.calibrationError()));
        return line.toString();
    }

    private static String json(CalibrationBin bin) {
        JsonLine line =
                new JsonLine("calibration")
                        .with("from", bin.from())
                        .with("to", bin.to())
                        .with("count", bin.count());
        if (bin.count() >= Tally.ENOUGH) {
            line.with("forecast", bin.forecast()).with("happened", bin.happened());
        }
        return line.toString();
    }
}
