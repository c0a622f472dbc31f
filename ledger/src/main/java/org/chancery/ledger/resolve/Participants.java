package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Statement;

/** Who takes part in a statement, whatever its kind. */
public final class Participants {
    private static final Statement.Cases<List<ActorReference>> ACTORS =
            new Statement.Cases<>(
                    event -> event.actors(),
                    Agreement::parties,
                    visit -> visit.visitors(),
                    Claim::speakers,
                    Forecast::forecasters,
                    Quantity::between,
                    relation -> relation.a());

    private static final Statement.Cases<List<ActorReference>> RECIPIENTS =
            new Statement.Cases<>(
                    event -> event.recipients(),
                    Agreement::parties,
                    visit -> visit.host().stream().toList(),
                    claim -> claim.addressee().stream().toList(),
                    forecast -> List.of(),
                    Quantity::between,
                    relation -> relation.b());

    private Participants() {}

    /** Who acts: the actors, parties, visitors, speakers, or the first side. */
    public static List<ActorReference> actors(Statement said) {
        return said.match(ACTORS);
    }

    /** Who is acted on: the recipients, parties, host, addressee, or the other side. */
    public static List<ActorReference> recipients(Statement said) {
        return said.match(RECIPIENTS);
    }

    /** All of them, each once, those who act first. */
    public static List<ActorReference> all(Statement said) {
        List<ActorReference> all = new ArrayList<>(actors(said));
        recipients(said).stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }
}
