package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Dispute;

/** What is told differently of an agreement: where and when it is signed, and whether at all. */
final class AgreementDisputes {
    /** A signing may be put off by so many days and still be the same. */
    private static final int SLIP = 365;

    private static final Set<AgreementStage> NEITHER =
            Set.of(
                    AgreementStage.HYPOTHETICAL,
                    AgreementStage.DRAFTED,
                    AgreementStage.SUSPENDED,
                    AgreementStage.TERMINATED,
                    AgreementStage.LAPSED,
                    AgreementStage.SUPERSEDED);

    private AgreementDisputes() {}

    /** What is in dispute among findings that tell, or may tell, of one. */
    static List<Dispute> within(Disputes.Family family, Signings signings) {
        List<Dispute> disputes = new ArrayList<>();
        String title = family.title();
        List<Sighting> expected =
                family.findings().stream().filter(one -> said(one).expected().isPresent()).toList();
        signings.placesApart(
                        "Where is it to be signed, or was it: " + title + "?", family.findings())
                .ifPresent(disputes::add);
        Answers.daysApart(
                        "When is it to be signed: " + title + "?",
                        expected,
                        one -> said(one).expected().orElseThrow().when(),
                        0,
                        SLIP)
                .ifPresent(disputes::add);
        if (!family.doubtful()) {
            Answers.differing(
                            "Is it meant at all: " + title + "?",
                            family.findings(),
                            one -> asserted(one))
                    .ifPresent(disputes::add);
        }
        return disputes;
    }

    /**
     * What one speaker of a report denies and another announces: an instrument of the same form
     * between the same parties, whatever it is about.
     */
    static List<Dispute> denied(List<List<Sighting>> groups) {
        AgreementMatcher matcher = new AgreementMatcher();
        Map<String, List<AgreementMatcher.Features>> alike = new TreeMap<>();
        for (List<Sighting> group : groups) {
            for (Sighting one : group) {
                AgreementMatcher.Features features = matcher.features(one);
                String key =
                        one.finding().evidence().article().value()
                                + features.name().form()
                                + features.parties();
                alike.computeIfAbsent(key, k -> new ArrayList<>()).add(features);
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        alike.values().forEach(some -> denied(some, disputes));
        return disputes;
    }

    private static void denied(List<AgreementMatcher.Features> some, List<Dispute> disputes) {
        List<Sighting> denied = which(some, one -> said(one).stage() == AgreementStage.DENIED);
        List<Sighting> ahead = which(some, one -> Progress.of(one) == Progress.AHEAD);
        AgreementMatcher.Features first = some.get(0);
        if (first.name().isTelling() && !denied.isEmpty()) {
            boolean another = denied.stream().allMatch(one -> isAnother(one, ahead));
            String about =
                    (another ? "What sort of %s is it to be (%s)?" : "Is there to be any %s (%s)?")
                            .formatted(first.name().form(), Titles.names(first.said().parties()));
            Answers.between(
                            about,
                            another ? "announced" : "it is announced",
                            ahead,
                            another ? "not this" : "it is denied",
                            denied)
                    .ifPresent(disputes::add);
        }
    }

    /** True when what is denied is named after something that none of the announced is about. */
    private static boolean isAnother(Sighting denied, List<Sighting> ahead) {
        AgreementName name = AgreementName.of(said(denied));
        return !name.isBare()
                && ahead.stream()
                        .map(one -> AgreementName.of(said(one)))
                        .anyMatch(other -> !other.isBare() && !other.isAbout(name));
    }

    private static List<Sighting> which(
            List<AgreementMatcher.Features> some, Predicate<Sighting> wanted) {
        return some.stream()
                .map(AgreementMatcher.Features::sighting)
                .filter(wanted)
                .sorted(Sighting.ORDER)
                .toList();
    }

    /** A bare possibility, a draft and what has ended neither assert nor deny. */
    private static Optional<String> asserted(Sighting one) {
        AgreementStage stage = said(one).stage();
        if (stage == AgreementStage.DENIED) {
            return Optional.of("it is denied");
        }
        return NEITHER.contains(stage) ? Optional.empty() : Optional.of("it is asserted");
    }

    private static Agreement said(Sighting one) {
        return (Agreement) one.statement();
    }
}
