package org.chancery.library.export;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Statement;

/**
 * A part that actors have in a finding.
 *
 * @param name such as "recipient"
 * @param actors who has it
 */
public record Role(String name, List<ActorReference> actors) {
    public Role {
        actors = List.copyOf(actors);
    }

    /** The parts of a finding, also those that nobody has. */
    public static List<Role> of(Finding finding) {
        return Stream.concat(
                        of(finding.statement()).stream(),
                        Stream.of(new Role("stated_by", finding.statedBy())))
                .toList();
    }

    private static List<Role> of(Statement statement) {
        return statement.match(
                new Statement.Cases<List<Role>>(
                        event ->
                                List.of(
                                        new Role("actor", event.actors()),
                                        new Role("recipient", event.recipients()),
                                        new Role("against", event.against())),
                        agreement -> List.of(new Role("party", agreement.parties())),
                        visit ->
                                List.of(
                                        new Role("visitor", visit.visitors()),
                                        new Role("host", visit.host().stream().toList())),
                        claim ->
                                List.of(
                                        new Role("speaker", claim.speakers()),
                                        new Role("addressee", claim.addressee().stream().toList()),
                                        new Role("chain", claim.chain())),
                        forecast -> List.of(new Role("forecaster", forecast.forecasters())),
                        quantity -> List.of(new Role("between", quantity.between())),
                        relation ->
                                List.of(new Role("a", relation.a()), new Role("b", relation.b()))));
    }
}
