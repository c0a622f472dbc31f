package org.chancery.outlook.odds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;

class RecordActsTest {
    private static final LocalDate MAY = LocalDate.of(2011, 5, 2);
    private static final LocalDate TOLD = LocalDate.of(2011, 5, 4);
    private static final List<ActorReference> AUSTRIA = List.of(state("AUT", "Austria"));
    private static final List<ActorReference> SLOVENIA = List.of(state("SVN", "Slovenia"));
    private static final Pair PAIR = Pair.of("AUT", "SVN");

    private static ActorReference state(String code, String name) {
        return new ActorReference(Actor.state(code, name), name);
    }

    private static Event event(Status status, Optional<String> cameo, DateRange when) {
        return new Event(
                Optional.of(EventType.ACCUSE),
                Optional.empty(),
                List.of(),
                cameo,
                AUSTRIA,
                SLOVENIA,
                List.of(),
                when,
                Optional.empty(),
                status,
                Polarity.POSITIVE);
    }

    private static List<Happening> of(Statement statement, LocalDate known) {
        return RecordActs.happenings(List.of(new RecordActs.Told(statement, known)));
    }

    private static Happening happening(Act act, LocalDate day) {
        return new Happening(PAIR, act, (int) day.toEpochDay(), (int) TOLD.toEpochDay());
    }

    @Test
    void anEventThatOccurredIsOfItsQuadClass() {
        assertThat(of(event(Status.OCCURRED, Optional.empty(), DateRange.day(MAY)), TOLD))
                .containsExactly(happening(Act.VERBAL_CONFLICT, MAY));
        assertThat(of(event(Status.OCCURRED, Optional.of("057"), DateRange.day(MAY)), TOLD))
                .containsExactly(
                        happening(Act.AGREEMENT, MAY), happening(Act.VERBAL_COOPERATION, MAY));
        assertThat(of(event(Status.OCCURRED, Optional.of("1823"), DateRange.day(MAY)), TOLD))
                .containsExactly(happening(Act.MATERIAL_CONFLICT, MAY));
    }

    @Test
    void whatIsPlannedUndatedOrRecalledIsLeftOut() {
        assertThat(of(event(Status.PLANNED, Optional.empty(), DateRange.day(MAY)), TOLD)).isEmpty();
        assertThat(of(event(Status.OCCURRED, Optional.empty(), DateRange.year(2011)), TOLD))
                .isEmpty();
        assertThat(of(event(Status.OCCURRED, Optional.empty(), DateRange.unknown()), TOLD))
                .isEmpty();
        assertThat(
                        of(
                                event(Status.OCCURRED, Optional.empty(), DateRange.day(MAY)),
                                TOLD.plusYears(1)))
                .isEmpty();
    }

    @Test
    void visitsAndAgreementsCountWhenHeldAndSigned() {
        Visit visit =
                new Visit(
                        AUSTRIA,
                        Optional.of(SLOVENIA.get(0)),
                        Optional.empty(),
                        DateRange.day(MAY),
                        VisitStatus.HELD,
                        Optional.empty());
        assertThat(of(visit, TOLD))
                .containsExactly(happening(Act.VISIT, MAY), happening(Act.VERBAL_COOPERATION, MAY));
        assertThat(of(agreement(AgreementStage.SIGNED), TOLD))
                .extracting(Happening::act)
                .containsExactly(Act.AGREEMENT, Act.VERBAL_COOPERATION);
        assertThat(of(agreement(AgreementStage.DRAFTED), TOLD)).isEmpty();
    }

    private static Agreement agreement(AgreementStage stage) {
        return new Agreement(
                "treaty on rail freight",
                "treaty",
                List.of(AUSTRIA.get(0), SLOVENIA.get(0)),
                stage,
                DateRange.day(MAY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Dated by the telling that dates it best, known from the first. */
    @Test
    void theTellingsOfOneEntryAreOneHappening() {
        Event vague =
                event(Status.OCCURRED, Optional.empty(), DateRange.month(YearMonth.of(2011, 5)));
        Event exact = event(Status.OCCURRED, Optional.empty(), DateRange.day(MAY));
        assertThat(
                        RecordActs.happenings(
                                List.of(
                                        new RecordActs.Told(vague, TOLD),
                                        new RecordActs.Told(exact, TOLD.plusDays(9)))))
                .containsExactly(happening(Act.VERBAL_CONFLICT, MAY));
    }
}
