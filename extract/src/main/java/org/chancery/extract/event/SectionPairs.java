package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extract.grammar.StateNames;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Sections;
import org.chancery.model.text.Sentence;

/** The two states that the heading above a sentence names: "CHILE AND PERU". */
final class SectionPairs {
    private final List<ReportPair> pairs;

    private SectionPairs(List<ReportPair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    static SectionPairs of(Document document) {
        Sections sections = Sections.of(document);
        List<ReportPair> pairs = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            pairs.add(
                    sections.headingOf(sentence.index())
                            .map(SectionPairs::named)
                            .orElse(new ReportPair(List.of())));
        }
        return new SectionPairs(pairs);
    }

    /** The pair for a sentence; without states where no heading above it names two. */
    ReportPair at(int sentence) {
        return pairs.get(sentence);
    }

    private static ReportPair named(Sentence heading) {
        Map<String, Actor> states = new LinkedHashMap<>();
        heading.mentions().stream()
                .flatMap(SectionPairs::states)
                .forEach(state -> states.putIfAbsent(state.id().value(), state));
        return new ReportPair(states.size() == 2 ? List.copyOf(states.values()) : List.of());
    }

    /** Capitals in a heading stand for their states, though nothing there shows it. */
    private static Stream<Actor> states(Mention mention) {
        Optional<String> place = mention.place().flatMap(where -> where.country());
        return mention.actors().isEmpty()
                ? place.map(StateNames::state).stream()
                : mention.actors().stream().filter(actor -> actor.type() == ActorType.STATE);
    }
}
