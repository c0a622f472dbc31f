package org.chancery.text.annotate;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, once, and then shared between threads.
 *
 * <p>When making it fails, the failure goes to whoever asked, and the next to ask tries again.
 */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        if (made == null) {
            synchronized (this) {
                made = value;
                if (made == null) {
                    made = maker.get();
                    value = made;
                }
            }
        }
        return made;
    }
}
