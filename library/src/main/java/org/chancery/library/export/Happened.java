package org.chancery.library.export;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;

/**
 * What a layout without a place for the status may tell: events that occurred, visits that were
 * held, agreements that were signed or came further; or what is in the states that the query names.
 * Never an act that is said not to have been, unless the query names "denied".
 */
public final class Happened {
    private static final Set<VisitStatus> VISITED =
            EnumSet.of(VisitStatus.HELD, VisitStatus.UNDER_WAY);
    private static final Set<AgreementStage> CONCLUDED =
            EnumSet.range(AgreementStage.SIGNED, AgreementStage.SUPERSEDED);

    static {
        CONCLUDED.remove(AgreementStage.CONTESTED);
        CONCLUDED.remove(AgreementStage.ABANDONED);
    }

    private final Set<String> named;
    private final LeftOut left;

    /**
     * @param left told of what is left out, by its status
     */
    public Happened(RecordSource record, LeftOut left) {
        this.named = record.states();
        this.left = left;
    }

    /** True for what may be told; else it is counted as left out. */
    public boolean test(Telling telling) {
        Optional<String> reason = objection(telling);
        reason.ifPresent(left::add);
        return reason.isEmpty();
    }

    private Optional<String> objection(Telling telling) {
        boolean denied =
                telling.statement() instanceof Event event
                        && event.polarity() == Polarity.NEGATIVE
                        && !named.contains(Status.DENIED.word());
        if (denied) {
            return Optional.of("said not to have been");
        }
        return !named.isEmpty() || happened(telling)
                ? Optional.empty()
                : Optional.of(telling.sighting().stage());
    }

    private static boolean happened(Telling telling) {
        if (telling.statement() instanceof Event event) {
            return event.status() == Status.OCCURRED;
        }
        if (telling.statement() instanceof Visit visit) {
            return VISITED.contains(visit.status());
        }
        return telling.statement() instanceof Agreement agreement
                && CONCLUDED.contains(agreement.stage());
    }
}
