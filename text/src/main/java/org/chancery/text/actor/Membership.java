package org.chancery.text.actor;

import org.chancery.model.time.DateRange;

/**
 * One state's time in an organisation; a state that left and came back has two.
 *
 * @param state the state's id
 * @param days the days it lasted; open at either end where it is as long as the organisation's
 */
public record Membership(String state, DateRange days) {
    /**
     * Reads what {@code igos.tsv} says of a member: {@code PRT}, {@code PRT:1955..}, {@code
     * PRT:1955-12-14..1990}.
     *
     * @throws IllegalArgumentException when the days are none
     */
    static Membership of(String written) {
        String[] parts = written.split(":", 2);
        if (parts.length == 1) {
            return new Membership(written, DateRange.unknown());
        }
        String[] ends = parts[1].split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(
                    "'" + written + "' is no membership; write PRT:1955-12-14..1990");
        }
        return new Membership(parts[0], PartialDate.range(ends[0], ends[1]));
    }
}
