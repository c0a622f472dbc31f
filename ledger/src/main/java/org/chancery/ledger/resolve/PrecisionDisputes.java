package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Visit;
import org.chancery.model.time.DateRange;

/**
 * Meetings to come that one speaker of a report fixes much more closely than another: the season
 * then rests on that speaker's word alone.
 */
final class PrecisionDisputes {
    /** So many times as many days is much less close. */
    private static final int CLOSER = 3;

    /** Who speaks of a month and who of a day in it are of one mind; a year leaves much open. */
    private static final int OPEN = 150;

    private PrecisionDisputes() {}

    /** A plan, the days it is put on, and on whose word. */
    private record Plan(Sighting sighting, DateRange days, Set<String> word, String speakers) {}

    static List<Dispute> among(List<Sighting> ordered) {
        Overlaps forecasts =
                new Overlaps(ordered.stream().filter(one -> one.statement() instanceof Forecast));
        Map<String, List<Plan>> alike = new TreeMap<>();
        for (Sighting one : ordered) {
            if (isMeetingAhead(one)) {
                Set<String> sides = Actors.codes(Participants.all(one.statement()));
                String key = one.finding().evidence().article().value() + sides;
                alike.computeIfAbsent(key, k -> new ArrayList<>()).add(plan(one, forecasts));
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        alike.values().forEach(plans -> disputes.addAll(first(plans)));
        return disputes;
    }

    private static boolean isMeetingAhead(Sighting one) {
        DateRange days = one.statement().when();
        boolean over = days.latest().filter(last -> last.isAfter(one.day())).isEmpty();
        if (Progress.of(one) != Progress.AHEAD || !days.isClosed() || over) {
            return false;
        }
        return one.statement() instanceof Visit
                || (one.statement() instanceof Event event
                        && Deed.of(event, one.finding().evidence().quote()) == Deed.MEET);
    }

    /** On the word of the finding's source or else of whoever forecasts it in the same words. */
    private static Plan plan(Sighting one, Overlaps forecasts) {
        List<ActorReference> word = new ArrayList<>(one.finding().statedBy());
        if (word.isEmpty()) {
            forecasts
                    .of(one)
                    .forEach(
                            forecast ->
                                    word.addAll(((Forecast) forecast.statement()).forecasters()));
        }
        return new Plan(one, one.statement().when(), Actors.ids(word), Titles.names(word));
    }

    /**
     * One is enough: a report may speak of a meeting many times. Whoever answers a speaker mostly
     * stands next to him.
     */
    private static List<Dispute> first(List<Plan> plans) {
        for (Plan wide : plans) {
            Optional<Plan> close =
                    plans.stream()
                            .filter(one -> isCloser(one, wide))
                            .min(Comparator.comparingInt(one -> apart(one, wide)));
            if (close.isPresent()) {
                return List.of(dispute(wide, close.get()));
            }
        }
        return List.of();
    }

    private static Dispute dispute(Plan wide, Plan close) {
        return new Dispute(
                "How closely is the time fixed: %s?"
                        .formatted(Titles.told(List.of(wide.sighting()))),
                List.of(side(wide), side(close)));
    }

    /** How many characters of the report lie between the beginnings of two plans. */
    private static int apart(Plan one, Plan other) {
        return Math.abs(start(one) - start(other));
    }

    private static int start(Plan plan) {
        return plan.sighting().finding().evidence().raw().start();
    }

    private static boolean isCloser(Plan close, Plan wide) {
        return !close.word().isEmpty()
                && !wide.word().isEmpty()
                && !Actors.meet(close.word(), wide.word())
                && close.days().overlaps(wide.days())
                && wide.days().days().orElseThrow() >= OPEN
                && !wide.days().text().isBlank()
                && close.days().days().orElseThrow() * CLOSER <= wide.days().days().orElseThrow();
    }

    private static Dispute.Side side(Plan plan) {
        return Answers.side(
                plan.days().edtf() + ", says " + plan.speakers(), List.of(plan.sighting()));
    }
}
