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
 * @param word the word it goes by
 * @param form what it is called
 * @param kind what sort it is
 * @param several true when it was named in the plural
 * @param marks the words that tell it from others, and those it is about
 * @param year the year it is named by
 * @param past true when it is spoken of as one of the past
 * @param parties who concludes it, as far as the report has said
 * @param stage where it was last said to stand
 * @param mentions how often it has been named
 * @param lastSentence the sentence in which it was last named
 */
record Instrument(
        int number,
        String name,
        String word,
        String form,
        InstrumentKind kind,
        boolean several,
        Set<String> marks,
        Optional<Integer> year,
        boolean past,
        List<ActorReference> parties,
        Optional<AgreementStage> stage,
        int mentions,
        int lastSentence) {

    Instrument {
        marks = Set.copyOf(marks);
        parties = List.copyOf(parties);
    }

    /** A paper named for the first time. */
    static Instrument first(int number, Naming naming) {
        return new Instrument(
                number,
                naming.name(),
                naming.lemma(),
                naming.form(),
                naming.kind(),
                naming.several(),
                union(naming.marks(), naming.topics()),
                naming.year(),
                naming.age() == Naming.Age.PAST,
                naming.parties(),
                Optional.empty(),
                1,
                naming.sentence());
    }

    /** The same paper with what a further mention adds. */
    Instrument with(Naming naming) {
        Set<String> all = union(marks, union(naming.marks(), naming.topics()));
        boolean fuller =
                naming.marks().size() + naming.topics().size() > marks.size()
                        || (marks.isEmpty() && year.isEmpty() && naming.year().isPresent());
        return new Instrument(
                number,
                fuller ? naming.name() : name,
                word,
                form,
                kind,
                several,
                all,
                year.or(naming::year),
                past || naming.age() == Naming.Age.PAST,
                Parties.union(parties, naming.parties()),
                stage,
                mentions + 1,
                naming.sentence());
    }

    /** The same paper with what a statement about it has shown. */
    Instrument learned(List<ActorReference> more, AgreementStage reached) {
        return new Instrument(
                number,
                name,
                word,
                form,
                kind,
                several,
                marks,
                year,
                past,
                Parties.union(parties, more),
                Optional.of(reached),
                mentions,
                lastSentence);
    }

    /** True when more than its head is known of it. */
    boolean isTold() {
        return !marks.isEmpty() || year.isPresent();
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return all;
    }
}
