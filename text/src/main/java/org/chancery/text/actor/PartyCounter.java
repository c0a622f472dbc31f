package org.chancery.text.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.actor.ActorType;

/**
 * Counts those between whom there could be relations: states, with what belongs to them, groups of
 * states and armed groups. By names alone, before a text has been cut into sentences, so that
 * reports of one country's affairs cost no more.
 *
 * <p>A firm counts for its country once there is somebody else; an outlet, which is cited in every
 * report, never does.
 */
final class PartyCounter {
    private final ActorDictionary dictionary;

    PartyCounter(ActorDictionary dictionary) {
        this.dictionary = dictionary;
    }

    int count(List<String> texts) {
        Set<String> parties = new HashSet<>();
        Set<String> firms = new HashSet<>();
        for (String text : texts) {
            for (TermMatch match : dictionary.matcher().longest(text)) {
                add(match.terms().get(0), parties, firms);
            }
        }
        if (!parties.isEmpty()) {
            parties.addAll(firms);
        }
        return parties.size();
    }

    private void add(Term term, Set<String> parties, Set<String> firms) {
        switch (term.kind()) {
            case ORGANISATION, SEAT ->
                    dictionary
                            .organisation(term.entry())
                            .filter(entry -> !entry.isOutlet())
                            .ifPresent(
                                    entry ->
                                            (entry.type() == ActorType.FIRM ? firms : parties)
                                                    .add(party(entry)));
            case PERSON ->
                    dictionary
                            .offices()
                            .terms(term.entry())
                            .ifPresent(terms -> parties.add(stateCode(terms.get(0).country())));
            default -> parties.add(stateCode(term.entry()));
        }
    }

    /** Groups stand for themselves, everybody else for their country. */
    private static String party(OrganisationEntry entry) {
        boolean itself =
                entry.type() == ActorType.ARMED_GROUP
                        || entry.type() == ActorType.INTERGOVERNMENTAL_ORGANISATION;
        return itself ? entry.id() : entry.country().orElse(entry.id());
    }

    private String stateCode(String id) {
        return dictionary.state(id).map(StateEntry::code).orElse(id);
    }
}
