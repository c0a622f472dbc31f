package org.chancery.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Forecast;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;

/**
 * Settles forecasts by what later reports say: a forecast is held against findings of reports
 * published after its own that share the actors it is about and the words that tell what it
 * expects.
 */
final class Settlement {
    /** So many telling words must be shared before a later finding speaks of what was expected. */
    private static final int SHARED = 2;

    private final Map<String, List<Sighting>> byWord = new HashMap<>();
    private final List<Sighting> ordered;

    private Settlement(List<Sighting> ordered) {
        this.ordered = ordered;
        for (Sighting one : ordered) {
            if (settles(one)) {
                for (String word : Words.telling(one.finding().evidence().quote())) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(one);
                }
            }
        }
    }

    static List<Outcome> of(List<Sighting> ordered) {
        Settlement settlement = new Settlement(ordered);
        return ordered.stream()
                .filter(one -> one.statement() instanceof Forecast)
                .map(settlement::outcome)
                .toList();
    }

    private static boolean settles(Sighting one) {
        return !(one.statement() instanceof Forecast);
    }

    private Outcome outcome(Sighting forecast) {
        Forecast said = (Forecast) forecast.statement();
        if (said.expected().orElse(said) instanceof Quantity aim && aim.value().isPresent()) {
            Optional<Outcome> byAmount = byAmount(forecast, aim);
            if (byAmount.isPresent()) {
                return byAmount.get();
            }
        }
        List<Sighting> later = speakingOf(forecast, said);
        List<Sighting> done =
                later.stream().filter(one -> isDone(one) && inTime(said, one)).toList();
        List<Sighting> undone = later.stream().filter(Settlement::isUndone).toList();
        boolean absence = said.form() == Forecast.Form.DENIAL;
        if (!done.isEmpty()) {
            return told(
                    forecast,
                    absence ? Outcome.Verdict.FAILED : Outcome.Verdict.CAME_TRUE,
                    done,
                    "A later report tells of it as done");
        }
        if (!undone.isEmpty()) {
            return told(
                    forecast,
                    absence ? Outcome.Verdict.CAME_TRUE : Outcome.Verdict.FAILED,
                    undone,
                    "A later report says that it did not come about");
        }
        return later.isEmpty()
                ? told(
                        forecast,
                        Outcome.Verdict.NOT_REPORTED,
                        List.of(),
                        "No later report speaks of it")
                : told(
                        forecast,
                        Outcome.Verdict.OPEN,
                        later,
                        "Later reports speak of it, but do not decide it");
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

    /** Findings of later reports with the actors and at least two words of what is expected. */
    private List<Sighting> speakingOf(Sighting forecast, Forecast said) {
        Set<String> actors = Actors.codes(actors(said));
        Set<String> words = Words.telling(said.expects());
        Map<Sighting, Integer> shared = new HashMap<>();
        for (String word : words) {
            for (Sighting one : byWord.getOrDefault(word, List.of())) {
                if (one.day().isAfter(forecast.day())) {
                    shared.merge(one, 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= SHARED)
                .map(Map.Entry::getKey)
                .filter(one -> actors.isEmpty() || Actors.meet(actors, actors(one.statement())))
                .sorted(
                        Comparator.comparingInt((Sighting one) -> -shared.get(one))
                                .thenComparing(Sighting.ORDER))
                .toList();
    }

    private static List<ActorReference> actors(Forecast said) {
        return said.expected().map(Settlement::references).orElse(List.of());
    }

    private static Set<String> actors(Statement said) {
        return Actors.codes(references(said));
    }

    private static List<ActorReference> references(Statement said) {
        return said.match(
                new Statement.Cases<>(
                        event -> both(event.actors(), event.recipients()),
                        Agreement::parties,
                        visit -> both(visit.visitors(), visit.host().stream().toList()),
                        claim -> claim.speakers(),
                        forecast -> forecast.forecasters(),
                        Quantity::between,
                        relation -> both(relation.a(), relation.b())));
    }

    private static List<ActorReference> both(
            List<ActorReference> some, List<ActorReference> others) {
        List<ActorReference> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static boolean isDone(Sighting one) {
        Statement said = one.statement();
        if (said instanceof Event event) {
            return event.status() == Status.OCCURRED && event.polarity() == Polarity.POSITIVE;
        }
        if (said instanceof Agreement agreement) {
            return Set.of(AgreementStage.SIGNED, AgreementStage.RATIFIED, AgreementStage.IN_FORCE)
                    .contains(agreement.stage());
        }
        return said instanceof Visit visit
                && Set.of(VisitStatus.HELD, VisitStatus.UNDER_WAY).contains(visit.status());
    }

    private static boolean isUndone(Sighting one) {
        Statement said = one.statement();
        if (said instanceof Event event) {
            return event.status() == Status.DENIED;
        }
        if (said instanceof Visit visit) {
            return visit.status() == VisitStatus.CANCELLED;
        }
        if (said instanceof Relation relation) {
            return relation.state().contains("denied");
        }
        return said instanceof Agreement agreement
                && Set.of(AgreementStage.ABANDONED, AgreementStage.DENIED)
                        .contains(agreement.stage());
    }

    /** Done within the time it was expected for, or at a time that may lie within it. */
    private static boolean inTime(Forecast said, Sighting one) {
        return said.due().isUnknown() || said.due().overlaps(one.statement().when());
    }

    private Optional<Outcome> byAmount(Sighting forecast, Quantity aim) {
        return ordered.stream()
                .filter(one -> one.day().isAfter(forecast.day()))
                .filter(one -> one.statement() instanceof Quantity q && q.value().isPresent())
                .filter(one -> isActualOf(forecast, aim, (Quantity) one.statement(), one))
                .findFirst()
                .map(one -> compared(forecast, aim, one));
    }

    private static boolean isActualOf(
            Sighting forecast, Quantity aim, Quantity actual, Sighting one) {
        boolean sameUnit =
                aim.currency().isPresent() == actual.currency().isPresent()
                        && (aim.currency().isPresent() || aim.unit().equals(actual.unit()));
        Set<String> things = new TreeSet<>(Words.telling(aim.of().orElse("")));
        things.addAll(Words.telling(forecast.finding().evidence().quote()));
        Set<String> others = new TreeSet<>(Words.telling(actual.of().orElse("")));
        others.addAll(Words.telling(one.finding().evidence().quote()));
        boolean samePair =
                aim.between().size() > 1
                        && Actors.codes(aim.between()).equals(Actors.codes(actual.between()));
        return sameUnit
                && actual.measure() != Quantity.Measure.TARGET
                && aim.period().overlaps(actual.period())
                && (Actors.meet(things, others) || samePair);
    }

    private static Outcome compared(Sighting forecast, Quantity aim, Sighting one) {
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
}
