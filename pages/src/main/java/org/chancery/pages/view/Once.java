package org.chancery.pages.view;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is reckoned when it is first asked for, and once. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> reckoning;
    private Optional<T> held = Optional.empty();

    Once(Supplier<T> reckoning) {
        this.reckoning = reckoning;
    }

    @Override
    public synchronized T get() {
        if (held.isEmpty()) {
            held = Optional.of(reckoning.get());
        }
        return held.get();
    }
}
