package org.chancery.text.actor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.actor.Actor;
import org.chancery.model.time.DateRange;

/**
 * Everything that is known of actors before a report is read: states, organisations, office
 * holders, and the names under which they appear. Immutable, safe to share between threads.
 *
 * <pre>{@code
 * ActorDictionary dictionary = ActorDictionary.standard();
 * dictionary.state("PRT");                 // Portugal
 * dictionary.mentionedStates("The Dutch and Lisbon agreed");  // Netherlands, Portugal
 * }</pre>
 *
 * <p>Source: the tables beside this class, each of which says where it comes from.
 */
public final class ActorDictionary {
    /** Shorter ones are too often near another word by chance. */
    private static final int LONG_NAME = 7;

    private final Map<String, StateEntry> states;
    private final Map<String, OrganisationEntry> organisations;
    private final Offices offices;
    private final TermMatcher matcher;
    private final List<Term> terms;
    private final Words words;
    private final List<Term> longNames;
    private final List<String> refused;

    ActorDictionary(
            Map<String, StateEntry> states,
            Map<String, OrganisationEntry> organisations,
            Offices offices,
            List<Term> terms,
            Words words,
            List<String> refused) {
        this.refused = List.copyOf(refused);
        this.states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        this.organisations = Map.copyOf(organisations);
        this.offices = offices;
        this.terms = List.copyOf(terms);
        this.matcher = new TermMatcher(terms);
        this.words = words;
        this.longNames =
                terms.stream()
                        .filter(
                                term ->
                                        term.kind() == TermKind.STATE
                                                || term.kind() == TermKind.ADJECTIVE)
                        .filter(term -> !term.ambiguous() && !term.form().contains(" "))
                        .filter(term -> term.form().length() >= LONG_NAME)
                        .toList();
    }

    /** Made by the class loader when first asked for, once; never changes. */
    private static final class Standard {
        static final ActorDictionary DICTIONARY = DictionaryLoader.load(ImportedFiles.none());
    }

    /** The dictionary that comes with the program, read from its resources on first use. */
    public static ActorDictionary standard() {
        return Standard.DICTIONARY;
    }

    /**
     * The standard dictionary and what a folder of imported tables adds; the standard one where
     * there is no such folder.
     */
    public static ActorDictionary with(Path folder) {
        return Files.isDirectory(folder)
                ? DictionaryLoader.load(ImportedFiles.in(folder))
                : standard();
    }

    /** A state by its alpha-3 id, such as {@code PRT}, {@code SUN}. */
    public Optional<StateEntry> state(String id) {
        return Optional.ofNullable(states.get(id));
    }

    public Collection<StateEntry> states() {
        return states.values();
    }

    public Optional<OrganisationEntry> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** The oldest organisation with a CAMEO code, which its organs share. */
    Optional<OrganisationEntry> organisationWithCode(String code) {
        return organisations.values().stream()
                .filter(entry -> entry.country().equals(Optional.of(code)))
                .min(
                        Comparator.comparing(
                                        (OrganisationEntry entry) ->
                                                entry.existed().earliest().orElse(LocalDate.MAX))
                                .thenComparing(OrganisationEntry::id));
    }

    public Collection<OrganisationEntry> organisations() {
        return organisations.values();
    }

    public Offices offices() {
        return offices;
    }

    /**
     * The states a stretch of text may name, by name, adjective, people, capital, city or metonym,
     * in order, the likelier first where one name may mean several; for lists, tables and
     * addresses, which have no grammar to go by.
     */
    public List<Actor> mentionedStates(String text) {
        return matcher.longest(text).stream()
                .flatMap(
                        match ->
                                match.terms().stream()
                                        .sorted(Comparator.comparing(Term::ambiguous)))
                .map(Term::entry)
                .distinct()
                .flatMap(entry -> state(entry).stream())
                .map(StateEntry::actor)
                .toList();
    }

    /**
     * How many states, groups of states and armed groups these stretches of text name, each once; a
     * rough count, by names alone.
     */
    public int parties(List<String> texts) {
        return new PartyCounter(this).count(texts);
    }

    /** All that a form may name, as whole words, letter case and diacritics aside. */
    public List<Meaning> meanings(String form) {
        return exact(form).stream()
                .map(
                        term ->
                                new Meaning(
                                        term.form(),
                                        term.kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '),
                                        term.entry(),
                                        term.ambiguous()))
                .distinct()
                .toList();
    }

    /**
     * The states that any language calls by a name, with the English names of those languages; for
     * looking up only, reports are searched for the names that they are likely to use.
     *
     * <pre>{@code
     * ActorDictionary.standard().calledAbroad("Niemcy");  // Germany, in Polish
     * }</pre>
     */
    public List<Abroad> calledAbroad(String name) {
        Map<String, StateEntry> byAlpha2 =
                states.values().stream()
                        .filter(state -> state.existed().latest().isEmpty())
                        .filter(state -> state.alpha2().isPresent())
                        .collect(Collectors.toMap(state -> state.alpha2().get(), state -> state));
        return CountryNames.named(name, byAlpha2.keySet()).stream()
                .map(found -> new Abroad(byAlpha2.get(found.alpha2()), found.languages()))
                .toList();
    }

    /**
     * A state under a name that some languages have for it.
     *
     * @param languages their English names, in alphabetical order
     */
    public record Abroad(StateEntry state, Set<String> languages) {}

    /**
     * One thing that a form may name.
     *
     * @param form the form as the tables write it
     * @param kind state, adjective, demonym, capital, city, region, metonym, organisation, person,
     *     …
     * @param entry the id of the state, organisation or person
     * @param doubtful true when the form is taken only with support
     */
    public record Meaning(String form, String kind, String entry, boolean doubtful) {}

    private List<Term> exact(String form) {
        return matcher.longest(form).stream()
                .filter(match -> match.span().length() == form.length())
                .flatMap(match -> match.terms().stream())
                .toList();
    }

    /** How many forms there are, persons' full names and places included. */
    public int size() {
        return terms.size();
    }

    /** True when a form names anything. */
    public boolean knows(String form) {
        return !exact(form).isEmpty();
    }

    /** True when a form names this state, or a place in it. */
    public boolean names(String form, String state) {
        return exact(form).stream().anyMatch(term -> term.entry().equals(state));
    }

    /** True for a word that names people, or is somebody's name, more often than a place. */
    public boolean isCommonWord(String word) {
        return words.isCommon(word)
                || offices.isGivenName(word)
                || !offices.withFamilyName(word).isEmpty();
    }

    /** True when a noun names people or bodies by what they do. */
    public boolean isRole(String noun) {
        return words.head(noun).isPresent();
    }

    /** The sort of office that a title names, such as {@code foreign_minister}. */
    public Optional<String> officeOf(String title) {
        return words.officeOf(title);
    }

    /** The id of the one person of a full name who served a country; empty when none or several. */
    public Optional<String> personNamed(String name, String country) {
        List<String> persons =
                exact(name).stream()
                        .filter(term -> term.kind() == TermKind.PERSON)
                        .map(Term::entry)
                        .filter(id -> !termsOf(id, country).isEmpty())
                        .distinct()
                        .toList();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    /** True when a person of this name is known in an office of this sort in these days. */
    public boolean holds(String name, String country, String office, DateRange days) {
        return personNamed(name, country)
                .filter(
                        id ->
                                termsOf(id, country).stream()
                                        .anyMatch(
                                                term ->
                                                        term.office().equals(office)
                                                                && term.term().overlaps(days)))
                .isPresent();
    }

    private List<OfficeTerm> termsOf(String person, String country) {
        return offices.terms(person).orElse(List.of()).stream()
                .filter(term -> term.country().equals(country))
                .toList();
    }

    /**
     * The days of a term as the tables write its ends: yyyy-mm-dd, yyyy-mm, yyyy, or blank when
     * open.
     *
     * @throws IllegalArgumentException when one is no day, or the end lies before the start
     */
    public static DateRange range(String start, String end) {
        return PartialDate.range(start, end);
    }

    /** The rows of the tables that make no sense, each with its reason; none in a good release. */
    public List<String> refused() {
        return refused;
    }

    /** Long names and adjectives of states that differ from a word by one letter. */
    List<Term> nearNames(String word) {
        String folded = Fold.all(word);
        return longNames.stream()
                .filter(term -> Spellings.areNear(folded, Fold.all(term.form())))
                .toList();
    }

    TermMatcher matcher() {
        return matcher;
    }

    List<Term> terms() {
        return terms;
    }

    Words words() {
        return words;
    }
}
