package org.chancery.server.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages of one state of the record that were written before: whoever asks for the same page again
 * is given the same. Those asked for longest ago are forgotten. Safe to share between threads.
 */
public final class KeptPages {
    /** So many characters are kept at the most. */
    private static final long ROOM = 12_000_000;

    private final Map<Object, String> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /** A page, if it was kept. */
    public synchronized Optional<String> find(Object key) {
        return Optional.ofNullable(pages.get(key));
    }

    /**
     * Keeps a page.
     *
     * @param key of everything that it was written from, but for the record
     */
    public synchronized void keep(Object key, String page) {
        if (page.length() > ROOM / 4 || pages.containsKey(key)) {
            return;
        }
        pages.put(key, page);
        characters += page.length();
        var oldest = pages.values().iterator();
        while (characters > ROOM) {
            characters -= oldest.next().length();
            oldest.remove();
        }
    }
}
