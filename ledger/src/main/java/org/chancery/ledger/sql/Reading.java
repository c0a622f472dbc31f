package org.chancery.ledger.sql;

import java.util.List;
import java.util.Optional;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.Article;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Span;

/**
 * What one version of the rules makes of one report taken to be of one date.
 *
 * @param article the report
 * @param rules the version of the rules
 * @param header what the page says of itself
 * @param dating when the report was published, and why
 * @param furniture what is not the report's own text
 * @param findings what it says, in the order of the text
 */
public record Reading(
        Article article,
        String rules,
        Header header,
        Dating dating,
        List<Mark> furniture,
        List<Finding> findings) {

    /**
     * What the page says of itself.
     *
     * @param language ISO 639-1
     */
    public record Header(
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> byline,
            String language) {}

    /**
     * A stretch of furniture.
     *
     * @param raw where it stands in the raw text, in code points
     * @param reason what it is
     */
    public record Mark(Span raw, String reason) {}

    public Reading {
        furniture = List.copyOf(furniture);
        findings = List.copyOf(findings);
    }
}
