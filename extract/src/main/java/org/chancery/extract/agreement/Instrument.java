package org.chancery.extract.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.AgreementStage;

/**
 * A paper a report speaks of, as far as it is known at one point of the report.
 *
 * @param number its place among the report's instruments
 * @param name the fullest name so far
 * @param form what it is called
 * @param kind what sort it is
 * @param several true when it was named in the plural
 * @param marks the words that tell it from others
 * @param parties who concludes it, as far as the report has said
 * @param stage where it was last said to stand
 */
record Instrument(
        int number,
        String name,
        String form,
        InstrumentKind kind,
        boolean several,
        Set<String> marks,
        List<ActorReference> parties,
        Optional<AgreementStage> stage) {

    Instrument {
        marks = Set.copyOf(marks);
        parties = List.copyOf(parties);
    }

    /** The same paper with what a further mention adds. */
    Instrument with(Set<String> moreMarks, List<ActorReference> moreParties) {
        Set<String> all = new LinkedHashSet<>(marks);
        all.addAll(moreMarks);
        return new Instrument(
                number, name, form, kind, several, all, Parties.union(parties, moreParties), stage);
    }

    Instrument at(AgreementStage reached) {
        return new Instrument(
                number, name, form, kind, several, marks, parties, Optional.of(reached));
    }

    /** The same paper under a fuller name. */
    Instrument named(String fuller) {
        return new Instrument(number, fuller, form, kind, several, marks, parties, stage);
    }
}
