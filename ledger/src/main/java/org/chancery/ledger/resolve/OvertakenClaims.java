package org.chancery.ledger.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    private OvertakenClaims() {}

    static List<Dispute> among(List<Sighting> ordered) {
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
            if (one.statement() instanceof Claim claim && ClaimDisputes.isNegative(claim)) {
                disputes.addAll(overtaken(one, claim, signed));
            }
        }
        return disputes;
    }

    private static List<Dispute> overtaken(
            Sighting denial, Claim claim, Map<String, List<Sighting>> signed) {
        List<Dispute> disputes = new ArrayList<>();
        Set<String> states = Actors.codes(claim.speakers());
        if (denial.day().equals(LocalDate.MAX)) {
            return disputes;
        }
        LocalDate last = denial.day().plusDays(PATIENCE);
        for (String form : AgreementName.forms(ClaimDisputes.denied(claim))) {
            List<Sighting> later =
                    states.stream()
                            .flatMap(
                                    state ->
                                            Timeline.within(
                                                    signed.getOrDefault(
                                                            form + " " + state, List.of()),
                                                    denial.day(),
                                                    last)
                                                    .stream())
                            .filter(one -> isNext(denial, one))
                            .distinct()
                            .toList();
            Answers.between(
                            "Is there a %s, as %s denied?"
                                    .formatted(form, Titles.names(claim.speakers())),
                            "it was denied",
                            List.of(denial),
                            "it was signed later",
                            later)
                    .ifPresent(disputes::add);
        }
        return disputes;
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
