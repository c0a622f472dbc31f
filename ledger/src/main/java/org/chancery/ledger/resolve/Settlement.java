package org.chancery.ledger.resolve;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Quantity;
import org.chancery.model.time.DateRange;

/**
 * Settles forecasts by what later reports say.
 *
 * <p>What a forecast looks ahead to is often also found as a planned visit, an agreement to be
 * signed, an event to come: its words overlap theirs. What became of their entries settles it. An
 * amount aimed at is held against amounts reported later. Failing both, a later report that uses
 * the same telling words shows that the matter is spoken of, but decides nothing.
 */
final class Settlement {
    /**
     * So many telling words, and half of them all, must be shared to speak of what was expected.
     */
    private static final int SHARED = 2;

    /** So long after it was due a matter is still spoken of; later words are of another one. */
    private static final Period MEMORY = Period.ofYears(2);

    private final Overlaps statements;
    private final Telling telling;
    private final Map<Sighting, List<Sighting>> groups = new HashMap<>();
    private final TargetDisputes targets;

    /**
     * Settles forecasts.
     *
     * @param ordered all findings, in {@link Sighting#ORDER}
     * @param groups which of them tell of one happening
     * @param telling who speaks in which words
     */
    Settlement(
            List<Sighting> ordered,
            List<List<Sighting>> groups,
            TargetDisputes targets,
            Telling telling) {
        this.targets = targets;
        this.telling = telling;
        this.statements =
                new Overlaps(
                        ordered.stream().filter(one -> !(one.statement() instanceof Forecast)));
        for (List<Sighting> group : groups) {
            group.forEach(one -> this.groups.put(one, group));
        }
    }

    /**
     * All that the outcome of a forecast is made of, but for the words of other reports.
     *
     * @param foretold what else its report says with its words
     * @param groups for each of these what tells of the same happening
     * @param reached for each of these what is reported of it, where it is a target
     */
    record Basis(
            Sighting forecast,
            List<Sighting> foretold,
            List<List<Sighting>> groups,
            List<List<Sighting>> reached) {}

    Basis basis(Sighting forecast) {
        List<Sighting> foretold = statements.of(forecast).toList();
        return new Basis(
                forecast,
                foretold,
                foretold.stream().map(groups::get).toList(),
                foretold.stream().filter(TargetDisputes::isTarget).map(targets::reached).toList());
    }

    /** What came of a forecast. */
    Outcome outcome(Basis basis) {
        Sighting forecast = basis.forecast();
        return byAmount(basis)
                .or(() -> byEntry(forecast, basis.foretold()))
                .or(() -> byQuarrel(forecast, basis.foretold()))
                .or(() -> byCondition(forecast))
                .orElseGet(() -> byWords(forecast));
    }

    private static Optional<Outcome> byAmount(Basis basis) {
        List<Sighting> aims = basis.foretold().stream().filter(TargetDisputes::isTarget).toList();
        for (int i = 0; i < aims.size(); i++) {
            if (!basis.reached().get(i).isEmpty()) {
                return Optional.of(
                        compared(basis.forecast(), aims.get(i), basis.reached().get(i).get(0)));
            }
        }
        return Optional.empty();
    }

    private static Outcome compared(Sighting forecast, Sighting target, Sighting one) {
        Quantity aim = (Quantity) target.statement();
        Quantity actual = (Quantity) one.statement();
        boolean reached = actual.value().orElseThrow().compareTo(aim.value().orElseThrow()) >= 0;
        return new Outcome(
                forecast.id(),
                reached ? Outcome.Verdict.CAME_TRUE : Outcome.Verdict.FAILED,
                List.of(one.id()),
                "%s was aimed at, %s is reported (%s)."
                        .formatted(
                                TargetDisputes.amount(aim),
                                TargetDisputes.amount(actual),
                                one.report()));
    }

    private Optional<Outcome> byEntry(Sighting forecast, List<Sighting> foretold) {
        List<Sighting> later = later(forecast, foretold);
        if (later.isEmpty()) {
            return Optional.empty();
        }
        boolean absence = isOfAbsence(forecast);
        List<Sighting> done = done(later);
        List<Sighting> undone = with(later, Progress.UNDONE);
        if (!done.isEmpty() && undone.stream().anyMatch(one -> isOfAnother(one, done))) {
            return Optional.of(
                    told(
                            forecast,
                            Outcome.Verdict.PARTLY,
                            later,
                            "Later reports tell of a part of it as done, of another that it did not come"));
        }
        if (isLate(forecast, done)) {
            Outcome.Verdict verdict = absence ? Outcome.Verdict.CAME_TRUE : Outcome.Verdict.PARTLY;
            return Optional.of(
                    told(forecast, verdict, done, "It came only after the time that was foretold"));
        }
        if (!done.isEmpty()) {
            Outcome.Verdict verdict = absence ? Outcome.Verdict.FAILED : Outcome.Verdict.CAME_TRUE;
            return Optional.of(told(forecast, verdict, done, "A later report tells of it as done"));
        }
        if (!undone.isEmpty()) {
            Outcome.Verdict verdict = absence ? Outcome.Verdict.CAME_TRUE : Outcome.Verdict.FAILED;
            return Optional.of(
                    told(forecast, verdict, undone, "A later report says that it did not come"));
        }
        return Optional.of(
                told(forecast, Outcome.Verdict.OPEN, later, "A later report still expects it"));
    }

    /** True when all that has a day of its own was done after the last day on which it was due. */
    private static boolean isLate(Sighting forecast, List<Sighting> done) {
        DateRange due = forecast.statement().when();
        List<DateRange> days =
                done.stream()
                        .map(one -> one.statement().when())
                        .filter(when -> when.earliest().isPresent())
                        .toList();
        return !days.isEmpty() && days.stream().allMatch(when -> when.startsAfterEndOf(due));
    }

    /** A quarrel that goes on: the treaty that was to end it has not, or is not signed yet. */
    private Optional<Outcome> byQuarrel(Sighting forecast, List<Sighting> foretold) {
        List<Sighting> on =
                foretold.stream()
                        .filter(RelationDisputes::isEnd)
                        .flatMap(
                                end ->
                                        groups.get(end).stream()
                                                .filter(one -> RelationDisputes.goesOn(one, end)))
                        .filter(one -> one.day().isAfter(forecast.day()))
                        .distinct()
                        .toList();
        if (on.isEmpty()) {
            return Optional.empty();
        }
        boolean signed =
                foretold.stream()
                        .filter(one -> one.statement() instanceof Agreement)
                        .flatMap(one -> groups.get(one).stream())
                        .anyMatch(one -> Progress.of(one) == Progress.DONE);
        return Optional.of(
                told(
                        forecast,
                        signed ? Outcome.Verdict.FAILED : Outcome.Verdict.OPEN,
                        on,
                        signed ? "It is done, and the quarrel goes on" : "The quarrel goes on"));
    }

    /** What later reports tell of the happenings that were foretold. */
    private List<Sighting> later(Sighting forecast, List<Sighting> foretold) {
        // "It will be signed during the visit" does not come true by the visit alone.
        boolean signing =
                foretold.stream().anyMatch(one -> isExpected(forecast, one) && isSigning(one));
        return foretold.stream()
                .filter(one -> isExpected(forecast, one))
                .filter(one -> isSigning(one) || !signing)
                .flatMap(one -> groups.get(one).stream().filter(other -> mayBe(one, other)))
                .distinct()
                .filter(one -> one.day().isAfter(forecast.day()))
                .sorted(Sighting.ORDER)
                .toList();
    }

    /** What it depends on, when a later report says in like words that it did not come about. */
    private Optional<Outcome> byCondition(Sighting forecast) {
        List<Sighting> denied =
                ((Forecast) forecast.statement())
                        .condition().stream()
                                .flatMap(words -> speakingOf(words, forecast).stream())
                                .filter(one -> Progress.of(one) == Progress.UNDONE)
                                .toList();
        return denied.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        told(
                                forecast,
                                Outcome.Verdict.CONDITION_NOT_MET,
                                denied,
                                "A later report says that its condition did not come about"));
    }

    /** True when a finding tells of another happening than these. */
    private boolean isOfAnother(Sighting one, List<Sighting> others) {
        return others.stream().noneMatch(other -> groups.get(other).equals(groups.get(one)));
    }

    private static boolean isSigning(Sighting plan) {
        return plan.statement() instanceof Agreement
                || (plan.statement() instanceof Event event
                        && Deed.of(event, plan.finding().evidence().quote()) == Deed.SIGN);
    }

    private static boolean isOfAbsence(Sighting forecast) {
        return ((Forecast) forecast.statement()).form() == Forecast.Form.DENIAL;
    }

    /**
     * True when the plan is what the forecast expects: an act that has a type, no mere saying, and
     * the signing of an instrument, not what it will contain.
     */
    private static boolean isExpected(Sighting forecast, Sighting plan) {
        if (Progress.of(plan) != Progress.AHEAD) {
            return false;
        }
        if (plan.statement() instanceof Event event) {
            return event.type().isPresent();
        }
        return !(plan.statement() instanceof Agreement agreement)
                || (agreement.provision().isEmpty()
                        && AgreementName.speaksOfSigning(
                                ((Forecast) forecast.statement()).expects()));
    }

    /** True when a later finding of the same entry can be what the plan led to. */
    private static boolean mayBe(Sighting plan, Sighting later) {
        if (plan.statement() instanceof Event planned && later.statement() instanceof Event event) {
            Deed deed = Deed.of(event, later.finding().evidence().quote());
            boolean sameCode =
                    event.type().equals(planned.type()) && event.cameo().equals(planned.cameo());
            boolean sameDeed =
                    deed != Deed.OTHER
                            && deed == Deed.of(planned, plan.finding().evidence().quote());
            return (sameCode || sameDeed) && !planned.when().startsAfterEndOf(event.when());
        }
        return true;
    }

    /** What is told as done, but for reports that still expect it: they speak of something else. */
    private static List<Sighting> done(List<Sighting> later) {
        List<Sighting> ahead = with(later, Progress.AHEAD);
        return with(later, Progress.DONE).stream()
                .filter(one -> ahead.stream().noneMatch(plan -> Matcher.inOneReport(one, plan)))
                .toList();
    }

    private static List<Sighting> with(List<Sighting> some, Progress progress) {
        return some.stream().filter(one -> Progress.of(one) == progress).toList();
    }

    /** Later findings that share the telling words of a text, those that share most first. */
    private List<Sighting> speakingOf(String text, Sighting forecast) {
        Map<Sighting, Integer> shared = new HashMap<>();
        Set<String> expected = telling.words(text);
        int enough = Math.max(SHARED, (expected.size() + 1) / 2);
        LocalDate until = lastDay(forecast);
        for (String word : expected) {
            for (Sighting one : Timeline.within(telling.of(word), forecast.day(), until)) {
                shared.merge(one, 1, Integer::sum);
            }
        }
        return shared.keySet().stream()
                .filter(one -> shared.get(one) >= enough)
                .sorted(
                        Comparator.comparingInt((Sighting one) -> -shared.get(one))
                                .thenComparing(Sighting.ORDER))
                .toList();
    }

    private Outcome byWords(Sighting forecast) {
        List<Sighting> later = speakingOf(((Forecast) forecast.statement()).expects(), forecast);
        return later.isEmpty()
                ? told(
                        forecast,
                        Outcome.Verdict.NOT_REPORTED,
                        later,
                        "No later report speaks of it")
                : told(
                        forecast,
                        Outcome.Verdict.OPEN,
                        later,
                        "Later reports speak of it, but do not decide it");
    }

    /** The last day on which words like those of a forecast are taken to speak of the same. */
    private static LocalDate lastDay(Sighting forecast) {
        LocalDate due = forecast.statement().when().latest().orElse(forecast.day());
        LocalDate from = due.isAfter(forecast.day()) ? due : forecast.day();
        return from.isAfter(LocalDate.MAX.minus(MEMORY)) ? LocalDate.MAX : from.plus(MEMORY);
    }

    private static Outcome told(
            Sighting forecast, Outcome.Verdict verdict, List<Sighting> because, String reason) {
        List<Sighting> shown = because.subList(0, Math.min(3, because.size()));
        String by = shown.isEmpty() ? "" : " (" + shown.get(0).report() + ")";
        return new Outcome(
                forecast.id(),
                verdict,
                shown.stream().map(Sighting::id).toList(),
                reason + by + ".");
    }
}
