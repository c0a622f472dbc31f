package org.chancery.text.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which state stands opposite another at some place of a report: the other of the two in the
 * heading above, else the one other that the sentence has named so far, else the other of the two
 * that the report is about, else the one other of the sentences just before.
 */
final class Opposites {
    private static final int BACK = 2;

    private final SentenceView view;
    private final Reading reading;

    Opposites(SentenceView view, Reading reading) {
        this.view = view;
        this.reading = reading;
    }

    /** The other state, by its dictionary entry; empty where no one other stands out. */
    Optional<StateEntry> to(String code) {
        return other(reading.passages().heading(view.index()), code, true)
                .or(() -> other(named(view.index(), view.index()), code, false))
                .or(() -> other(reading.facts().mainPair(), code, true))
                .or(() -> before(code));
    }

    /** The other of the two states in the heading above or of the two the report is about. */
    Optional<StateEntry> ofPair(String code) {
        return other(reading.passages().heading(view.index()), code, true)
                .or(() -> other(reading.facts().mainPair(), code, true));
    }

    /** Who receives somebody of a state: where he went, else the report's own state. */
    Optional<StateEntry> hostOf(String code) {
        List<String> own = reading.facts().home().map(List::of).orElse(List.of());
        return other(reading.passages().heading(view.index()), code, true)
                .or(() -> other(visited(), code, false))
                .or(() -> other(own, code, false))
                .or(() -> to(code));
    }

    private List<String> visited() {
        Passages passages = reading.passages();
        List<String> here = passages.destinations(view.index(), reading.words());
        return here.isEmpty() && view.index() > 0
                ? passages.destinations(view.index() - 1, reading.words())
                : here;
    }

    private Optional<StateEntry> before(String code) {
        for (int sentence = view.index() - 1; sentence >= view.index() - BACK; sentence--) {
            List<String> here = named(sentence, view.index());
            if (here.stream().anyMatch(state -> !isOf(state, code))) {
                return other(here, code, false);
            }
        }
        return Optional.empty();
    }

    /** The one state of a list that has another code. */
    private Optional<StateEntry> other(List<String> states, String code, boolean both) {
        List<String> others = states.stream().filter(state -> !isOf(state, code)).toList();
        boolean pair = !both || (states.size() == 2 && others.size() == 1);
        return pair && others.size() == 1
                ? reading.dictionary().state(others.get(0)).filter(reading.states()::exists)
                : Optional.empty();
    }

    private boolean isOf(String state, String code) {
        return state.equals(code)
                || reading.dictionary()
                        .state(state)
                        .map(StateEntry::code)
                        .equals(Optional.of(code));
    }

    /** The codes of the states spoken of from one sentence to another. */
    private List<String> named(int from, int to) {
        Set<String> codes = new LinkedHashSet<>();
        reading.discourse().latest(entity -> entity.kind() != Entity.Kind.THING).stream()
                .takeWhile(occurrence -> occurrence.sentence() >= from)
                .filter(occurrence -> occurrence.sentence() <= to)
                .flatMap(occurrence -> occurrence.entity().actors().stream())
                .flatMap(actor -> actor.country().stream())
                .filter(country -> reading.dictionary().state(country).isPresent())
                .forEach(codes::add);
        return List.copyOf(codes);
    }
}
