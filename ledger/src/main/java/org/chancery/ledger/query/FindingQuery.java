package org.chancery.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.time.DateRange;

/**
 * Conditions on findings; all that are given must hold.
 *
 * <pre>{@code
 * FindingQuery.all().ofKinds(StatementKind.VISIT).withActor("PRT").asOf(LocalDate.of(2024, 3, 31))
 * }</pre>
 *
 * @param kinds the kinds wanted; empty for all
 * @param actors codes or ids of which each must take part, in any role but that of passing on
 * @param types PLOVER types of events, such as "CONSULT"; empty for any
 * @param states statuses of events and visits, or stages of agreements, in the record's words;
 *     empty for any
 * @param during days that the finding's own date must share; unknown dates never match
 * @param asOf only reports published by this day
 * @param words words that the quote must all contain, whatever their case
 * @param report only the report of this name
 */
public record FindingQuery(
        Set<StatementKind> kinds,
        Set<String> actors,
        Set<String> types,
        Set<String> states,
        Optional<DateRange> during,
        Optional<LocalDate> asOf,
        List<String> words,
        Optional<String> report) {

    public FindingQuery {
        kinds = Set.copyOf(kinds);
        actors = Set.copyOf(actors);
        types = Set.copyOf(types);
        states = Set.copyOf(states);
        words = List.copyOf(words);
    }

    /** Every finding. */
    public static FindingQuery all() {
        return new FindingQuery(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public FindingQuery ofKinds(StatementKind... wanted) {
        return new FindingQuery(Set.of(wanted), actors, types, states, during, asOf, words, report);
    }

    /** Findings in which every one of these codes or ids takes part. */
    public FindingQuery withActor(String... codes) {
        return new FindingQuery(kinds, Set.of(codes), types, states, during, asOf, words, report);
    }

    public FindingQuery ofTypes(String... wanted) {
        return new FindingQuery(kinds, actors, Set.of(wanted), states, during, asOf, words, report);
    }

    public FindingQuery inStates(String... wanted) {
        return new FindingQuery(kinds, actors, types, Set.of(wanted), during, asOf, words, report);
    }

    public FindingQuery during(DateRange days) {
        return new FindingQuery(
                kinds, actors, types, states, Optional.of(days), asOf, words, report);
    }

    public FindingQuery asOf(LocalDate day) {
        return new FindingQuery(
                kinds, actors, types, states, during, Optional.of(day), words, report);
    }

    /** Findings whose quote has all the words of {@code text}. */
    public FindingQuery saying(String text) {
        List<String> wanted = List.of(text.strip().split("\\s+"));
        return new FindingQuery(
                kinds,
                actors,
                types,
                states,
                during,
                asOf,
                text.isBlank() ? List.of() : wanted,
                report);
    }

    public FindingQuery inReport(String name) {
        return new FindingQuery(
                kinds, actors, types, states, during, asOf, words, Optional.of(name));
    }
}
