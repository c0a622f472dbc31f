package org.chancery.ledger.resolve;

import java.util.Set;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;

/** How far something has come: ahead, done, given up, or nothing of the kind. */
enum Progress {
    AHEAD,
    DONE,
    UNDONE,
    NEITHER;

    private static final Set<AgreementStage> SIGNED =
            Set.of(
                    AgreementStage.SIGNED,
                    AgreementStage.RATIFIED,
                    AgreementStage.IN_FORCE,
                    AgreementStage.INVOKED);
    private static final Set<AgreementStage> TO_BE_SIGNED =
            Set.of(
                    AgreementStage.PROPOSED,
                    AgreementStage.NEGOTIATING,
                    AgreementStage.DRAFTED,
                    AgreementStage.SIGNING_EXPECTED);
    private static final Set<AgreementStage> NEVER_SIGNED =
            Set.of(AgreementStage.DENIED, AgreementStage.ABANDONED);
    private static final Set<VisitStatus> HELD =
            Set.of(VisitStatus.HELD, VisitStatus.UNDER_WAY, VisitStatus.INFERRED);

    static Progress of(Sighting sighting) {
        return sighting.statement()
                .match(
                        new Statement.Cases<>(
                                Progress::event,
                                Progress::agreement,
                                Progress::visit,
                                (Claim claim) -> NEITHER,
                                (Forecast forecast) -> NEITHER,
                                (Quantity quantity) -> NEITHER,
                                (Relation relation) -> NEITHER));
    }

    private static Progress event(Event event) {
        if (event.status() == Status.DENIED || event.polarity() == Polarity.NEGATIVE) {
            return UNDONE;
        }
        return event.status() == Status.OCCURRED ? DONE : AHEAD;
    }

    private static Progress agreement(Agreement agreement) {
        if (SIGNED.contains(agreement.stage())) {
            return DONE;
        }
        if (NEVER_SIGNED.contains(agreement.stage())) {
            return UNDONE;
        }
        return TO_BE_SIGNED.contains(agreement.stage()) ? AHEAD : NEITHER;
    }

    private static Progress visit(Visit visit) {
        if (HELD.contains(visit.status())) {
            return DONE;
        }
        return visit.status() == VisitStatus.CANCELLED ? UNDONE : AHEAD;
    }
}
