package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Visit;

/**
 * Finds what reports and speakers answer differently, among findings of a block that tell, or may
 * tell, of one happening. A more precise answer is no dispute with a less precise one.
 */
final class Disputes {
    /** Datings of one visit differ by no more days than these. */
    private static final int SLACK = 45;

    /** A visit lasts some days, and each may be named. */
    private static final int LENGTH = 2;

    private final Block block;
    private final CertaintyDisputes certainty;

    Disputes(Block block) {
        this.block = block;
        this.certainty = new CertaintyDisputes(block.around().forecasts());
    }

    List<Dispute> in(Clusters<?> clusters) {
        List<Dispute> disputes =
                switch (block.kind()) {
                    case AGREEMENT -> agreements(clusters);
                    case VISIT -> visits(clusters);
                    case RELATION -> RelationDisputes.within(clusters.groups());
                    case EVENT, CLAIM, FORECAST, QUANTITY -> List.of();
                };
        return disputes.stream().distinct().toList();
    }

    private List<Dispute> agreements(Clusters<?> clusters) {
        Places places = new Places(block.around().places());
        Signings signings = new Signings(block.findings(), block.around().signings(), places);
        List<Dispute> disputes = new ArrayList<>();
        for (Family family : families(clusters)) {
            disputes.addAll(AgreementDisputes.within(family, signings));
        }
        disputes.addAll(AgreementDisputes.denied(clusters.groups()));
        disputes.addAll(certainty.within(clusters.groups()));
        return disputes;
    }

    private List<Dispute> visits(Clusters<?> clusters) {
        List<Dispute> disputes = new ArrayList<>();
        for (Family family : families(clusters)) {
            Answers.daysApart(
                            "When was it, or is it to be: " + family.title() + "?",
                            firstOfEachVoice(family.findings()),
                            one -> ((Visit) one.statement()).when(),
                            LENGTH,
                            SLACK)
                    .ifPresent(disputes::add);
        }
        disputes.addAll(certainty.within(clusters.groups()));
        return disputes;
    }

    /**
     * Of what one report says on one word the first: it does not contradict itself, and what looks
     * so is another day of the same visit, or misread.
     */
    private static List<Sighting> firstOfEachVoice(List<Sighting> some) {
        Set<String> heard = new HashSet<>();
        return some.stream()
                .filter(one -> !one.statement().when().isUnknown())
                .filter(
                        one ->
                                heard.add(
                                        one.finding().evidence().article().value()
                                                + Actors.ids(one.finding().statedBy())))
                .toList();
    }

    /**
     * Findings that tell, or may tell, of one happening.
     *
     * @param doubtful whether they may be two happenings
     * @param title what they are called; both titles where they may be two
     * @param findings in the order of publication
     */
    record Family(boolean doubtful, String title, List<Sighting> findings) {}

    /** Each group, and each two that may be the same. */
    private static List<Family> families(Clusters<?> clusters) {
        List<List<Sighting>> groups = clusters.groups();
        List<Family> families = new ArrayList<>();
        groups.forEach(group -> families.add(new Family(false, Titles.title(group), group)));
        for (Clusters.Doubt doubt : clusters.doubts()) {
            List<Sighting> one = groups.get(doubt.a());
            List<Sighting> other = groups.get(doubt.b());
            List<Sighting> both = new ArrayList<>(one);
            both.addAll(other);
            String title = Titles.title(one);
            String second = Titles.title(other);
            families.add(
                    new Family(
                            true,
                            title.equals(second) ? title : title + ", if it is the " + second,
                            both.stream().sorted(Sighting.ORDER).toList()));
        }
        return families;
    }
}
