package org.chancery.outlook.link;

import java.util.Arrays;

/** Gives numbers, counted from 0, to keys that are not negative. Grows, forgets nothing. */
final class LongIndex {
    private static final long FREE = -1;

    private long[] keys;
    private int[] numbers;
    private int size;

    LongIndex() {
        keys = new long[1 << 10];
        Arrays.fill(keys, FREE);
        numbers = new int[1 << 10];
    }

    /** How many keys have a number. */
    int size() {
        return size;
    }

    /** The number of a key, or -1 when it has none. */
    int find(long key) {
        int at = place(keys, key);
        return keys[at] == key ? numbers[at] : -1;
    }

    /** The number of a key, which gets the next one when it has none. */
    int add(long key) {
        int at = place(keys, key);
        if (keys[at] == key) {
            return numbers[at];
        }
        keys[at] = key;
        numbers[at] = size++;
        if (size * 2 > keys.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] more = new long[keys.length * 2];
        Arrays.fill(more, FREE);
        int[] moved = new int[more.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int at = place(more, keys[i]);
                more[at] = keys[i];
                moved[at] = numbers[i];
            }
        }
        keys = more;
        numbers = moved;
    }

    private static int place(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int at = (int) (mixed >>> 40) & mask;
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
