package org.chancery.ledger.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of what, from one resolution to the next. What one resolution does not ask for is
 * forgotten, so that no more is held than it needs.
 *
 * @param <I> what something is made of, and of nothing else; found again by equality
 */
final class Memo<I, O> {
    private Map<I, O> before = new HashMap<>();
    private Map<I, O> now = new HashMap<>();

    /** Begins another resolution. */
    void begin() {
        before = now;
        now = new HashMap<>(2 * before.size());
    }

    /** Ends it. */
    void end() {
        before = new HashMap<>();
    }

    /** What was made of the same before, or is made now. */
    O of(I input, Function<? super I, ? extends O> make) {
        O made = now.get(input);
        if (made == null) {
            made = before.get(input);
            made = made == null ? make.apply(input) : made;
            now.put(input, made);
        }
        return made;
    }

    /** What is made now, whatever was made before. */
    O anew(I input, Function<? super I, ? extends O> make) {
        O made = make.apply(input);
        now.put(input, made);
        return made;
    }
}
