package org.chancery.ledger.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.ActorType;

/** Who takes part, as sets that can be compared. */
final class Actors {
    private static final Map<String, String> SUCCESSORS = successors();

    private Actors() {}

    /** The codes of those who hold the rights and duties of treaty partners today. */
    static Set<String> treatyPartners(Collection<ActorReference> references) {
        Set<String> partners = new TreeSet<>();
        codes(references).forEach(code -> partners.add(SUCCESSORS.getOrDefault(code, code)));
        return partners;
    }

    private static Map<String, String> successors() {
        Map<String, String> successors = new HashMap<>();
        for (String line : Words.lines("successors.tsv")) {
            int tab = line.indexOf('\t');
            successors.put(line.substring(0, tab), line.substring(tab + 1).strip());
        }
        return Map.copyOf(successors);
    }

    /** The codes of their states or groups; the id of an actor that has none. */
    static Set<String> codes(Collection<ActorReference> references) {
        Set<String> codes = new TreeSet<>();
        for (ActorReference reference : references) {
            codes.add(code(reference.actor()));
        }
        return codes;
    }

    static String code(Actor actor) {
        return actor.country().orElse(actor.id().value());
    }

    /** The ids of people and bodies among them; states as a whole are nobody in particular. */
    static Set<String> persons(Collection<ActorReference> references) {
        Set<String> persons = new TreeSet<>();
        for (ActorReference reference : references) {
            if (reference.actor().type() == ActorType.PERSON) {
                persons.add(reference.actor().id().value());
            }
        }
        return persons;
    }

    static Set<String> ids(Collection<ActorReference> references) {
        Set<String> ids = new TreeSet<>();
        references.forEach(reference -> ids.add(reference.actor().id().value()));
        return ids;
    }

    /** The words that name them, which tell nothing beyond who takes part. */
    static Set<String> words(Collection<ActorReference> references) {
        Set<String> words = new TreeSet<>();
        for (ActorReference reference : references) {
            words.addAll(Words.telling(reference.text()));
            words.addAll(Words.telling(reference.actor().name()));
        }
        return words;
    }

    static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
