package org.chancery.spark;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.library.ReadingHand;

/**
 * The hands of one process of the cluster: one for each folder of imported actors, made when the
 * first order comes and kept, since its models are large. Spark makes its tasks anew each time, so
 * this is the one place where something is kept for all of them.
 */
final class Hands {
    private static final Map<Path, ReadingHand> HANDS = new ConcurrentHashMap<>();

    private Hands() {}

    /** The answers to orders, each made when it is asked for. */
    static Iterator<String> carryOut(Iterator<String> orders) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return orders.hasNext();
            }

            @Override
            public String next() {
                String order = orders.next();
                return HANDS.computeIfAbsent(ReadingHand.actors(order), ReadingHand::standard)
                        .carryOut(order);
            }
        };
    }
}
