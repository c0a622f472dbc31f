package org.chancery.library;

import java.util.List;
import java.util.Optional;
import org.chancery.ledger.sql.Report;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Span;

/**
 * A report as it was read.
 *
 * @param article its identity
 * @param name the file's name, or the id of a JSON Lines report
 * @param title as printed
 * @param outlet as printed or declared
 * @param byline as printed
 * @param language ISO 639-1
 * @param dating when it was published, and why
 * @param furniture what is not the report's own text
 * @param copyOf the name of the report that it is a copy of, when several print one text
 */
public record KnownReport(
        ArticleId article,
        String name,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> byline,
        String language,
        Dating dating,
        List<Mark> furniture,
        Optional<String> copyOf) {

    /**
     * A stretch of furniture.
     *
     * @param raw where it stands in the raw text, in code points
     * @param reason what it is
     */
    public record Mark(Span raw, String reason) {}

    public KnownReport {
        furniture = List.copyOf(furniture);
    }

    static KnownReport of(Report report) {
        return new KnownReport(
                report.article(),
                report.name(),
                report.header().title(),
                report.header().outlet(),
                report.header().byline(),
                report.header().language(),
                report.dating(),
                report.furniture().stream()
                        .map(mark -> new Mark(mark.raw(), mark.reason()))
                        .toList(),
                report.copyOf());
    }
}
