package org.chancery.ledger.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Claim;
import org.chancery.model.statement.Dispute;

/**
 * What a speaker said there would not be, and what was then signed: "nobody speaks of a treaty",
 * says an official, and the next report tells that the official's state has signed one.
 */
final class OvertakenClaims {
    /** What is signed later than so many days after was not meant. */
    private static final int PATIENCE = 365;

    private final Memo<Sighting, Set<String>> denied;

    /**
     * Looks for such claims.
     *
     * @param denied for each claim what it says there would not be, as it was found before
     */
    OvertakenClaims(Memo<Sighting, Set<String>> denied) {
        this.denied = denied;
    }

    List<Dispute> among(List<Sighting> ordered) {
        Map<String, List<Sighting>> signed = new TreeMap<>();
        for (Sighting one : ordered) {
            if (one.statement() instanceof Agreement agreement
                    && agreement.stage() == AgreementStage.SIGNED) {
                for (String form : AgreementName.forms(agreement.form())) {
                    for (String party : Actors.codes(agreement.parties())) {
                        signed.computeIfAbsent(form + " " + party, key -> new ArrayList<>())
                                .add(one);
                    }
                }
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        for (Sighting one : ordered) {
            if (one.statement() instanceof Claim) {
                for (String form : denied.of(one, OvertakenClaims::denied)) {
                    overtaken(one, form, signed).ifPresent(disputes::add);
                }
            }
        }
        return disputes;
    }

    /** The forms of agreement that a claim says there are none of. */
    private static Set<String> denied(Sighting one) {
        Claim claim = (Claim) one.statement();
        return Denials.isNegative(claim) ? AgreementName.forms(Denials.denied(claim)) : Set.of();
    }

    private static Optional<Dispute> overtaken(
            Sighting denial, String form, Map<String, List<Sighting>> signed) {
        List<ActorReference> speakers = ((Claim) denial.statement()).speakers();
        if (denial.day().equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        LocalDate last = denial.day().plusDays(PATIENCE);
        List<Sighting> later =
                Actors.codes(speakers).stream()
                        .map(state -> signed.getOrDefault(form + " " + state, List.of()))
                        .flatMap(some -> Timeline.within(some, denial.day(), last).stream())
                        .filter(one -> isNext(denial, one))
                        .distinct()
                        .toList();
        return Answers.between(
                "Is there a %s, as %s denied?".formatted(form, Titles.names(speakers)),
                "it was denied",
                List.of(denial),
                "it was signed later",
                later);
    }

    /** True when a signing was not over when it was denied. */
    private static boolean isNext(Sighting denial, Sighting signing) {
        return signing.statement()
                .when()
                .latest()
                .map(day -> !day.isBefore(denial.day()))
                .orElse(true);
    }
}
