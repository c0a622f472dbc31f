package org.chancery.gold.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.extract.event.EventExtractor;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.text.Document;

/**
 * Scores the PLOVER gold records: sentences with their events, in the types of 2016, which are
 * mapped onto today's by the PLOVER manual. The type of a record is right when an event of that
 * type is found in it; a triple also needs the countries of both sides.
 */
final class PloverRecords {
    private static final Map<String, String> OF_2016 =
            Map.of(
                    "FIGHT", "ASSAULT",
                    "DISAPPROVE", "ACCUSE",
                    "INVESTIGATE", "ACCUSE",
                    "DEMAND", "REQUEST");
    private static final String NOTHING = "-";

    private final Function<String, Document> reader;
    private final EventExtractor extractor = EventExtractor.withRules();
    private final Confusions types = new Confusions();
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int gold;
    private int found;

    PloverRecords(Function<String, Document> reader) {
        this.reader = reader;
    }

    void score(JsonNode entry) {
        String text = entry.path("text").asText();
        Set<Triple> expected = new LinkedHashSet<>();
        for (JsonNode event : entry.path("expected")) {
            expected.add(
                    Triple.ofCodes(
                            event.path("source").asText(),
                            event.path("target").asText(),
                            type(event.path("code").asText())));
        }
        Set<Triple> read = new LinkedHashSet<>();
        Set<String> readTypes = new LinkedHashSet<>();
        for (Event event : events(text)) {
            String type = event.type().map(EventType::name).orElse(NOTHING);
            if (!type.equals(NOTHING)) {
                readTypes.add(type);
                read.addAll(Triple.of(event, type));
            }
        }
        for (String type : expected.stream().map(Triple::act).distinct().toList()) {
            String first = readTypes.stream().findFirst().orElse(NOTHING);
            types.add(type, readTypes.contains(type) ? type : first);
        }
        count(entry.path("id").asText() + ": " + text, expected, read);
    }

    private void count(String sentence, Set<Triple> expected, Set<Triple> read) {
        int good = Triple.right(expected, read);
        right += good;
        gold += expected.size();
        found += read.size();
        if (good < expected.size() || good < read.size()) {
            misses.add(
                    "%s%n    wanted %s%n    found  %s"
                            .formatted(sentence, Triple.sorted(expected), Triple.sorted(read)));
        }
    }

    private List<Event> events(String text) {
        return extractor
                .extract(reader.apply(text))
                .map(finding -> (Event) finding.statement())
                .toList();
    }

    private static String type(String code) {
        return OF_2016.getOrDefault(code, code);
    }

    double typeAccuracy() {
        return types.accuracy();
    }

    double tripleF1() {
        return Triple.f1(right, gold, found);
    }

    List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return "type right: %s%ntriples: right %d, gold %d, found %d, F1 %.3f"
                .formatted(types, right, gold, found, tripleF1());
    }
}
