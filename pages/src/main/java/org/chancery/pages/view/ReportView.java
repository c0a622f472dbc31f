package org.chancery.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownReport;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.pages.words.Prose;

/**
 * A report in the list of reports.
 *
 * @param date when it was published, as well as can be told
 * @param method "dated" when the day is certain, "bounded" or "unknown" else
 * @param within the days it lies within; empty when the day is certain
 * @param clues what the date rests on
 * @param furniture how much of it is not the report's own text, in percent
 * @param counts how many findings of each kind
 */
record ReportView(
        String title,
        String outlet,
        String byline,
        String file,
        String href,
        String date,
        String known,
        String method,
        String within,
        List<Clue> clues,
        List<String> contradictions,
        String furniture,
        List<Count> counts) {

    /** Words that bear on the date, and what they say. */
    record Clue(String quote, String reading) {}

    /** How many findings of a kind. */
    record Count(String kind, String words, int number) {}

    static ReportView of(Context context, KnownReport report) {
        Dating dating = report.dating();
        String method = method(dating);
        boolean certain = method.equals("dated");
        return new ReportView(
                ReportName.title(report),
                report.outlet().map(Prose::oneLine).orElse(""),
                report.byline().map(Prose::oneLine).orElse(""),
                Prose.oneLine(report.name()),
                context.to().report(report.article()),
                dating.best()
                        .map(context.wording().days()::day)
                        .orElseGet(() -> context.text("days.unknown")),
                dating.best().map(Object::toString).orElse(""),
                method,
                certain ? "" : context.wording().days().range(dating.published()),
                dating.clues().stream()
                        .map(
                                clue ->
                                        new Clue(
                                                Prose.cut(clue.quote(), 80),
                                                Prose.oneLine(clue.reading())))
                        .toList(),
                dating.contradictions().stream().map(Prose::oneLine).toList(),
                furniture(context, report),
                counts(context, context.dossier().findingsIn(report.article())));
    }

    /** How sure its date is: "dated", "bounded" or "unknown". */
    static String method(Dating dating) {
        boolean certain = dating.published().days().filter(days -> days == 1).isPresent();
        return certain ? "dated" : dating.best().isPresent() ? "bounded" : "unknown";
    }

    private static String furniture(Context context, KnownReport report) {
        int length =
                context.dossier()
                        .article(report.article())
                        .map(Article::raw)
                        .map(raw -> raw.codePointCount(0, raw.length()))
                        .orElse(0);
        int marked = report.furniture().stream().mapToInt(mark -> mark.raw().length()).sum();
        return length == 0 ? "" : context.wording().percent((double) marked / length);
    }

    private static List<Count> counts(Context context, List<KnownFinding> findings) {
        List<Count> counts = new ArrayList<>();
        Stream.of(StatementKind.values())
                .forEach(
                        kind -> {
                            int number =
                                    (int)
                                            findings.stream()
                                                    .filter(
                                                            one ->
                                                                    one.finding().statement().kind()
                                                                            == kind)
                                                    .count();
                            if (number > 0) {
                                counts.add(
                                        new Count(
                                                kind.word(),
                                                context.text("count." + kind.word(), number),
                                                number));
                            }
                        });
        return counts;
    }
}
