package org.chancery.ledger.sql;

import java.util.List;
import java.util.Optional;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Dating;

/**
 * A report as the ledger knows it by its current reading, without its text.
 *
 * @param article its identity
 * @param name the file's name, or the id of a JSON Lines report
 * @param rules the version of the rules it was last read with
 * @param header what the page says of itself
 * @param dating when it was published, and why
 * @param furniture what is not the report's own text
 * @param copyOf the name of the report that it is a copy of, when several print one text
 */
public record Report(
        ArticleId article,
        String name,
        String rules,
        Reading.Header header,
        Dating dating,
        List<Reading.Mark> furniture,
        Optional<String> copyOf) {

    public Report {
        furniture = List.copyOf(furniture);
    }

    Report asCopyOf(String original) {
        return new Report(article, name, rules, header, dating, furniture, Optional.of(original));
    }
}
