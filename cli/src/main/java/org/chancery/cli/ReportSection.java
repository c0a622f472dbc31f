package org.chancery.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.library.KnownReport;
import org.chancery.model.text.Dating;

/** The reports in order of their dates, and what each date rests on. */
final class ReportSection {
    private static final int CLUES = 3;
    private static final int WIDTH = 110;

    private final List<KnownReport> reports;

    ReportSection(List<KnownReport> reports) {
        this.reports = reports;
    }

    List<Block> blocks() {
        return reports.stream()
                .sorted(
                        Comparator.comparing(
                                        (KnownReport report) ->
                                                report.dating()
                                                        .best()
                                                        .map(Object::toString)
                                                        .orElse("9999"))
                                .thenComparing(KnownReport::name))
                .map(ReportSection::block)
                .toList();
    }

    private static Block block(KnownReport report) {
        Dating dating = report.dating();
        List<String> lines = new ArrayList<>();
        dating.clues().stream().limit(CLUES).map(ReportSection::line).forEach(lines::add);
        report.copyOf()
                .ifPresent(
                        original ->
                                lines.add(
                                        "a copy of ["
                                                + Prose.oneLine(original)
                                                + "]; both count as one source"));
        dating.contradictions().forEach(text -> lines.add("contradiction: " + text));
        return new Block(head(report), lines);
    }

    private static String head(KnownReport report) {
        Dating dating = report.dating();
        String within =
                dating.published().days().filter(days -> days == 1).isPresent()
                        ? ""
                        : " (within " + Wording.days(dating.published()) + ")";
        return dating.best().map(Object::toString).orElse("undated   ")
                + within
                + "  "
                + report.title().map(Prose::oneLine).orElse("untitled")
                + report.outlet().map(outlet -> ", " + outlet).orElse("")
                + "  ["
                + Prose.oneLine(report.name())
                + "]";
    }

    private static String line(Dating.Clue clue) {
        String quote =
                clue.quote().isBlank() ? "" : "\u201c" + Prose.cut(clue.quote(), 60) + "\u201d: ";
        return Prose.cut(quote + clue.reading(), WIDTH);
    }
}
