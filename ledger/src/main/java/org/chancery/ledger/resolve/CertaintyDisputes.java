package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Forecast;

/**
 * How sure reports and speakers are of one thing to come: what one announces, another holds merely
 * likely or doubts.
 */
final class CertaintyDisputes {
    /**
     * At or above it, a forecast counts as certain; the bands are those of the likelihood words.
     */
    private static final double CERTAIN = 0.9;

    private static final double LIKELY = 0.55;
    private static final double POSSIBLE = 0.4;

    private final Overlaps forecasts;

    /**
     * Looks for such disputes.
     *
     * @param forecasts of the reports that are looked at, in {@link Sighting#ORDER}
     */
    CertaintyDisputes(List<Sighting> forecasts) {
        this.forecasts = new Overlaps(forecasts.stream());
    }

    /** The disputes about plans among these groups of findings, each of one happening. */
    List<Dispute> within(List<List<Sighting>> groups) {
        List<Dispute> disputes = new ArrayList<>();
        for (List<Sighting> group : groups) {
            Map<Sighting, String> sure = new HashMap<>();
            List<Sighting> told = new ArrayList<>();
            for (Sighting one : group) {
                certainty(one)
                        .ifPresent(
                                answer -> {
                                    sure.put(one, answer);
                                    told.add(one);
                                });
            }
            Answers.differing(
                            "How sure is it: " + Titles.title(group) + "?",
                            told,
                            one -> Optional.of(sure.get(one)))
                    .ifPresent(disputes::add);
        }
        return disputes;
    }

    /** How sure the forecast in the same words is; empty when no forecast tells of it. */
    private Optional<String> certainty(Sighting plan) {
        if (Progress.of(plan) != Progress.AHEAD) {
            return Optional.empty();
        }
        return forecasts.of(plan).map(one -> certainty((Forecast) one.statement())).findFirst();
    }

    private static String certainty(Forecast said) {
        double probability = said.probability().orElse(1);
        if (probability >= CERTAIN) {
            return "it is certain";
        }
        if (probability >= LIKELY) {
            return "it is likely";
        }
        return probability >= POSSIBLE ? "it is possible" : "it is unlikely";
    }
}
