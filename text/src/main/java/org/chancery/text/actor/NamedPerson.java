package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Sector;

/**
 * A person's name in a sentence with all that the report says beside it.
 *
 * @param first the first token of the title, or of the name
 * @param nameFirst the first token of the name
 * @param nameEnd one past the name
 * @param end one past what stands in apposition to it
 * @param head the noun of the title or role
 * @param state the id of the state said
 * @param sector the branch said
 * @param former true for one who has left the office
 * @param then true for one who held it at the time told of ("then-minister")
 * @param sex "m", "f" or blank
 * @param evident true when the words can only be a person's name
 */
record NamedPerson(
        int first,
        int nameFirst,
        int nameEnd,
        int end,
        Optional<Head> head,
        Optional<String> state,
        Optional<Sector> sector,
        boolean former,
        boolean then,
        String sex,
        boolean evident) {

    /** The same person, of a state that other words say. */
    NamedPerson ofState(String other) {
        return new NamedPerson(
                first,
                nameFirst,
                nameEnd,
                end,
                head,
                Optional.of(other),
                sector,
                former,
                then,
                sex,
                evident);
    }

    List<String> offices() {
        return head.map(Head::offices).orElse(List.of());
    }
}
