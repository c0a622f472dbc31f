package org.chancery.pages.reader;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.text.Span;

/** Gives each of some spans the lowest lane that none it overlaps with has. */
final class Lanes {
    private Lanes() {}

    /** For each of some spans, in order of their starts, its lane, from 0. */
    static int[] of(List<Span> spans) {
        int[] lanes = new int[spans.size()];
        List<Integer> endOfLane = new ArrayList<>();
        for (int i = 0; i < lanes.length; i++) {
            int lane = 0;
            while (lane < endOfLane.size() && endOfLane.get(lane) > spans.get(i).start()) {
                lane++;
            }
            if (lane == endOfLane.size()) {
                endOfLane.add(0);
            }
            endOfLane.set(lane, spans.get(i).end());
            lanes[i] = lane;
        }
        return lanes;
    }
}
