package org.chancery.outlook.link;

import java.util.Arrays;

/** A growing list of pairs of numbers: what is tied to something, and where its tally stands. */
final class Ties {
    private int[] to = new int[4];
    private int[] slot = new int[4];
    private int size;

    void add(int tied, int tally) {
        if (size == to.length) {
            to = Arrays.copyOf(to, size * 2);
            slot = Arrays.copyOf(slot, size * 2);
        }
        to[size] = tied;
        slot[size++] = tally;
    }

    int size() {
        return size;
    }

    int to(int i) {
        return to[i];
    }

    int slot(int i) {
        return slot[i];
    }
}
