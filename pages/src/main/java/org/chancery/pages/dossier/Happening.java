package org.chancery.pages.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;

/**
 * An event of the record, counted once however many reports tell of it.
 *
 * @param entry the entry
 * @param best the finding that tells it best: as done before planned, and then most exactly
 * @param event what it says
 * @param score its place on Goldstein's scale; empty for comments
 */
public record Happening(Entry entry, KnownFinding best, Event event, OptionalDouble score) {

    static Optional<KnownFinding> best(List<KnownFinding> told) {
        return told.stream()
                .filter(one -> one.finding().statement() instanceof Event)
                .min(
                        Comparator.comparing((KnownFinding one) -> !isDone(of(one)))
                                .thenComparing(
                                        one -> of(one).when().days().orElse(Long.MAX_VALUE)));
    }

    private static Event of(KnownFinding known) {
        return (Event) known.finding().statement();
    }

    /** True for what is told as done, or going on. */
    public boolean isDone() {
        return isDone(event);
    }

    private static boolean isDone(Event event) {
        return (event.status() == Status.OCCURRED || event.status() == Status.ONGOING)
                && event.polarity() == Polarity.POSITIVE;
    }

    public Set<String> actorCodes() {
        return codes(event.actors());
    }

    public Set<String> recipientCodes() {
        return codes(event.recipients());
    }

    /** All codes that take part. */
    public Set<String> codes() {
        return Stream.of(event.actors(), event.recipients(), event.against())
                .flatMap(some -> codes(some).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The middle of the days it may have happened on, when it is known to within about a year. */
    public Optional<LocalDate> day() {
        return event.when()
                .days()
                .filter(days -> days <= 400)
                .flatMap(days -> event.when().middle());
    }

    /** The codes of some actors. */
    public static Set<String> codes(List<ActorReference> actors) {
        return actors.stream()
                .flatMap(one -> one.actor().country().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
