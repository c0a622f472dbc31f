package org.chancery.library.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.ActorType;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.StateEntry;

/** States and territories by the codes that actors and places carry. */
public final class StateCodes {
    private final Map<String, StateEntry> states = new HashMap<>();

    private StateCodes() {}

    /** By the states of the dictionary that comes with the program. */
    public static StateCodes load() {
        StateCodes codes = new StateCodes();
        for (StateEntry state : ActorDictionary.standard().states()) {
            if (state.type() != ActorType.REGION) {
                codes.states.merge(
                        state.code(),
                        state,
                        (one, other) -> one.id().equals(one.code()) ? one : other);
            }
        }
        return codes;
    }

    /** The state with an alpha-3 code, as CAMEO has it. */
    public Optional<StateEntry> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** The ISO 3166-1 alpha-2 code, in small letters, of a state that still exists. */
    public Optional<String> alpha2(String code) {
        return state(code)
                .filter(state -> state.existed().latest().isEmpty())
                .flatMap(StateEntry::alpha2)
                .map(two -> two.toLowerCase(Locale.ROOT));
    }
}
