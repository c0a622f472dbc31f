package org.chancery.ledger.resolve;

import java.util.Set;
import org.chancery.model.statement.Quantity;

/** Two amounts are one when value and unit are equal, of the same thing, for a like time. */
final class QuantityMatcher implements Matcher<QuantityMatcher.Features> {

    record Features(Sighting sighting, Quantity said, Set<String> of, Set<String> between) {}

    @Override
    public Features features(Sighting sighting) {
        Quantity said = (Quantity) sighting.statement();
        return new Features(
                sighting, said, Words.telling(said.of().orElse("")), Actors.codes(said.between()));
    }

    @Override
    public Set<String> keys(Features one) {
        return one.said()
                .value()
                .map(value -> value.stripTrailingZeros().toPlainString() + " " + one.said().unit())
                .map(Set::of)
                .orElse(Set.of());
    }

    @Override
    public Verdict compare(Features a, Features b) {
        boolean sameMeasure = a.said().measure() == b.said().measure();
        if (!sameMeasure || !a.said().period().overlaps(b.said().period())) {
            return Verdict.apart("they are measures of different things or times");
        }
        boolean sameThing = Actors.meet(a.of(), b.of());
        boolean samePair = a.between().size() > 1 && a.between().equals(b.between());
        if (sameThing && a.between().equals(b.between())) {
            return Verdict.same(0.9, "the same amount of the same thing");
        }
        return samePair && (a.of().isEmpty() || b.of().isEmpty())
                ? Verdict.same(0.7, "the same amount between the same sides")
                : Verdict.unrelated();
    }
}
