package org.chancery.text.actor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.Actor;

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
    private final Map<String, StateEntry> states;
    private final Map<String, OrganisationEntry> organisations;
    private final Offices offices;
    private final TermMatcher matcher;
    private final List<Term> terms;
    private final Words words;
    private final List<String> refused;

    ActorDictionary(
            Map<String, StateEntry> states,
            Map<String, OrganisationEntry> organisations,
            Offices offices,
            List<Term> terms,
            Words words,
            List<String> refused) {
        this.refused = List.copyOf(refused);
        this.states = Map.copyOf(states);
        this.organisations = Map.copyOf(organisations);
        this.offices = offices;
        this.terms = List.copyOf(terms);
        this.matcher = new TermMatcher(terms);
        this.words = words;
    }

    /** Made by the class loader when first asked for, once; never changes. */
    private static final class Standard {
        static final ActorDictionary DICTIONARY = DictionaryLoader.load();
    }

    /** The dictionary that comes with the program, read from its resources on first use. */
    public static ActorDictionary standard() {
        return Standard.DICTIONARY;
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
     * in order; for lists, tables and addresses, which have no grammar to go by.
     */
    public List<Actor> mentionedStates(String text) {
        return matcher.longest(text).stream()
                .flatMap(match -> match.terms().stream())
                .flatMap(term -> state(term.entry()).stream())
                .map(StateEntry::actor)
                .distinct()
                .toList();
    }

    /**
     * How many states, groups of states and armed groups these stretches of text name, each once; a
     * rough count, by names alone.
     */
    public int parties(List<String> texts) {
        return new PartyCounter(this).count(texts);
    }

    /** The rows of the tables that make no sense, each with its reason; none in a good release. */
    public List<String> refused() {
        return refused;
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
