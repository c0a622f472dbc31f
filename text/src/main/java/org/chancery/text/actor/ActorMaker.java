package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.chancery.model.time.DateRange;

/** Makes actors out of dictionary entries and of what a report says of people without one. */
final class ActorMaker {
    /** Where the family name stands first. */
    private static final Set<String> FAMILY_FIRST =
            Set.of("CHN", "TWN", "HKG", "MAC", "PRK", "KOR", "VNM", "SGP");

    /** Which of several offices a person is known by. */
    private static final List<String> HIGHEST_FIRST =
            List.of("head_of_state", "head_of_government", "foreign_minister", "defence_minister");

    private final ActorDictionary dictionary;
    private final ReportFacts facts;

    ActorMaker(ActorDictionary dictionary, ReportFacts facts) {
        this.dictionary = dictionary;
        this.facts = facts;
    }

    /**
     * On which day a report speaks of an office.
     *
     * @param former true when the report calls the office a former one
     * @param then true when it means the office of a day gone by ("then-Prime Minister")
     * @param past the days gone by that the sentence names; unknown when it names none
     */
    record Day(boolean former, boolean then, DateRange past) {
        static final Day REPORT = new Day(false, false, DateRange.unknown());
    }

    /**
     * A person of the holders' lists, in the office held on the report's day; in that which the
     * title or the sentence's own date gives, for somebody who holds none on that day.
     */
    Actor person(List<OfficeTerm> terms, List<String> offices, Day day) {
        return person(terms, offices, day, Optional.empty());
    }

    /**
     * As {@link #person(List, List, Day)}; a title of an office that the lists do not know the
     * person in is taken at its word.
     *
     * @param title the head of the title, where there is one
     */
    Actor person(List<OfficeTerm> terms, List<String> offices, Day day, Optional<Head> title) {
        OfficeTerm last =
                terms.stream()
                        .filter(term -> offices.contains(term.office()))
                        .min(ActorMaker::laterFirst)
                        .orElse(terms.get(terms.size() - 1));
        Optional<OfficeTerm> held = day.former() ? Optional.empty() : held(terms, offices, day);
        OfficeTerm shown = held.orElse(last);
        Optional<Head> unlisted =
                title.filter(head -> held.isEmpty() && !day.former())
                        .filter(head -> head.sector().isPresent())
                        .filter(
                                head ->
                                        terms.stream()
                                                .noneMatch(t -> offices.contains(t.office())));
        Sector sector =
                unlisted.flatMap(Head::sector)
                        .orElseGet(() -> held.map(this::sector).orElse(Sector.ELI));
        return new Actor(
                new ActorId(shown.person()),
                shown.name(),
                ActorType.PERSON,
                Optional.of(code(shown.country())),
                Optional.of(sector),
                held.map(OfficeTerm::title).or(() -> unlisted.map(ActorMaker::titleOf)));
    }

    private static String titleOf(Head head) {
        return Stream.of(head.noun().split(" "))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private Optional<OfficeTerm> held(List<OfficeTerm> terms, List<String> offices, Day day) {
        Comparator<OfficeTerm> titled =
                Comparator.comparingInt(
                                (OfficeTerm term) -> offices.contains(term.office()) ? 0 : 1)
                        .thenComparingInt(ActorMaker::rank);
        DateRange when = facts.when();
        if (day.then() || when.isUnknown()) {
            return terms.stream().sorted(titled.thenComparing(ActorMaker::laterFirst)).findFirst();
        }
        return on(terms, when, titled)
                .or(() -> day.past().isUnknown() ? Optional.empty() : on(terms, day.past(), titled))
                .or(() -> titledBefore(terms, offices, when));
    }

    private static Optional<OfficeTerm> on(
            List<OfficeTerm> terms, DateRange when, Comparator<OfficeTerm> order) {
        Optional<LocalDate> day = when.middle();
        return terms.stream()
                .filter(term -> day.map(term.term()::contains).orElse(term.term().overlaps(when)))
                .min(order)
                .or(() -> terms.stream().filter(term -> term.term().overlaps(when)).min(order));
    }

    /** The last term of the office that the title names, for a day the report looks back to. */
    private static Optional<OfficeTerm> titledBefore(
            List<OfficeTerm> terms, List<String> offices, DateRange when) {
        return terms.stream()
                .filter(term -> offices.contains(term.office()))
                .filter(term -> isBefore(term.term(), when))
                .min(ActorMaker::laterFirst);
    }

    private static boolean isBefore(DateRange term, DateRange when) {
        return term.latest()
                .flatMap(end -> when.earliest().map(day -> end.isBefore(day)))
                .orElse(false);
    }

    private static int rank(OfficeTerm term) {
        int rank = HIGHEST_FIRST.indexOf(term.office());
        return rank < 0 ? HIGHEST_FIRST.size() : rank;
    }

    private static int laterFirst(OfficeTerm a, OfficeTerm b) {
        LocalDate first = a.term().earliest().orElse(LocalDate.MIN);
        LocalDate second = b.term().earliest().orElse(LocalDate.MIN);
        return second.compareTo(first);
    }

    private Sector sector(OfficeTerm term) {
        if (term.country().startsWith("IGO")) {
            return Sector.IGO;
        }
        return dictionary
                .words()
                .sectorOfOffice(term.office())
                .or(() -> dictionary.words().head(term.title()).flatMap(Head::sector))
                .orElse(Sector.GOV);
    }

    private String code(String state) {
        return dictionary.state(state).map(StateEntry::code).orElse(state);
    }

    /** A person nobody lists, known by a name. */
    Actor stranger(
            String name, Optional<String> state, Optional<Sector> sector, Optional<String> office) {
        String[] parts = Fold.all(name).replaceAll("[^a-z ]", "").strip().split("\\s+");
        boolean familyFirst = state.filter(FAMILY_FIRST::contains).isPresent();
        return new Actor(
                new ActorId(familyFirst ? String.join("_", parts) : familyLast(parts)),
                name,
                ActorType.PERSON,
                state.map(this::code),
                sector,
                office);
    }

    private static String familyLast(String[] parts) {
        if (parts.length == 1) {
            return parts[0].isEmpty() ? "unnamed" : parts[0];
        }
        String given = String.join("_", List.of(parts).subList(0, parts.length - 1));
        return parts[parts.length - 1] + "_" + given;
    }

    /** People known by a role; the same words in another report are taken for the same people. */
    Actor group(String name, String key, Optional<String> state, Optional<Sector> sector) {
        return unnamed(name, slug(key), state, sector);
    }

    /** One person known by a role, at a place of this report: somebody else in every report. */
    Actor unnamedPerson(
            String name, String key, Optional<String> state, Optional<Sector> sector, int place) {
        return unnamed(name, slug(key) + "_" + facts.article() + "_" + place, state, sector);
    }

    private Actor unnamed(
            String name, String key, Optional<String> state, Optional<Sector> sector) {
        return new Actor(
                new ActorId(prefix(state) + key),
                name,
                ActorType.GROUP,
                state.map(this::code),
                sector,
                Optional.empty());
    }

    private String prefix(Optional<String> state) {
        return state.map(this::code).map(code -> code.toLowerCase(Locale.ROOT) + "_").orElse("");
    }

    /** A ministry, parliament, army or the like of a state. */
    Actor body(String name, String noun, Optional<String> state, Optional<Sector> sector) {
        ActorType type =
                sector.filter(s -> s == Sector.MIL).isPresent()
                        ? ActorType.ARMED_FORCES
                        : ActorType.STATE_BODY;
        return new Actor(
                new ActorId(prefix(state) + slug(noun)),
                name,
                type,
                state.map(this::code),
                sector,
                Optional.empty());
    }

    /** An organisation that the report names and no list has. */
    Actor organisation(
            String name, ActorType type, Optional<String> state, Optional<Sector> sector) {
        return new Actor(
                new ActorId(slug(name)),
                name,
                type,
                state.map(this::code),
                sector,
                Optional.empty());
    }

    /** The government of a state: the state, with the sector of its government. */
    Actor government(String state) {
        return dictionary
                .state(state)
                .map(StateEntry::actor)
                .orElseGet(() -> Actor.state(state, state))
                .withSector(Sector.GOV);
    }

    private static String slug(String words) {
        String slug =
                Fold.all(words)
                        .replaceAll("^(the|a|an|some|many|several|other) ", "")
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^_+|_+$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
