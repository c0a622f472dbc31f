package org.chancery.text.date;

import java.util.List;

/**
 * What a report tells that may tie its days to those of another.
 *
 * @param happenings what it plans and what it tells as news
 * @param lookBacks what it looks back on
 */
record Told(List<Happening> happenings, List<LookBack> lookBacks) {
    Told {
        happenings = List.copyOf(happenings);
        lookBacks = List.copyOf(lookBacks);
    }
}
