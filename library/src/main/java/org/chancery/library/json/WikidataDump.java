package org.chancery.library.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.text.imports.ActorFile;
import org.chancery.text.imports.ActorSource;
import org.chancery.text.imports.TakenActors;

/**
 * A JSON dump of Wikidata, one item a line within a list, as published or filtered by its users.
 *
 * <p>Read twice, never held: first for the states (P297, their alpha-2 code) and for the offices
 * whose country (P1001, P17) is one of them, then for the people who held one (P39), with start
 * (P580) and end (P582). Offices whose English label begins with no title the dictionary knows are
 * passed over.
 */
public final class WikidataDump implements ActorSource {
    private static final JsonMapper JSON = new JsonMapper();

    /** In the lines of people who held an office. */
    private static final String HELD = "\"P39\"";

    private static final int SHOWN = 40;
    private static final int MOST_ALIASES = 8;
    private static final int YEAR = 9;
    private static final int MONTH = 10;

    /** An office and the item of the country it belongs to. */
    private record Office(String title, String country) {}

    /** A state of the dictionary and what the dump calls it. */
    private record State(String id, String label) {}

    @Override
    public String name() {
        return "wikidata";
    }

    @Override
    public boolean reads(String fileName, List<String> opening) {
        return opening.stream()
                .limit(3)
                .anyMatch(line -> line.startsWith("{") && line.contains("\"claims\""));
    }

    @Override
    public void read(ActorFile file, TakenActors taken) throws IOException {
        Map<String, State> states = new HashMap<>();
        Map<String, Office> offices = new HashMap<>();
        items(
                file,
                line -> true,
                item -> takeFrame(item, states, offices, taken),
                broken -> taken.refuse("a line that is no item in JSON", broken));
        items(
                file,
                line -> line.contains(HELD),
                item -> takeHolder(item, states, offices, taken),
                broken -> {});
    }

    /**
     * Hands over every item in turn, and of the lines that are none the beginning and the fault.
     */
    private static void items(
            ActorFile file,
            Predicate<String> wanted,
            Consumer<JsonNode> taker,
            Consumer<String> broken)
            throws IOException {
        try (BufferedReader lines = file.open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!isFrame(line) && wanted.test(line)) {
                    try {
                        taker.accept(item(line));
                    } catch (JsonProcessingException wrong) {
                        String beginning = line.substring(0, Math.min(line.length(), SHOWN));
                        broken.accept(beginning + ": " + JsonFaults.of(wrong));
                    }
                }
            }
        }
    }

    /** The brackets of the list around the items. */
    private static boolean isFrame(String line) {
        return line.isBlank() || line.strip().equals("[") || line.strip().equals("]");
    }

    private static JsonNode item(String line) throws JsonProcessingException {
        JsonNode item = JSON.readTree(line);
        if (!item.path("claims").isContainerNode()) {
            throw new JsonMappingException(null, "no claims in it");
        }
        return item;
    }

    private static void takeFrame(
            JsonNode item,
            Map<String, State> states,
            Map<String, Office> offices,
            TakenActors taken) {
        String id = item.path("id").asText();
        JsonNode claims = item.path("claims");
        text(claims, "P297")
                .flatMap(taken::stateWithAlpha2)
                .ifPresent(state -> states.put(id, new State(state, label(item))));
        Optional<String> country = target(claims, "P1001").or(() -> target(claims, "P17"));
        String label = label(item);
        if (country.isPresent() && taken.isTitle(label)) {
            offices.put(id, new Office(label, country.get()));
        }
    }

    private static void takeHolder(
            JsonNode item,
            Map<String, State> states,
            Map<String, Office> offices,
            TakenActors taken) {
        for (JsonNode claim : item.path("claims").path("P39")) {
            Optional<Office> office =
                    Optional.ofNullable(offices.get(target(claim.path("mainsnak"))));
            Optional<State> state = office.map(Office::country).map(states::get);
            if (claim.path("rank").asText().equals("deprecated")) {
                taken.refuse("a statement marked as wrong", label(item));
            } else if (label(item).isEmpty()) {
                taken.refuse("a person without an English name", item.path("id").asText());
            } else if (office.isEmpty() || state.isEmpty()) {
                taken.refuse("an office of no state the dictionary knows", label(item));
            } else {
                hand(item, claim, office.get(), state.get(), taken);
            }
        }
    }

    private static void hand(
            JsonNode item, JsonNode claim, Office office, State state, TakenActors taken) {
        JsonNode qualifiers = claim.path("qualifiers");
        String title =
                office.title().replaceFirst(" of (the )?" + Pattern.quote(state.label()) + "$", "");
        taken.office(
                label(item),
                aliases(item),
                state.id(),
                title,
                date(qualifiers, "P580"),
                date(qualifiers, "P582"));
    }

    private static String label(JsonNode item) {
        return item.path("labels").path("en").path("value").asText();
    }

    private static List<String> aliases(JsonNode item) {
        return item.path("aliases").path("en").findValuesAsText("value").stream()
                .filter(alias -> alias.contains(" ") && !alias.contains("|"))
                .limit(MOST_ALIASES)
                .toList();
    }

    private static Optional<String> text(JsonNode claims, String property) {
        String value = claims.path(property).path(0).at("/mainsnak/datavalue/value").asText();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<String> target(JsonNode claims, String property) {
        String id = target(claims.path(property).path(0).path("mainsnak"));
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    private static String target(JsonNode snak) {
        return snak.at("/datavalue/value/id").asText();
    }

    /** Only as precise as the statement: a year, a month or a day; blank when unknown. */
    private static String date(JsonNode qualifiers, String property) {
        JsonNode value = qualifiers.path(property).path(0).at("/datavalue/value");
        String time = value.path("time").asText();
        if (!time.matches("\\+\\d{4}-\\d\\d-\\d\\dT.*") || value.path("precision").asInt() < YEAR) {
            return "";
        }
        return switch (value.path("precision").asInt()) {
            case YEAR -> time.substring(1, 5);
            case MONTH -> time.substring(1, 8);
            default -> time.substring(1, 11);
        };
    }
}
