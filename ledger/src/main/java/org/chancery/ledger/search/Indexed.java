package org.chancery.ledger.search;

import java.util.List;
import java.util.Map;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.statement.FindingId;
import org.chancery.model.text.ArticleId;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/**
 * One report on its way into the index.
 *
 * @param article its identity
 * @param name the file's name, or the id of a JSON Lines report
 * @param title its title, for words that its sentences leave out
 * @param published when it may have been published
 * @param raw every character of it
 * @param furniture what is not its own text; never found
 * @param findings what was found in it
 * @param titles how the entries of these findings are called
 * @param outcomes what came of the forecasts among them, such as "came_true"
 */
public record Indexed(
        ArticleId article,
        String name,
        String title,
        DateRange published,
        String raw,
        List<Span> furniture,
        List<Sighting> findings,
        Map<FindingId, String> titles,
        Map<FindingId, String> outcomes) {

    public Indexed {
        furniture = List.copyOf(furniture);
        findings = List.copyOf(findings);
        titles = Map.copyOf(titles);
        outcomes = Map.copyOf(outcomes);
    }
}
