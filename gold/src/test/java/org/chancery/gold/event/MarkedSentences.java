package org.chancery.gold.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.extract.event.EventExtractor;
import org.chancery.gold.event.MarkedActors.Marked;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;

/**
 * Scores the PLV sentences, in which somebody has marked who acts and on whom: is the root, one of
 * 15, that of the event between the two? Where none is found between them, that of an event one of
 * them has a part in counts. CONCEDE and RETREAT are one root there, YIELD.
 */
final class MarkedSentences {
    private static final Actor SOURCE = Actor.state("XXA", "the source");
    private static final Actor TARGET = Actor.state("XXB", "the target");
    private static final String NOTHING = "-";

    private final Function<String, Document> reader;
    private final EventExtractor extractor = EventExtractor.withRules();
    private final Confusions roots = new Confusions();
    private final List<String> misses = new ArrayList<>();

    MarkedSentences(Function<String, Document> reader) {
        this.reader = reader;
    }

    void score(JsonNode entry) {
        String marked = entry.path("marked").asText();
        String text = marked.replaceAll("</?[st]>", "");
        List<Marked> actors = new ArrayList<>();
        span(marked, "s").ifPresent(span -> actors.add(new Marked(span, SOURCE)));
        span(marked, "t").ifPresent(span -> actors.add(new Marked(span, TARGET)));
        List<Event> events =
                extractor
                        .extract(MarkedActors.put(reader.apply(text), actors))
                        .map(finding -> (Event) finding.statement())
                        .filter(event -> event.type().isPresent())
                        .toList();
        String gold = entry.path("expected").path(0).path("code").asText();
        String found = root(events);
        roots.add(gold, found);
        if (!gold.equals(found)) {
            misses.add("wanted %s, found %s: %s".formatted(gold, found, marked));
        }
    }

    private static String root(List<Event> events) {
        Predicate<Event> acts = event -> has(event.actors(), SOURCE);
        Predicate<Event> suffers = event -> has(event.recipients(), TARGET);
        return first(events, acts.and(suffers))
                .or(() -> first(events, acts.or(suffers)))
                .map(event -> event.type().map(MarkedSentences::name).orElse(NOTHING))
                .orElse(NOTHING);
    }

    private static Optional<Event> first(List<Event> events, Predicate<Event> wanted) {
        return events.stream().filter(wanted).findFirst();
    }

    private static boolean has(List<ActorReference> side, Actor actor) {
        return side.stream().anyMatch(reference -> reference.actor().equals(actor));
    }

    private static String name(EventType type) {
        return switch (type) {
            case CONCEDE, RETREAT -> "YIELD";
            default -> type.name();
        };
    }

    /** Where the text between two marks stands once all marks are taken out. */
    private static Optional<Span> span(String marked, String mark) {
        int start = marked.indexOf("<" + mark + ">");
        int end = marked.indexOf("</" + mark + ">");
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        int first = bare(marked.substring(0, start));
        return Optional.of(new Span(first, first + bare(marked.substring(start, end))));
    }

    private static int bare(String marked) {
        return marked.replaceAll("</?[st]>", "").length();
    }

    double accuracy() {
        return roots.accuracy();
    }

    List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return "root right: " + roots;
    }
}
