package org.chancery.ledger.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.statement.Relation;

/** A relation is one thing over time: the same sort between the same actors. */
final class RelationMatcher implements Matcher<RelationMatcher.Features> {

    record Features(Sighting sighting, String sort, String sides) {}

    @Override
    public Features features(Sighting sighting) {
        Relation said = (Relation) sighting.statement();
        Set<String> sides = new TreeSet<>();
        sides.add(String.join(" ", Actors.codes(said.a())));
        sides.add(String.join(" ", Actors.codes(said.b())));
        return new Features(
                sighting, String.join(" ", Words.all(said.relation())), String.join(" | ", sides));
    }

    @Override
    public Set<String> keys(Features one) {
        return Set.of(one.sort() + ": " + one.sides());
    }

    @Override
    public Verdict compare(Features a, Features b) {
        boolean sided = a.sides().contains("|");
        return sided && a.sort().equals(b.sort()) && a.sides().equals(b.sides())
                ? Verdict.same(0.9, "the same relation between the same actors")
                : Verdict.unrelated();
    }
}
