package org.chancery.gold.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;

/**
 * Compares mentions with what a person read.
 *
 * <p>A name or pronoun is right when its actors have the gold actors' codes and, for a person who
 * has a name, that name. A capital is right when it is a government of the right state, a town, or
 * part of a longer name, as the gold says.
 */
final class ActorScorer {
    private static final Map<String, String> FILES = Map.of("D0", "000", "D3", "003");

    private final JsonNode gold = Shared.json("gold", "seeds", "actors.json");
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, JsonNode> items = new HashMap<>();

    /**
     * @param parsed true to read the reports with dependency trees, as the whole pipeline does
     */
    ActorScorer(boolean parsed) {
        FILES.forEach((document, prefix) -> texts.put(document, Shared.report(prefix)));
        texts.forEach(
                (document, text) ->
                        documents.put(
                                document, parsed ? Reports.readParsed(text) : Reports.read(text)));
        gold.path("items").forEach(item -> items.put(item.path("id").asText(), item));
    }

    /** How many were right, of how many, and what was read instead. */
    record Score(int right, int all, List<String> misses) {
        double share() {
            return right / (double) all;
        }
    }

    Score names() {
        return score(
                "name_resolutions",
                item ->
                        start(item)
                                + item.path("evidence")
                                        .asText()
                                        .indexOf(item.path("surface").asText()),
                this::isRightName);
    }

    Score metonyms() {
        return score(
                "metonym_occurrences", item -> item.path("offset").asInt(), this::isRightSense);
    }

    private interface Place {
        int of(JsonNode item);
    }

    private interface Judge {
        boolean isRight(JsonNode item, Optional<Mention> mention);
    }

    private Score score(String list, Place place, Judge judge) {
        int right = 0;
        List<String> misses = new ArrayList<>();
        for (JsonNode item : gold.path(list)) {
            String document = item.path("doc").asText();
            int units = texts.get(document).offsetByCodePoints(0, place.of(item));
            Optional<Mention> mention = at(documents.get(document), units);
            if (judge.isRight(item, mention)) {
                right++;
            } else {
                misses.add(item.path("id").asText() + " read as " + mention);
            }
        }
        return new Score(right, right + misses.size(), misses);
    }

    private static int start(JsonNode item) {
        return item.path("span").path(0).asInt();
    }

    private static Optional<Mention> at(Document document, int position) {
        return document.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(
                        mention ->
                                mention.span().start() <= position
                                        && position < mention.span().end())
                .findFirst();
    }

    private boolean isRightSense(JsonNode item, Optional<Mention> mention) {
        return switch (item.path("sense").asText()) {
            case "GOV" ->
                    mention.filter(m -> m.sense() == Mention.Sense.ACTOR)
                            .filter(
                                    m ->
                                            codes(m.actors())
                                                    .equals(
                                                            List.of(
                                                                    code(
                                                                            item.path("stands_for")
                                                                                    .asText()))))
                            .isPresent();
            case "CITY" ->
                    mention.isEmpty()
                            || mention.get().sense() == Mention.Sense.PLACE
                            || isPartOf(item, mention.get());
            default -> mention.isEmpty() || isPartOf(item, mention.get());
        };
    }

    private static boolean isPartOf(JsonNode item, Mention mention) {
        return mention.span().length() > item.path("surface").asText().length() + "the ".length();
    }

    private boolean isRightName(JsonNode item, Optional<Mention> mention) {
        List<String> expected = List.of(item.path("resolves_to").asText().split(",", -1));
        List<Actor> actors = mention.map(Mention::actors).orElse(List.of());
        if (actors.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < actors.size(); i++) {
            if (!isMeant(actors.get(i), items.get(expected.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isMeant(Actor actor, JsonNode item) {
        boolean code = actor.country().orElse("").equals(code(item.path("id").asText()));
        boolean named = item.path("kind").asText().matches("person|person \\(analyst\\)");
        String name = item.path("name").asText().toLowerCase(Locale.ROOT);
        boolean anonymous = item.path("kind").asText().contains("anonymous");
        String own = actor.name().toLowerCase(Locale.ROOT);
        return code && (!named || own.equals(name)) && (!anonymous || own.endsWith(name));
    }

    private String code(String id) {
        String code = items.get(id).path("code").asText();
        return code.substring(0, 3);
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream().map(actor -> actor.country().orElse("")).toList();
    }
}
