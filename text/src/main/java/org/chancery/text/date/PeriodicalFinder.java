package org.chancery.text.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.text.Furniture;

/**
 * Volume and issue of a periodical whose volumes are calendar years: the volume names the year, the
 * issue its place in it.
 */
final class PeriodicalFinder implements DateClueFinder {
    private static final String RESOURCE = "periodicals.tsv";
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?i)(?:publication:\\s*)?(?<name>[\\p{L}&. '’-]{2,60}?),?\\s+(?:volume|vol\\.?):?\\s*"
                            + "(?<volume>\\d{1,3}),?\\s+(?:issue|no\\.?|number):?\\s*(?<issue>\\d{1,3})\\b.*");

    /** Breaks and double issues shift an issue by so many days at most. */
    private static final int DAYS_OF_SHIFT = 25;

    private record Periodical(int firstYear, int issues) {}

    private final Map<String, Periodical> known;

    private PeriodicalFinder(Map<String, Periodical> known) {
        this.known = Map.copyOf(known);
    }

    static PeriodicalFinder standard() {
        try (InputStream stream = PeriodicalFinder.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its table " + RESOURCE);
            }
            Map<String, Periodical> known = new HashMap<>();
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(
                            row ->
                                    known.put(
                                            row[0].toLowerCase(Locale.ROOT),
                                            new Periodical(
                                                    Integer.parseInt(row[1]),
                                                    Integer.parseInt(row[2]))));
            return new PeriodicalFinder(known);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the table " + RESOURCE, failure);
        }
    }

    @Override
    public List<DateClue> find(ReportText report) {
        List<DateClue> clues = new ArrayList<>();
        for (Furniture part : report.document().structure().furniture()) {
            Matcher header = HEADER.matcher(part.span().in(report.text().clean()));
            if (part.reason().equals("print header") && header.matches()) {
                String name = header.group("name").strip().toLowerCase(Locale.ROOT);
                Periodical periodical = known.get(name);
                if (periodical != null) {
                    add(report, part, periodical, header, clues);
                }
            }
        }
        return clues;
    }

    private static void add(
            ReportText report,
            Furniture part,
            Periodical periodical,
            Matcher header,
            List<DateClue> clues) {
        int year = periodical.firstYear() + Integer.parseInt(header.group("volume")) - 1;
        int issue = Math.min(periodical.issues(), Integer.parseInt(header.group("issue")));
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate about = first.plusDays(365L * issue / periodical.issues());
        clues.add(
                DateClue.at(
                        report,
                        part.span(),
                        Weight.SOFT,
                        0,
                        DaySet.between(first, LocalDate.of(year, 12, 31)),
                        "the year of that volume"));
        clues.add(
                DateClue.at(
                        report,
                        part.span(),
                        Weight.SOFT,
                        1,
                        DaySet.between(
                                about.minusDays(DAYS_OF_SHIFT), about.plusDays(DAYS_OF_SHIFT)),
                        "about when that issue was due"));
    }
}
