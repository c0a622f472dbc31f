package org.chancery.model.correction;

import java.time.Instant;
import java.util.List;

/**
 * One thing that a person said of the record. Corrections are only ever added.
 *
 * @param number in the order in which they were made
 * @param change what is to be changed
 * @param anchors the findings meant: the one corrected first, then those it is split from or merged
 *     with; none for taking back another correction
 * @param author who says so
 * @param reason why
 * @param made when
 */
public record Correction(
        long number,
        Change change,
        List<Anchor> anchors,
        String author,
        String reason,
        Instant made) {

    public Correction {
        anchors = List.copyOf(anchors);
    }
}
