package org.chancery.pages.view;

import org.chancery.library.KnownReport;
import org.chancery.pages.words.Prose;

/** What a report is called where there is little room. */
final class ReportName {
    private static final int WIDTH = 44;

    private ReportName() {}

    /** Outlet and title, or the file's name where it has neither. */
    static String of(KnownReport report) {
        String title =
                report.title().map(Prose::oneLine).filter(words -> !words.isEmpty()).orElse("");
        String outlet = report.outlet().map(Prose::oneLine).orElse("");
        if (title.isEmpty()) {
            return Prose.cut(outlet.isEmpty() ? report.name() : outlet, WIDTH);
        }
        return Prose.cut(title, WIDTH);
    }

    /** The title, or the outlet, or the file's name. */
    static String title(KnownReport report) {
        return report.title()
                .map(Prose::oneLine)
                .filter(words -> !words.isEmpty())
                .or(() -> report.outlet().map(Prose::oneLine))
                .orElseGet(() -> Prose.oneLine(report.name()));
    }
}
