package org.chancery.library;

import java.util.List;

/**
 * One thing that a name may mean.
 *
 * @param kind what sort of name it is: state, adjective, capital, metonym, organisation, person,
 *     surname, …
 * @param doubtful true when reading takes it only with support from the report
 * @param lines the state or organisation, or the person's terms of office
 */
public record ActorMeaning(String kind, boolean doubtful, List<ActorLine> lines) {
    public ActorMeaning {
        lines = List.copyOf(lines);
    }
}
