package org.chancery.ledger.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.statement.Claim;

/**
 * Two claims are one when one speaker says them in all but the same words, or denies the same thing
 * to one report and to another.
 */
final class ClaimMatcher implements Matcher<ClaimMatcher.Features> {
    private static final double NEARLY_ALIKE = 0.75;

    record Features(
            Sighting sighting,
            Set<String> speakers,
            Set<String> words,
            Set<String> topic,
            boolean negative) {}

    @Override
    public Features features(Sighting sighting) {
        Claim said = (Claim) sighting.statement();
        return new Features(
                sighting,
                Actors.ids(said.speakers()),
                Words.telling(said.words()),
                Words.telling(said.topic().orElse("")),
                Denials.isNegative(said));
    }

    /** The alphabetically first words; near-identical claims share at least one of three. */
    @Override
    public Set<String> keys(Features one) {
        Set<String> keys = new TreeSet<>();
        for (String speaker : one.speakers()) {
            one.words().stream().limit(3).forEach(word -> keys.add(speaker + " " + word));
            if (one.negative()) {
                one.topic().forEach(word -> keys.add(speaker + " denies " + word));
            }
        }
        return keys;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        double likeness = Words.likeness(a.words(), b.words());
        boolean denied =
                a.negative()
                        && b.negative()
                        && Actors.meet(a.topic(), b.topic())
                        && !Matcher.inOneReport(a.sighting(), b.sighting());
        if (denied && a.speakers().equals(b.speakers()) && !a.speakers().isEmpty()) {
            return Verdict.same(0.5, "the same speaker denies the same thing again");
        }
        return likeness >= NEARLY_ALIKE && a.speakers().equals(b.speakers())
                ? Verdict.same(likeness, "the same speaker in the same words")
                : Verdict.unrelated();
    }
}
