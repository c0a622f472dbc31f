package org.chancery.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.library.KnownFinding;
import org.chancery.library.KnownRecord;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Status;

/**
 * What happened, by the date of the event: only what some report tells as done, and only what has a
 * date.
 */
final class TimelineSection {
    private final KnownRecord known;
    private final Ladder ladder;

    TimelineSection(KnownRecord known) {
        this.known = known;
        this.ladder = new Ladder(known);
    }

    List<Block> blocks() {
        return events().flatMap(entry -> told(entry).stream())
                .sorted(Comparator.comparing(TimelineSection::day))
                .map(this::block)
                .toList();
    }

    /** How many events are told as done, and nowhere with a date. */
    long undated() {
        return events().filter(entry -> done(entry).findAny().isPresent() && told(entry).isEmpty())
                .count();
    }

    private Stream<Entry> events() {
        return known.entries().stream().filter(entry -> entry.of() == StatementKind.EVENT);
    }

    private Stream<KnownFinding> done(Entry entry) {
        return entry.findings().stream()
                .flatMap(id -> ladder.finding(id).stream())
                .filter(TimelineSection::isDone);
    }

    /** The finding that tells the entry as done most exactly, of those with a date. */
    private Optional<KnownFinding> told(Entry entry) {
        return done(entry)
                .filter(finding -> finding.finding().statement().when().isClosed())
                .min(
                        Comparator.comparing(
                                finding ->
                                        finding.finding()
                                                .statement()
                                                .when()
                                                .days()
                                                .orElse(Long.MAX_VALUE)));
    }

    private static boolean isDone(KnownFinding finding) {
        return Stream.of(finding.finding().statement())
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .anyMatch(
                        event ->
                                event.status() == Status.OCCURRED
                                        && event.polarity() == Polarity.POSITIVE
                                        && event.type().isPresent());
    }

    private static LocalDate day(KnownFinding finding) {
        return finding.finding().statement().when().earliest().orElse(LocalDate.MAX);
    }

    private Block block(KnownFinding finding) {
        Event event = (Event) finding.finding().statement();
        return new Block(
                "%-21s  %s: %s"
                        .formatted(
                                Wording.days(event.when()),
                                Wording.who(event),
                                event.type().map(type -> word(type, event)).orElse("")),
                List.of(ladder.line(finding, Wording.state(event))));
    }

    private static String word(EventType type, Event event) {
        return type.name().toLowerCase(Locale.ROOT)
                + event.mode().map(mode -> ", " + mode).orElse("")
                + event.cameo().map(code -> " (CAMEO " + code + ")").orElse("");
    }
}
