package org.chancery.text.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The state in which the place of a dateline lies. Many towns have namesakes: "SAN JOSE" is in the
 * state that the dateline names as well, else in the one that the report speaks of most, else in
 * the one that the name means without doubt.
 */
final class DatelineState {
    private final ActorDictionary dictionary;
    private final ToIntFunction<String> spokenOf;

    /**
     * @param spokenOf how often the report names a state otherwise, by id
     */
    DatelineState(ActorDictionary dictionary, ToIntFunction<String> spokenOf) {
        this.dictionary = dictionary;
        this.spokenOf = spokenOf;
    }

    /** The state of the place that a dateline or byline names first; empty if none is known. */
    Optional<StateEntry> of(String dateline) {
        List<TermMatch> named = dictionary.matcher().longest(dateline);
        return named.stream()
                .map(this::stateTerms)
                .filter(terms -> !terms.isEmpty())
                .findFirst()
                .flatMap(terms -> likeliest(terms, named))
                .flatMap(term -> dictionary.state(term.entry()));
    }

    private List<Term> stateTerms(TermMatch match) {
        return match.terms().stream()
                .filter(term -> dictionary.state(term.entry()).isPresent())
                .toList();
    }

    private Optional<Term> likeliest(List<Term> terms, List<TermMatch> named) {
        return terms.stream()
                .min(
                        Comparator.comparingInt((Term term) -> -timesNamed(term.entry(), named))
                                .thenComparingInt(term -> -spokenOf.applyAsInt(term.entry()))
                                .thenComparing(Term::ambiguous));
    }

    private static int timesNamed(String state, List<TermMatch> named) {
        return (int)
                named.stream()
                        .filter(
                                match ->
                                        match.terms().stream()
                                                .anyMatch(t -> t.entry().equals(state)))
                        .count();
    }
}
