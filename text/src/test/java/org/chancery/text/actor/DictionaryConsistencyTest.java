package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorType;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold between the lines of the tables, whatever they say one by one. */
class DictionaryConsistencyTest {
    private static final ActorDictionary DICTIONARY = ActorDictionary.standard();

    /** Not in the lists of the system of states: a city state, and states hardly recognised. */
    private static final Set<String> UNNUMBERED = Set.of("VAT", "PSE", "BIA", "FRN");

    /** Free Territory of Trieste and the like: gone without one state that continues them. */
    private static final Set<String> DIVIDED = Set.of("FRN");

    private static Stream<StateEntry> states() {
        return DICTIONARY.states().stream().filter(state -> state.type() == ActorType.STATE);
    }

    @Test
    void everyStateHasItsNumbers() {
        assertThat(
                        states().filter(state -> state.cow().isEmpty() || state.gw().isEmpty())
                                .map(StateEntry::id))
                .containsExactlyInAnyOrderElementsOf(UNNUMBERED);
    }

    @Test
    void everyStateThatExistsHasItsAlpha2Code() {
        assertThat(
                        states().filter(state -> state.existed().latest().isEmpty())
                                .filter(state -> state.alpha2().isEmpty()))
                .isEmpty();
    }

    @Test
    void whatIsGoneIsContinuedWithinAYear() {
        List<StateEntry> gone =
                states().filter(state -> state.existed().latest().isPresent()).toList();
        assertThat(gone).hasSizeGreaterThan(10);
        assertThat(
                        gone.stream()
                                .filter(state -> !DIVIDED.contains(state.id()))
                                .filter(state -> heir(state).isEmpty())
                                .map(StateEntry::id))
                .isEmpty();
    }

    private static Optional<StateEntry> heir(StateEntry gone) {
        LocalDate end = gone.existed().latest().orElseThrow();
        DateRange after =
                new DateRange(Optional.of(end.plusDays(1)), Optional.of(end.plusYears(1)), "");
        return gone.successor()
                .flatMap(DICTIONARY::state)
                .filter(heir -> heir.existed().overlaps(after));
    }

    @Test
    void onlyStatesThatContinueEachOtherShareANumber() {
        assertThat(strangers(StateEntry::cow)).isEmpty();
        assertThat(strangers(StateEntry::gw)).isEmpty();
    }

    private static List<String> strangers(Function<StateEntry, OptionalInt> number) {
        Map<Integer, StateEntry> first = new HashMap<>();
        List<String> strangers = new ArrayList<>();
        for (StateEntry state : states().filter(s -> number.apply(s).isPresent()).toList()) {
            StateEntry other = first.putIfAbsent(number.apply(state).getAsInt(), state);
            if (other != null
                    && !line(state).contains(other.id())
                    && !line(other).contains(state.id())) {
                strangers.add(state.id() + " and " + other.id());
            }
        }
        return strangers;
    }

    /** The states that continue one, one after another. */
    private static List<String> line(StateEntry state) {
        List<String> line = new ArrayList<>();
        Optional<StateEntry> next = Optional.of(state);
        while (next.isPresent() && !line.contains(next.get().id())) {
            line.add(next.get().id());
            next = next.get().successor().flatMap(DICTIONARY::state);
        }
        return line;
    }

    @Test
    void membersAreStatesThatWereThere() {
        List<Membership> all =
                DICTIONARY.organisations().stream().flatMap(o -> o.members().stream()).toList();
        assertThat(all).hasSizeGreaterThan(1000);
        assertThat(all.stream().filter(membership -> !isOfItsTime(membership))).isEmpty();
    }

    private static boolean isOfItsTime(Membership membership) {
        return DICTIONARY
                .state(membership.state())
                .filter(state -> state.existed().overlaps(membership.days()))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "NATO, 1981-06-01, ESP, false",
        "NATO, 1983-06-01, ESP, true",
        "EU, 2019-06-01, GBR, true",
        "EU, 2021-06-01, GBR, false",
        "ASEAN, 1996-01-01, VNM, true",
        "ASEAN, 1990-01-01, VNM, false"
    })
    void membershipsHaveTheirDays(
            String organisation, LocalDate day, String state, boolean member) {
        assertThat(
                        DICTIONARY
                                .organisation(organisation)
                                .orElseThrow()
                                .membersOn(day)
                                .contains(state))
                .isEqualTo(member);
    }

    @Test
    void aFirmNameMeansOneStateAtATime() {
        Map<String, List<Term>> byForm = new HashMap<>();
        DICTIONARY.terms().stream()
                .filter(term -> term.kind() == TermKind.STATE && !term.ambiguous())
                .forEach(
                        term ->
                                byForm.computeIfAbsent(
                                                Fold.all(term.form()), f -> new ArrayList<>())
                                        .add(term));
        assertThat(byForm.values().stream().flatMap(terms -> rivals(terms).stream())).isEmpty();
    }

    /** Pairs of states that existed together and bear one name, neither being the other's. */
    private static List<String> rivals(List<Term> terms) {
        List<StateEntry> named =
                terms.stream()
                        .flatMap(t -> DICTIONARY.state(t.entry()).stream())
                        .distinct()
                        .toList();
        List<String> rivals = new ArrayList<>();
        for (StateEntry one : named) {
            for (StateEntry other : named) {
                boolean related =
                        one.parent().equals(Optional.of(other.id()))
                                || line(one).contains(other.id())
                                || line(other).contains(one.id());
                if (one.id().compareTo(other.id()) < 0 && !related && livedTogether(one, other)) {
                    rivals.add(one.id() + " and " + other.id());
                }
            }
        }
        return rivals;
    }

    /** For more than the days of a handing over. */
    private static boolean livedTogether(StateEntry one, StateEntry other) {
        return one.existed().overlaps(other.existed())
                && !handsOver(one, other)
                && !handsOver(other, one);
    }

    private static boolean handsOver(StateEntry from, StateEntry to) {
        return from.existed()
                .latest()
                .flatMap(
                        end ->
                                to.existed()
                                        .earliest()
                                        .map(start -> start.isAfter(end.minusMonths(1))))
                .orElse(false);
    }

    @Test
    void everyOfficeIsOfAStateOrAnOrganisation() {
        assertThat(
                        DICTIONARY.offices().countries().stream()
                                .filter(country -> DICTIONARY.state(country).isEmpty())
                                .filter(code -> DICTIONARY.organisationWithCode(code).isEmpty()))
                .isEmpty();
    }
}
