package org.chancery.extract.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorReference;

/**
 * Says which paper of a report a further mention takes up.
 *
 * <p>"The accord" takes up an accord, a bare "the agreement" or "the document" a paper of any name.
 * Of several that fit, the one named by the same word, often, and of late is meant; a paper of the
 * past only when the mention is of something old, a new one never when it is.
 */
final class Antecedents {
    private static final int SAME_WORD = 3;
    private static final int WRONG_AGE = 5;
    private static final int RIGHT_AGE = 4;
    private static final int MANY = 3;
    private static final int FAR = 4;

    private Antecedents() {}

    static Optional<Instrument> of(Naming naming, List<Instrument> instruments) {
        if (!naming.definite()) {
            return Optional.empty();
        }
        return instruments.stream()
                .filter(earlier -> mayBe(naming, earlier))
                .max(
                        Comparator.comparingInt((Instrument earlier) -> score(naming, earlier))
                                .thenComparingInt(Instrument::lastSentence)
                                .thenComparingInt(Instrument::number));
    }

    private static boolean mayBe(Naming naming, Instrument earlier) {
        boolean bloc = earlier.kind() == InstrumentKind.BLOC;
        boolean sameSort =
                (naming.kind() == InstrumentKind.BLOC) == bloc
                        && (naming.kind() == InstrumentKind.LOAN)
                                == (earlier.kind() == InstrumentKind.LOAN)
                        && (earlier.kind() != InstrumentKind.PAPER
                                || naming.kind() == InstrumentKind.PAPER);
        boolean generic = naming.isBare() && naming.generic() && sameSort;
        boolean told = earlier.marks().containsAll(naming.marks());
        boolean topical = naming.topics().isEmpty() || shares(earlier.marks(), naming.topics());
        boolean clash = naming.age() == Naming.Age.TODAY && earlier.past();
        return (isSameWord(naming, earlier) || generic)
                && told
                && topical
                && !clash
                && sameYear(naming, earlier)
                && earlier.several() == naming.several()
                && agree(earlier.parties(), naming.parties());
    }

    private static boolean isSameWord(Naming naming, Instrument earlier) {
        return earlier.word().equals(naming.lemma());
    }

    private static boolean sameYear(Naming naming, Instrument earlier) {
        return naming.year().isEmpty() || naming.year().equals(earlier.year());
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        return others.stream().anyMatch(some::contains);
    }

    private static int score(Naming naming, Instrument earlier) {
        boolean old = naming.age() == Naming.Age.PAST || naming.year().isPresent();
        int age = earlier.past() == old ? 0 : -WRONG_AGE;
        if (earlier.past() && old) {
            age = RIGHT_AGE;
        }
        int distance = Math.max(0, naming.sentence() - earlier.lastSentence());
        return (isSameWord(naming, earlier) ? SAME_WORD : 0)
                + age
                + Math.min(MANY, earlier.mentions())
                - Math.min(FAR, distance);
    }

    /** Parties known on both sides must not differ; one country named is one of those known. */
    private static boolean agree(List<ActorReference> earlier, List<ActorReference> now) {
        Set<String> before = Parties.countries(earlier);
        Set<String> here = Parties.countries(now);
        return before.isEmpty()
                || here.isEmpty()
                || before.containsAll(here)
                || here.containsAll(before);
    }
}
