package org.chancery.ledger.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.statement.Relation;

/**
 * A relation is one thing over time: the same sort between the same actors. "The dispute" is the
 * quarrel over ground that its report speaks of, if there is one.
 */
final class RelationMatcher implements Matcher<RelationMatcher.Features> {
    private static final String GROUND = "ground";

    record Features(Sighting sighting, String sort, String sides, boolean pointing) {}

    @Override
    public Features features(Sighting sighting) {
        Relation said = (Relation) sighting.statement();
        Set<String> sides = new TreeSet<>();
        sides.add(String.join(" ", Actors.codes(said.a())));
        sides.add(String.join(" ", Actors.codes(said.b())));
        return new Features(
                sighting,
                RelationWords.sort(sighting),
                String.join(" | ", sides),
                RelationWords.pointsBack(sighting));
    }

    @Override
    public Set<String> keys(Features one) {
        Set<String> keys = new TreeSet<>(Set.of(one.sort() + ": " + one.sides()));
        if (one.pointing()) {
            keys.add(GROUND + ": " + one.sides());
        }
        return keys;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        boolean sided = a.sides().contains("|") && a.sides().equals(b.sides());
        if (!sided) {
            return Verdict.unrelated();
        }
        if (a.sort().equals(b.sort())) {
            return Verdict.same(0.9, "the same relation between the same actors");
        }
        boolean ground = a.sort().equals(GROUND) || b.sort().equals(GROUND);
        if (!ground) {
            return Verdict.unrelated();
        }
        boolean pointed = a.pointing() || b.pointing();
        if (pointed && Matcher.inOneReport(a.sighting(), b.sighting())) {
            return Verdict.same(0.95, "one report calls it the dispute");
        }
        return pointed
                ? Verdict.unrelated()
                : Verdict.apart("one is a quarrel over ground, the other is not");
    }
}
