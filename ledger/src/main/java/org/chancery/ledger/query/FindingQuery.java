package org.chancery.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.ledger.resolve.Participants;
import org.chancery.ledger.resolve.Sighting;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Visit;
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
 * @param corrected true for only those that people have looked at and let stand
 */
public record FindingQuery(
        Set<StatementKind> kinds,
        Set<String> actors,
        Set<String> types,
        Set<String> states,
        Optional<DateRange> during,
        Optional<LocalDate> asOf,
        List<String> words,
        Optional<String> report,
        boolean corrected) {

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
                Optional.empty(),
                false);
    }

    public FindingQuery ofKinds(StatementKind... wanted) {
        return new FindingQuery(
                Set.of(wanted), actors, types, states, during, asOf, words, report, corrected);
    }

    /** Findings in which every one of these codes or ids takes part. */
    public FindingQuery withActor(String... codes) {
        return new FindingQuery(
                kinds, Set.of(codes), types, states, during, asOf, words, report, corrected);
    }

    public FindingQuery ofTypes(String... wanted) {
        return new FindingQuery(
                kinds, actors, Set.of(wanted), states, during, asOf, words, report, corrected);
    }

    public FindingQuery inStates(String... wanted) {
        return new FindingQuery(
                kinds, actors, types, Set.of(wanted), during, asOf, words, report, corrected);
    }

    public FindingQuery during(DateRange days) {
        return new FindingQuery(
                kinds, actors, types, states, Optional.of(days), asOf, words, report, corrected);
    }

    public FindingQuery asOf(LocalDate day) {
        return new FindingQuery(
                kinds, actors, types, states, during, Optional.of(day), words, report, corrected);
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
                report,
                corrected);
    }

    public FindingQuery inReport(String name) {
        return new FindingQuery(
                kinds, actors, types, states, during, asOf, words, Optional.of(name), corrected);
    }

    /** Only findings that people have looked at and let stand, as they corrected them. */
    public FindingQuery onlyCorrected() {
        return new FindingQuery(kinds, actors, types, states, during, asOf, words, report, true);
    }

    /** True when a finding, as it was corrected perhaps, meets all conditions. */
    public boolean meets(Sighting one) {
        Statement said = one.statement();
        return (kinds.isEmpty() || kinds.contains(said.kind()))
                && actors.stream().allMatch(code -> takesPart(code, said))
                && (types.isEmpty() || (said instanceof Event event && isOfType(event)))
                && (states.isEmpty() || (hasState(said) && states.contains(one.stage())))
                && during.map(days -> isWithin(said.when(), days)).orElse(true)
                && asOf.map(day -> !one.day().isAfter(day)).orElse(true)
                && words.stream().allMatch(word -> says(one, word))
                && report.map(one.report()::equals).orElse(true);
    }

    private static boolean takesPart(String code, Statement said) {
        List<ActorReference> all = new ArrayList<>(Participants.all(said));
        if (said instanceof Event event) {
            all.addAll(event.against());
        }
        return all.stream()
                .map(ActorReference::actor)
                .anyMatch(
                        actor ->
                                actor.id().value().equals(code)
                                        || actor.country().equals(Optional.of(code)));
    }

    private boolean isOfType(Event event) {
        return event.type().map(type -> types.contains(type.name())).orElse(false);
    }

    private static boolean hasState(Statement said) {
        return said instanceof Event || said instanceof Visit || said instanceof Agreement;
    }

    private static boolean isWithin(DateRange when, DateRange days) {
        return !when.isUnknown() && when.overlaps(days);
    }

    private static boolean says(Sighting one, String word) {
        return one.finding()
                .evidence()
                .quote()
                .toLowerCase(Locale.ROOT)
                .contains(word.toLowerCase(Locale.ROOT));
    }
}
