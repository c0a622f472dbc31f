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
        String day = dating.best().map(Object::toString).orElse("undated   ");
        String within =
                dating.published().days().filter(days -> days == 1).isPresent()
                        ? ""
                        : " (within " + Wording.days(dating.published()) + ")";
        String head =
                day
                        + within
                        + "  "
                        + report.title().map(Prose::oneLine).orElse("untitled")
                        + report.outlet().map(outlet -> ", " + outlet).orElse("")
                        + "  ["
                        + Prose.oneLine(report.name())
                        + "]";
        List<String> lines = new ArrayList<>();
        dating.clues().stream()
                .limit(CLUES)
                .forEach(
                        clue ->
                                lines.add(
                                        Prose.cut(
                                                (clue.quote().isBlank()
                                                                ? ""
                                                                : "\u201c"
                                                                        + Prose.cut(
                                                                                clue.quote(), 60)
                                                                        + "\u201d: ")
                                                        + clue.reading(),
                                                WIDTH)));
        report.copyOf()
                .ifPresent(
                        original ->
                                lines.add(
                                        "a copy of ["
                                                + Prose.oneLine(original)
                                                + "]; both count as one source"));
        dating.contradictions().forEach(text -> lines.add("contradiction: " + text));
        return new Block(head, lines);
    }
}
