package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the office holder that a name, an office, a state and a day point to. */
final class PersonLookup {
    /** Shorter family names are too often near another by chance. */
    private static final int SHORTEST = 6;

    /** For so long somebody who led a state is still called by the family name alone. */
    private static final int YEARS_REMEMBERED = 4;

    private static final Set<String> LEADING =
            Set.of("head_of_state", "head_of_government", "foreign_minister");

    private final Reading reading;

    PersonLookup(Reading reading) {
        this.reading = reading;
    }

    /**
     * True for somebody who only has the name of one whom the report calls another state's: "Luis
     * Herrera, the Spanish envoy" is not the president of Venezuela of years before.
     */
    boolean isNamesake(String person, Optional<String> state) {
        List<OfficeTerm> terms = reading.offices().terms(person).orElse(List.of());
        return state.isPresent()
                && terms.stream().noneMatch(term -> inOffice(term) || isOf(term, state.get()));
    }

    /** Of the state, or of one that came before or after it. */
    private boolean isOf(OfficeTerm term, String state) {
        String country = term.country();
        return country.equals(state)
                || country.length() != state.length()
                || precedes(country, state)
                || precedes(state, country);
    }

    private boolean precedes(String state, String other) {
        return reading.dictionary()
                .state(state)
                .filter(
                        entry ->
                                Stream.of(entry.successor(), entry.parent())
                                        .flatMap(Optional::stream)
                                        .anyMatch(other::equals))
                .isPresent();
    }

    /** The one of several persons whose offices agree best; empty when two agree alike. */
    Optional<String> choose(List<String> persons, List<String> offices, Optional<String> state) {
        if (persons.size() == 1) {
            return Optional.of(persons.get(0));
        }
        List<String> serving =
                persons.stream().filter(id -> serves(id, offices, state, true)).toList();
        if (serving.size() == 1) {
            return Optional.of(serving.get(0));
        }
        List<String> served =
                persons.stream().filter(id -> serves(id, offices, state, false)).toList();
        return served.size() == 1 ? Optional.of(served.get(0)) : Optional.empty();
    }

    private boolean serves(
            String person, List<String> offices, Optional<String> state, boolean now) {
        return reading.offices().terms(person).orElse(List.of()).stream()
                .anyMatch(term -> fits(term, offices, state) && (!now || inOffice(term)));
    }

    private static boolean fits(OfficeTerm term, List<String> offices, Optional<String> state) {
        return (offices.isEmpty() || offices.contains(term.office()))
                && (state.isEmpty() || state.get().equals(term.country()));
    }

    private boolean inOffice(OfficeTerm term) {
        return term.term().overlaps(reading.facts().when());
    }

    /** The holder called by family name, or by the given name taken for one. */
    Optional<String> byPart(
            String name, List<String> offices, Optional<String> state, boolean given) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        Stream<OfficeTerm> byFamily =
                Stream.concat(
                        reading.offices().withFamilyName(name).stream(),
                        given
                                ? Stream.empty()
                                : reading.offices().withFamilyName(family).stream()
                                        .filter(term -> sharesInitial(term, name)));
        return only(byFamily.toList(), offices, state)
                .or(
                        () ->
                                given
                                        ? only(
                                                        reading.offices().withGivenName(name),
                                                        offices,
                                                        state)
                                                .filter(
                                                        id ->
                                                                reading.facts()
                                                                        .persons()
                                                                        .contains(id))
                                        : Optional.empty());
    }

    /**
     * The one head of state or of government, or foreign minister, of that family name on the
     * report's day, where no other office holder of any time bears it or the report speaks of the
     * state; else the one who was so until a few years before; empty for common words and given
     * names.
     */
    Optional<String> leader(String name) {
        if (reading.facts().when().isUnknown()
                || reading.words().isCommon(name)
                || reading.offices().isGivenName(name)) {
            return Optional.empty();
        }
        List<OfficeTerm> bearers = reading.offices().withFamilyName(name);
        boolean only = bearers.stream().map(OfficeTerm::person).distinct().count() == 1;
        Optional<String> now = one(bearers, this::inOffice, only);
        return now.isPresent() ? now : one(bearers, this::leftLately, false);
    }

    /** The one of these that led a state at a time, if the report names it or has not to. */
    private Optional<String> one(
            List<OfficeTerm> bearers, Predicate<OfficeTerm> when, boolean unnamed) {
        List<OfficeTerm> leading =
                bearers.stream()
                        .filter(term -> LEADING.contains(term.office()) && when.test(term))
                        .toList();
        boolean one = leading.stream().map(OfficeTerm::person).distinct().count() == 1;
        return leading.stream()
                .filter(term -> one && (unnamed || reading.facts().count(term.country()) > 0))
                .map(OfficeTerm::person)
                .findFirst();
    }

    /** Out of office before the report's day, but not long. */
    private boolean leftLately(OfficeTerm term) {
        Optional<LocalDate> left = term.term().latest();
        Optional<LocalDate> first = reading.facts().when().earliest();
        return left.isPresent()
                && first.isPresent()
                && left.get().isBefore(first.get())
                && left.get().plusYears(YEARS_REMEMBERED).isAfter(first.get());
    }

    /**
     * The holder of the office on the day whose family name differs by one letter; of an unnamed
     * state only when the given name agrees.
     */
    Optional<String> byMisprint(String name, List<String> offices, Optional<String> state) {
        String family = Fold.all(name.substring(name.lastIndexOf(' ') + 1));
        String given = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "";
        if (offices.isEmpty() || family.length() < SHORTEST || reading.facts().when().isUnknown()) {
            return Optional.empty();
        }
        List<OfficeTerm> possible =
                state.map(id -> reading.offices().holders(id, reading.facts().when()))
                        .orElseGet(() -> reading.offices().withGivenName(given));
        return only(
                possible.stream()
                        .filter(term -> Spellings.areNear(family, Fold.all(term.family())))
                        .toList(),
                offices,
                state);
    }

    /** A spelling variant of a whole name keeps at least the first letter of the given name. */
    private static boolean sharesInitial(OfficeTerm term, String name) {
        return !term.given().isBlank()
                && Fold.all(term.given()).charAt(0) == Fold.all(name).charAt(0);
    }

    private Optional<String> only(
            List<OfficeTerm> terms, List<String> offices, Optional<String> state) {
        List<String> persons =
                terms.stream()
                        .filter(term -> fits(term, offices, state))
                        .filter(this::inOffice)
                        .map(OfficeTerm::person)
                        .distinct()
                        .toList();
        if (persons.size() == 1) {
            return Optional.of(persons.get(0));
        }
        List<String> here = persons.stream().filter(reading.facts().persons()::contains).toList();
        if (here.size() == 1) {
            return Optional.of(here.get(0));
        }
        return onlyFromNamedState(persons);
    }

    /** Among several, the one whose state the report speaks of. */
    private Optional<String> onlyFromNamedState(List<String> persons) {
        List<String> near =
                persons.stream()
                        .filter(
                                id ->
                                        reading.offices().terms(id).orElse(List.of()).stream()
                                                .anyMatch(
                                                        term ->
                                                                inOffice(term)
                                                                        && reading.facts()
                                                                                        .count(
                                                                                                term
                                                                                                        .country())
                                                                                > 0))
                        .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
