package org.chancery.server.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often somebody may ask. */
final class Limits {
    /** So many addresses are remembered; the one heard of longest ago is forgotten first. */
    private static final int MOST = 10_000;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST;
                }
            };

    /** True for what may be asked now: pages and calls often, names and passwords seldom. */
    boolean allows(String from, boolean login) {
        return bucket((login ? "login " : "") + from, login).tryConsume(1);
    }

    private synchronized Bucket bucket(String key, boolean login) {
        return buckets.computeIfAbsent(key, one -> login ? slow() : quick());
    }

    private static Bucket quick() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(300).refillGreedy(1200, Duration.ofMinutes(1)))
                .build();
    }

    private static Bucket slow() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(8).refillGreedy(8, Duration.ofMinutes(1)))
                .build();
    }
}
