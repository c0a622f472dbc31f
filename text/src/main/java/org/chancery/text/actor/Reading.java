package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Document;

/**
 * All that is at hand while one report is read.
 *
 * @param dictionary what was known before
 * @param facts what the report as a whole says of its time and country
 * @param states decides which state is meant
 * @param actors makes actors
 * @param passages the paragraphs and the headings above them
 * @param discourse what the report has established so far
 */
record Reading(
        ActorDictionary dictionary,
        ReportFacts facts,
        StateChooser states,
        ActorMaker actors,
        Passages passages,
        Discourse discourse) {

    static Reading begin(
            ActorDictionary dictionary,
            ReportFacts facts,
            Document document,
            List<SentenceView> views) {
        StateChooser states = new StateChooser(dictionary, facts);
        return new Reading(
                dictionary,
                facts,
                states,
                new ActorMaker(dictionary, facts),
                Passages.of(document, views, dictionary, states),
                new Discourse());
    }

    /**
     * The state of people whose own words do not tell it: the report's own, for those who serve a
     * state; for experts only where titles, outlet or dateline show which that is. A sentence that
     * says where it plays has a state of its own.
     */
    Optional<String> homeOf(String noun, Optional<Sector> sector, int sentence) {
        Optional<String> scene =
                ReportFacts.servesState(sector) ? passages.scene(sentence) : Optional.empty();
        if (scene.isPresent()) {
            return scene;
        }
        boolean expert = words().in("expert_noun", noun);
        return expert && !facts.homeShown() ? Optional.empty() : facts.homeOf(sector);
    }

    Words words() {
        return dictionary.words();
    }

    Offices offices() {
        return dictionary.offices();
    }
}
