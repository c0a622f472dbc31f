package org.chancery.text.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What states are called in their own languages, as far as English reports may write it: "Suomi",
 * "Eesti", "España".
 *
 * <p>A name is left out where the tables have the form already, of whatever, or where it is a word
 * of English or somebody's name: "Ísland" without its accent, "Maurice".
 */
final class OwnNames {
    private OwnNames() {}

    /**
     * @param states the states of the tables
     * @param known the forms that the tables have
     * @param common true for a word that is common as something else
     */
    static List<Term> of(
            Collection<StateEntry> states, Collection<Term> known, Predicate<String> common) {
        Map<String, StateEntry> living =
                states.stream()
                        .filter(state -> state.existed().latest().isEmpty())
                        .filter(state -> state.alpha2().isPresent())
                        .collect(Collectors.toMap(state -> state.alpha2().get(), state -> state));
        Set<String> taken =
                known.stream().map(term -> Fold.all(term.form())).collect(Collectors.toSet());
        return CountryNames.own(living.keySet()).entrySet().stream()
                .flatMap(
                        country ->
                                country.getValue().stream()
                                        .filter(name -> !taken.contains(Fold.all(name)))
                                        .filter(name -> !common.test(Fold.all(name)))
                                        .map(
                                                name ->
                                                        Term.marked(
                                                                name,
                                                                TermKind.OWN_NAME,
                                                                living.get(country.getKey()).id())))
                .toList();
    }
}
