package org.chancery.extract.reading;

import java.util.List;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;

/**
 * Whether an act has come about, in the report's telling.
 *
 * @param status its status
 * @param polarity whether it is said to be or not to be
 * @param settled true when words of the sentence decided; false when the status is only the usual
 *     one for a noun
 * @param cues the words that decided, for the evidence
 */
public record Reading(Status status, Polarity polarity, boolean settled, List<Integer> cues) {
    public Reading {
        cues = List.copyOf(cues);
    }

    public static Reading of(Status status, Integer... cues) {
        return new Reading(status, Polarity.POSITIVE, true, List.of(cues));
    }

    static Reading usual(Status status) {
        return new Reading(status, Polarity.POSITIVE, false, List.of());
    }

    public boolean isNegative() {
        return polarity == Polarity.NEGATIVE;
    }

    /** True for an act that lies ahead and is not ruled out. */
    public boolean liesAhead() {
        return status != Status.OCCURRED && status != Status.ONGOING;
    }

    Reading withStatus(Status other, Integer... more) {
        return new Reading(other, polarity, true, plus(more));
    }

    Reading withCues(Integer... more) {
        return new Reading(status, polarity, settled, plus(more));
    }

    /** The opposite: what was expected is expected not to be, what was told is denied. */
    Reading negated(Integer... more) {
        if (isNegative()) {
            Status restored = status == Status.DENIED ? Status.OCCURRED : status;
            return new Reading(restored, Polarity.POSITIVE, true, plus(more));
        }
        Status negative =
                switch (status) {
                    case PREDICTED, HYPOTHETICAL -> status;
                    default -> Status.DENIED;
                };
        return new Reading(negative, Polarity.NEGATIVE, true, plus(more));
    }

    private List<Integer> plus(Integer... more) {
        return java.util.stream.Stream.concat(cues.stream(), java.util.Arrays.stream(more))
                .distinct()
                .toList();
    }
}
