package org.chancery.gold.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.extract.event.EventExtractor;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Status;
import org.chancery.model.text.Document;

/**
 * Scores single sentences that go through the CAMEO code book. An event is found when one of its
 * PLOVER type or CAMEO root is read; its pair is right when an actor and a recipient are, in their
 * roles, or in any where both act. An act that lies ahead may also be read as the intent (root 03)
 * or the threat (root 13) to do it.
 */
final class CodebookSentences {
    private final Function<String, Document> reader;
    private final EventExtractor extractor = EventExtractor.withRules();
    private final Map<String, int[]> pairsByRoot = new TreeMap<>();
    private int events;
    private int found;
    private int pairs;
    private int statuses;

    CodebookSentences(Function<String, Document> reader) {
        this.reader = reader;
    }

    void score(JsonNode sentence) {
        List<Event> read = new ArrayList<>(read(sentence.path("text").asText()));
        for (JsonNode expected : sentence.path("events")) {
            Optional<Event> best =
                    read.stream()
                            .filter(event -> isKind(expected, event))
                            .max(
                                    Comparator.comparing((Event e) -> isPair(expected, e))
                                            .thenComparing(e -> isStatus(expected, e)));
            best.ifPresent(read::remove);
            count(expected, best);
        }
    }

    private List<Event> read(String text) {
        return extractor
                .extract(reader.apply(text))
                .map(finding -> (Event) finding.statement())
                .toList();
    }

    private void count(JsonNode expected, Optional<Event> best) {
        int[] ofRoot =
                pairsByRoot.computeIfAbsent(root(expected.path("cameo").asText()), r -> new int[2]);
        events++;
        ofRoot[1]++;
        if (best.isEmpty()) {
            return;
        }
        found++;
        if (isPair(expected, best.get())) {
            pairs++;
            ofRoot[0]++;
            statuses += isStatus(expected, best.get()) ? 1 : 0;
        }
    }

    private static boolean isKind(JsonNode expected, Event event) {
        String type = event.type().map(EventType::name).orElse("");
        String root = event.cameo().map(CodebookSentences::root).orElse("");
        boolean foretold =
                isAhead(status(expected))
                        && isAhead(event.status())
                        && (root.equals("03") || root.equals("13"));
        return type.equals(expected.path("type").asText("none"))
                || root.equals(root(expected.path("cameo").asText()))
                || foretold;
    }

    private static boolean isPair(JsonNode expected, Event event) {
        Set<String> wantedActors = codes(expected.path("actor"));
        Set<String> wantedRecipients = codes(expected.path("recipient"));
        Set<String> actors = codes(event.actors());
        Set<String> recipients = codes(event.recipients());
        if (wantedActors.equals(wantedRecipients)) {
            Set<String> all = new LinkedHashSet<>(actors);
            all.addAll(recipients);
            return all.containsAll(wantedActors);
        }
        boolean recipientRight =
                wantedRecipients.isEmpty()
                        ? recipients.isEmpty()
                        : recipients.stream().anyMatch(wantedRecipients::contains);
        return actors.stream().anyMatch(wantedActors::contains) && recipientRight;
    }

    private static boolean isStatus(JsonNode expected, Event event) {
        return event.status() == status(expected);
    }

    private static Status status(JsonNode expected) {
        return Status.valueOf(expected.path("status").asText().toUpperCase(Locale.ROOT));
    }

    private static boolean isAhead(Status status) {
        return status != Status.OCCURRED && status != Status.ONGOING && status != Status.DENIED;
    }

    private static String root(String cameo) {
        return cameo.substring(0, Math.min(2, cameo.length()));
    }

    private static Set<String> codes(JsonNode list) {
        Set<String> codes = new LinkedHashSet<>();
        list.forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static Set<String> codes(List<ActorReference> references) {
        return references.stream()
                .flatMap(reference -> reference.actor().country().stream())
                .map(code -> code.substring(0, Math.min(3, code.length())))
                .collect(Collectors.toSet());
    }

    /** The share of events whose kind, actor and recipient were read. */
    double pairRecall() {
        return events == 0 ? 0 : (double) pairs / events;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d events, found %.3f, pair %.3f, pair and status %.3f; pairs by root %s",
                events,
                (double) found / events,
                pairRecall(),
                (double) statuses / events,
                pairsByRoot.entrySet().stream()
                        .map(e -> e.getKey() + ":" + e.getValue()[0] + "/" + e.getValue()[1])
                        .collect(Collectors.joining(" ")));
    }
}
