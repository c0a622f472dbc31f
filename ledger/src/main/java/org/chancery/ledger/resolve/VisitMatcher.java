package org.chancery.ledger.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.Visit;
import org.chancery.model.time.DateRange;

/**
 * Two visits are one when the same people go to the same state within days that meet: a planned
 * summer holds the week in which it took place.
 */
final class VisitMatcher implements Matcher<VisitMatcher.Features> {
    /** Plans wider than a season fix nothing. */
    private static final int SEASON = 100;

    /** Datings of one visit may differ by so many days before they tell of two. */
    private static final int SLACK = 45;

    /** Within so many days nobody goes to the same place twice. */
    private static final int WEEK = 7;

    /** For so many days a visit announced without a date may be the next one that is held. */
    private static final int PATIENCE = 366;

    record Features(
            Sighting sighting,
            Visit said,
            Set<String> persons,
            Set<String> visitors,
            Optional<String> host) {}

    @Override
    public Features features(Sighting sighting) {
        Visit said = (Visit) sighting.statement();
        Optional<String> host = said.host().map(ActorReference::actor).map(Actors::code);
        return new Features(
                sighting,
                said,
                Actors.persons(said.visitors()),
                Actors.codes(said.visitors()),
                said.place().flatMap(Place::country).or(() -> host));
    }

    @Override
    public Set<String> keys(Features one) {
        List<String> who = new ArrayList<>(one.persons());
        who.addAll(one.visitors());
        Set<String> keys = new TreeSet<>();
        for (String visitor : who) {
            keys.add(visitor + " in " + one.host().orElse("?"));
        }
        return keys;
    }

    @Override
    public Verdict compare(Features a, Features b) {
        boolean persons = !a.persons().isEmpty() && !b.persons().isEmpty();
        if (persons && !Actors.meet(a.persons(), b.persons())) {
            return Verdict.apart("other people travel");
        }
        if (!Actors.meet(a.visitors(), b.visitors()) || !a.host().equals(b.host())) {
            return Verdict.unrelated();
        }
        DateRange one = a.said().when();
        DateRange other = b.said().when();
        long gap = Spread.gap(one, other);
        if (gap > SLACK) {
            return Verdict.apart("they lie %d days apart".formatted(gap));
        }
        if (gap > 0 && gap <= WEEK && persons && Matcher.inOneReport(a.sighting(), b.sighting())) {
            return Verdict.same(0.5, "one report dates it twice, %d days apart".formatted(gap));
        }
        if (gap > 0) {
            return persons
                    ? Verdict.possibly(0.4, "the dates differ by " + gap + " days")
                    : Verdict.unrelated();
        }
        boolean fixed = Spread.isWithin(one, SEASON) && Spread.isWithin(other, SEASON);
        if (fixed) {
            return persons
                    ? Verdict.same(0.9, "the same visitor, host and days")
                    : Verdict.same(0.6, "the same states and days");
        }
        return persons ? undated(a, b) : Verdict.unrelated();
    }

    /** The same traveller and host, but one of the two has no days of its own. */
    private static Verdict undated(Features a, Features b) {
        if (Matcher.inOneReport(a.sighting(), b.sighting())) {
            return Verdict.same(0.5, "one report speaks of it again");
        }
        long wait = Math.min(daysUntilHeld(a, b), daysUntilHeld(b, a));
        return wait <= PATIENCE
                ? Verdict.same(0.45 - wait / 10_000.0, "the next such visit after the announcement")
                : Verdict.possibly(0.3, "the same visitor and host, but a date is missing");
    }

    /** The days from an announcement to a visit that was held after it. */
    private static long daysUntilHeld(Features announced, Features held) {
        boolean ahead = Progress.of(announced.sighting()) == Progress.AHEAD;
        boolean done = Progress.of(held.sighting()) == Progress.DONE;
        Optional<LocalDate> first = announced.sighting().best();
        Optional<LocalDate> then = held.said().when().earliest();
        boolean dated = Spread.isWithin(held.said().when(), SEASON);
        if (!ahead || !done || !dated || first.isEmpty() || then.get().isBefore(first.get())) {
            return Long.MAX_VALUE;
        }
        return ChronoUnit.DAYS.between(first.get(), then.get());
    }
}
