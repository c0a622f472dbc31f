package org.chancery.text.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorType;

/**
 * Reads states that are described rather than named, where the report settles which is meant: "the
 * Himalayan kingdom", "the oil-rich emirate", "the island", "the former colonial power".
 *
 * <p>Only states that the report names come into question, but for a colonial power.
 */
final class DescribedStates {
    private static final int LONGEST = 4;
    private static final Set<String> POWER =
            Set.of("power", "ruler", "rulers", "master", "masters");

    private final SentenceView view;
    private final Reading reading;
    private final Epithets epithets = Epithets.standard();

    DescribedStates(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
    }

    /** The state described from a token on. */
    Optional<Found> read(int i) {
        if (!view.is(i, "the") || view.isHeadline()) {
            return Optional.empty();
        }
        int noun = headOf(i + 1);
        if (noun < 0 || view.isCapital(noun) || isNarrowed(noun + 1)) {
            return Optional.empty();
        }
        String words = view.phrase(i + 1, noun + 1);
        Optional<StateEntry> state =
                words.contains("colonial ") && POWER.contains(view.lower(noun))
                        ? power()
                        : described(i + 1, noun);
        return state.map(
                entry ->
                        Found.described(
                                view,
                                i,
                                noun + 1,
                                Entity.state(entry.actor()),
                                "the one state of the report that the words describe"));
    }

    /** The last token of a short noun phrase in the singular; -1 where there is none. */
    private int headOf(int first) {
        int at = first;
        while (at - first < LONGEST
                && (view.tag(at).matches("JJ.?|VBN|VBG|HYPH|RB.?") || isInner(at))) {
            at++;
        }
        return view.isNoun(at) && !view.isNoun(at + 1) && !view.is(at + 1, "-") ? at : -1;
    }

    private boolean isInner(int at) {
        return view.is(at, "-")
                || (view.isNoun(at) && (view.isNoun(at + 1) || view.is(at + 1, "-")));
    }

    /** "the island of Samos", "the kingdom that …": the words after it say which. */
    private boolean isNarrowed(int next) {
        return view.is(next, "of") || (view.isPossessiveMark(next) && view.isCapital(next + 1));
    }

    private Optional<StateEntry> described(int first, int noun) {
        Stream<StateEntry> named =
                reading.facts().stateCounts().keySet().stream()
                        .sorted()
                        .flatMap(id -> reading.dictionary().state(id).stream())
                        .filter(state -> state.type() == ActorType.STATE)
                        .filter(reading.states()::exists);
        boolean place = isPlaceWord(first, noun);
        boolean ruled = epithets.called(view.lower(noun)).isPresent() || isRuled(noun);
        if (!(ruled || (place && isCountry(noun))) || isThing(noun)) {
            return Optional.empty();
        }
        return one(named.filter(state -> fits(state, first, noun)).toList());
    }

    private boolean isRuled(int noun) {
        return view.is(noun, "kingdom", "monarchy");
    }

    private boolean isCountry(int noun) {
        return reading.words().in("state_noun", view.lower(noun));
    }

    /** An island that the report has spoken of as a thing is no state. */
    private boolean isThing(int noun) {
        return reading.discourse()
                .last(
                        entity ->
                                entity.kind() == Entity.Kind.THING
                                        && entity.nouns().contains(view.lemma(noun)))
                .isPresent();
    }

    private boolean isPlaceWord(int first, int noun) {
        return adjectives(first, noun).anyMatch(word -> epithets.described(word).isPresent());
    }

    /** The words before the noun, alone and joined two by two: "oil-rich", "central american". */
    private Stream<String> adjectives(int first, int noun) {
        return Stream.iterate(first, i -> i < noun, i -> i + 1)
                .flatMap(
                        i ->
                                Stream.of(i + 1, i + 2, i + 3)
                                        .filter(end -> end <= noun)
                                        .map(end -> view.phrase(i, end)));
    }

    private boolean fits(StateEntry state, int first, int noun) {
        boolean called =
                epithets.called(view.phrase(first, noun + 1))
                        .or(() -> epithets.called(view.lower(noun)))
                        .map(states -> states.contains(state.id()))
                        .orElseGet(() -> !isRuled(noun) || hasKing(state));
        return called
                && adjectives(first, noun)
                        .flatMap(word -> epithets.described(word).stream())
                        .allMatch(states -> states.contains(state.id()));
    }

    private boolean hasKing(StateEntry state) {
        return reading
                .offices()
                .holders(state.id(), "head_of_state", reading.facts().when())
                .stream()
                .anyMatch(
                        term ->
                                Titles.fit(reading.words(), "king", term.title())
                                        || Titles.fit(reading.words(), "queen", term.title()));
    }

    /** The only one; of several, the one spoken of last in the sentences just before. */
    private Optional<StateEntry> one(List<StateEntry> fitting) {
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        return reading
                .discourse()
                .weigh(view.index(), occurrence -> occurrence.entity().actors().size() == 1)
                .stream()
                .flatMap(weighed -> weighed.entity().actors().get(0).country().stream())
                .flatMap(code -> fitting.stream().filter(state -> state.code().equals(code)))
                .findFirst();
    }

    /** Who once ruled a state that the report is about. */
    private Optional<StateEntry> power() {
        Set<String> named = reading.facts().stateCounts().keySet();
        List<String> powers = epithets.powersOver(named);
        List<String> spokenOf = powers.stream().filter(named::contains).toList();
        List<String> left = spokenOf.isEmpty() ? powers : spokenOf;
        return left.size() == 1 ? reading.dictionary().state(left.get(0)) : Optional.empty();
    }
}
