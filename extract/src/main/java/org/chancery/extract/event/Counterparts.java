package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.text.Document;

/**
 * Who the other side is where a clause leaves it out: the one other state that its sentence names;
 * else the other of the two in the heading above; else of the two states that the report is about;
 * else, in a report about many, the one other state that a sentence shortly before names.
 */
final class Counterparts {
    /** How many sentences back the other side may have been named. */
    private static final int BACK = 2;

    private final List<Set<String>> named;
    private final Map<String, Actor> parties;
    private final ReportPair pair;
    private final SectionPairs sections;

    private Counterparts(
            List<Set<String>> named,
            Map<String, Actor> parties,
            ReportPair pair,
            SectionPairs sections) {
        this.named = List.copyOf(named);
        this.parties = Map.copyOf(parties);
        this.pair = pair;
        this.sections = sections;
    }

    static Counterparts of(Document document) {
        Map<String, Actor> parties = new HashMap<>();
        List<Set<String>> named =
                document.sentences().stream()
                        .map(sentence -> ReportPair.codes(sentence, parties))
                        .toList();
        return new Counterparts(
                named, parties, ReportPair.of(named, parties), SectionPairs.of(document));
    }

    /** The same, where a sentence is taken not to name some that only tell what it says. */
    Counterparts without(int sentence, Set<String> tellers) {
        if (tellers.isEmpty()) {
            return this;
        }
        List<Set<String>> others = new ArrayList<>(named);
        Set<String> here = new HashSet<>(named.get(sentence));
        here.removeAll(tellers);
        others.set(sentence, Set.copyOf(here));
        return new Counterparts(others, parties, pair, sections);
    }

    /** The two states the whole report is about; else the two that a clause is about. */
    List<Actor> parties(int sentence) {
        return pair.states().isEmpty() ? both(sentence) : pair.states();
    }

    /** The two that a clause is about which names neither; empty when no two stand out. */
    List<Actor> both(int sentence) {
        return two(sentence, 0, 0)
                .or(() -> pairAt(sentence))
                .or(() -> two(sentence, 1, BACK))
                .orElse(List.of());
    }

    /** Who stands opposite a state in a clause that names no other. */
    Optional<Actor> otherThan(String country, int sentence) {
        return beside(country, sentence, 0, 0)
                .or(() -> sections.at(sentence).otherThan(country))
                .or(() -> pair.otherThan(country))
                .or(() -> beside(country, sentence, 1, BACK));
    }

    /** Whom a third state gives something: the one of the two that was spoken of last. */
    Optional<Actor> oneOfPair(int sentence) {
        for (int at = sentence; at >= Math.max(0, sentence - 1); at--) {
            Set<String> here = named.get(at);
            List<Actor> spokenOf =
                    pair.states().stream()
                            .filter(state -> state.country().filter(here::contains).isPresent())
                            .toList();
            if (!spokenOf.isEmpty()) {
                return spokenOf.stream().findFirst().filter(one -> spokenOf.size() == 1);
            }
        }
        return Optional.empty();
    }

    /**
     * Whom somebody visits of whom it is not said: rather the other of the two that the report is
     * about than whoever else is named beside: "the king's visit followed a Danish test".
     */
    Optional<Actor> hostOf(String country, int sentence) {
        return otherOfPair(country, sentence).or(() -> otherThan(country, sentence));
    }

    /** The other of the two in the heading above, or of the two that the report is about. */
    Optional<Actor> otherOfPair(String country, int sentence) {
        return sections.at(sentence).otherThan(country).or(() -> pair.otherThan(country));
    }

    private Optional<List<Actor>> pairAt(int sentence) {
        return Stream.of(sections.at(sentence), pair)
                .map(ReportPair::states)
                .filter(states -> !states.isEmpty())
                .findFirst();
    }

    /** The one other state that the sentence names. */
    Optional<Actor> besideInSentence(String country, int sentence) {
        return beside(country, sentence, 0, 0);
    }

    private Optional<List<Actor>> two(int sentence, int from, int to) {
        return nearest(sentence, from, to)
                .filter(here -> here.size() == 2)
                .map(here -> here.stream().sorted().map(parties::get).toList());
    }

    private Optional<Actor> beside(String country, int sentence, int from, int to) {
        return nearest(sentence, from, to)
                .filter(here -> here.size() == 2 && here.remove(country))
                .map(here -> parties.get(here.iterator().next()));
    }

    /** The parties of the first sentence, going back, that names two or more. */
    private Optional<Set<String>> nearest(int sentence, int from, int to) {
        for (int back = from; back <= Math.min(to, sentence); back++) {
            Set<String> here = named.get(sentence - back);
            if (here.size() > 1) {
                return Optional.of(new HashSet<>(here));
            }
        }
        return Optional.empty();
    }
}
