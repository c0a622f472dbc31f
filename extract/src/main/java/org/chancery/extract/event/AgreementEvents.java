package org.chancery.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Inference;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;

/**
 * The events that the life of an agreement implies: "the accord of 1947 lapsed" has two states end
 * what they had agreed, though no verb has them do anything. Where an event of such a kind was read
 * from the same words, nothing is added.
 *
 * <p>Type and CAMEO code by stage: signed and ratified 057, signing expected, drafted, proposed and
 * the like 032, negotiating 046, lapsed and terminated 160. An agreement that merely is in force is
 * no event.
 */
public final class AgreementEvents implements Inference {
    private static final double CONFIDENCE = 0.5;

    private static final Set<EventType> OF_AGREEMENTS =
            EnumSet.of(
                    EventType.AGREE,
                    EventType.SUPPORT,
                    EventType.CONSULT,
                    EventType.COOPERATE,
                    EventType.REJECT,
                    EventType.SANCTION);

    private static final Map<AgreementStage, Act> ACTS =
            Map.ofEntries(
                    Map.entry(AgreementStage.SIGNED, signing(Status.OCCURRED)),
                    Map.entry(AgreementStage.RATIFIED, signing(Status.OCCURRED)),
                    Map.entry(AgreementStage.SIGNING_EXPECTED, intent(Status.PLANNED)),
                    Map.entry(AgreementStage.DRAFTED, intent(Status.OCCURRED)),
                    Map.entry(AgreementStage.PROPOSED, intent(Status.PROPOSED)),
                    Map.entry(AgreementStage.HYPOTHETICAL, intent(Status.HYPOTHETICAL)),
                    Map.entry(AgreementStage.DENIED, intent(Status.DENIED)),
                    Map.entry(
                            AgreementStage.NEGOTIATING,
                            new Act(EventType.CONSULT, "046", Status.ONGOING)),
                    Map.entry(AgreementStage.LAPSED, ending()),
                    Map.entry(AgreementStage.TERMINATED, ending()));

    private record Act(EventType type, String cameo, Status status) {}

    private static Act signing(Status status) {
        return new Act(EventType.SUPPORT, "057", status);
    }

    private static Act intent(Status status) {
        return new Act(EventType.AGREE, "032", status);
    }

    private static Act ending() {
        return new Act(EventType.SANCTION, "160", Status.OCCURRED);
    }

    @Override
    public String name() {
        return "events of agreements";
    }

    @Override
    public Stream<Finding> infer(List<Finding> findings) {
        List<Span> told =
                findings.stream()
                        .filter(AgreementEvents::isOfAgreements)
                        .map(finding -> finding.evidence().raw())
                        .toList();
        return findings.stream()
                .filter(finding -> told.stream().noneMatch(finding.evidence().raw()::overlaps))
                .flatMap(finding -> implied(finding).stream());
    }

    private static boolean isOfAgreements(Finding finding) {
        return finding.statement() instanceof Event event
                && event.type().filter(OF_AGREEMENTS::contains).isPresent();
    }

    private static Optional<Finding> implied(Finding finding) {
        if (!(finding.statement() instanceof Agreement agreement)
                || !ACTS.containsKey(agreement.stage())
                || EventSides.countries(agreement.parties()).size() < 2) {
            return Optional.empty();
        }
        Event event = event(agreement, ACTS.get(agreement.stage()));
        return Optional.of(
                new Finding(
                        event, finding.evidence(), finding.statedBy(), finding.rule(), CONFIDENCE));
    }

    private static Event event(Agreement agreement, Act act) {
        List<ActorReference> parties = agreement.parties();
        return new Event(
                Optional.of(act.type()),
                Optional.empty(),
                List.of(),
                Optional.of(act.cameo()),
                parties,
                parties,
                List.of(),
                when(agreement, act),
                agreement.expected().flatMap(Agreement.Expectation::place),
                act.status(),
                act.status() == Status.DENIED ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }

    private static DateRange when(Agreement agreement, Act act) {
        return act.status() == Status.PLANNED
                ? agreement.expected().map(Agreement.Expectation::when).orElse(agreement.when())
                : agreement.when();
    }
}
