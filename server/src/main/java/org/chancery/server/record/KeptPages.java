package org.chancery.server.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages of one state of the record that were written before: whoever asks for the same page again
 * is given the same bytes. Those asked for longest ago are forgotten. Safe to share between
 * threads.
 */
public final class KeptPages {
    /** So many bytes are kept at the most, which are some hundred first pages of large records. */
    private static final long ROOM = 16_000_000;

    private final Map<Object, KeptPage> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** A page, if it was kept. */
    public synchronized Optional<KeptPage> find(Object key) {
        return Optional.ofNullable(pages.get(key));
    }

    /**
     * Keeps a page.
     *
     * @param key of everything that it was written from, but for the record
     */
    public synchronized void keep(Object key, KeptPage page) {
        if (page.bytes() > ROOM / 4 || pages.containsKey(key)) {
            return;
        }
        pages.put(key, page);
        bytes += page.bytes();
        var oldest = pages.values().iterator();
        while (bytes > ROOM) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
