package org.chancery.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * How reading is done. None of these changes what is read.
 *
 * <pre>{@code
 * Settings.defaults().withThreads(4)
 * Settings.from(Map.of("read.threads", "4"))
 * }</pre>
 *
 * @param threads how many reports are read at once ({@code read.threads}; as many as processors)
 * @param ahead how many reports may wait to be written ({@code read.ahead}; 4 for each thread);
 *     bounds the memory used
 * @param group how many reports are written in one transaction at most ({@code read.group}; 32)
 */
public record Settings(int threads, int ahead, int group) {
    private static final String THREADS = "read.threads";
    private static final String AHEAD = "read.ahead";
    private static final String GROUP = "read.group";
    private static final List<String> NAMES = List.of(THREADS, AHEAD, GROUP);

    public Settings {
        requirePositive(THREADS, threads);
        requirePositive(AHEAD, ahead);
        requirePositive(GROUP, group);
    }

    public static Settings defaults() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Settings(processors, 4 * processors, 32);
    }

    public Settings withThreads(int count) {
        return new Settings(count, Math.max(ahead, count), group);
    }

    /**
     * The defaults with some values replaced.
     *
     * @throws ChanceryException naming every unknown setting and every value that is no number
     */
    public static Settings from(Map<String, String> values) {
        List<String> faults = new ArrayList<>();
        Settings settings = defaults();
        for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
            Settings before = settings;
            IntFunction<Settings> change =
                    switch (value.getKey()) {
                        case THREADS -> before::withThreads;
                        case AHEAD -> n -> new Settings(before.threads, n, before.group);
                        case GROUP -> n -> new Settings(before.threads, before.ahead, n);
                        default -> n -> before;
                    };
            if (!NAMES.contains(value.getKey())) {
                faults.add(unknown(value.getKey()));
            } else if (!value.getValue().matches("[1-9][0-9]{0,5}")) {
                faults.add(
                        "Setting '%s' is '%s'; give a whole number from 1 to 999999."
                                .formatted(value.getKey(), value.getValue()));
            } else {
                settings = change.apply(Integer.parseInt(value.getValue()));
            }
        }
        if (!faults.isEmpty()) {
            throw new ChanceryException(String.join("\n", faults));
        }
        return settings;
    }

    private static String unknown(String name) {
        return "Setting '%s' is unknown. Did you mean '%s'?"
                .formatted(name, Spelling.nearest(name, NAMES));
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new ChanceryException(
                    "Setting '%s' is %d; it must be at least 1.".formatted(name, value));
        }
    }
}
