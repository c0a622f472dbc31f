package org.chancery.ledger.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.statement.Claim;

/** Two claims are one when one speaker says them in all but the same words. */
final class ClaimMatcher implements Matcher<ClaimMatcher.Features> {
    private static final double NEARLY_ALIKE = 0.75;

    record Features(Sighting sighting, Set<String> speakers, Set<String> words) {}

    @Override
    public Features features(Sighting sighting) {
        Claim said = (Claim) sighting.statement();
        return new Features(sighting, Actors.ids(said.speakers()), Words.telling(said.words()));
    }

    /** The alphabetically first words; near-identical claims share at least one of three. */
    @Override
    public Set<String> keys(Features one) {
        Set<String> keys = new TreeSet<>();
        for (String speaker : one.speakers()) {
            one.words().stream().limit(3).forEach(word -> keys.add(speaker + " " + word));
        }
        return keys;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        double likeness = Words.likeness(a.words(), b.words());
        return likeness >= NEARLY_ALIKE && a.speakers().equals(b.speakers())
                ? Verdict.same(likeness, "the same speaker in the same words")
                : Verdict.unrelated();
    }
}
