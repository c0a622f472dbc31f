package org.chancery.gold.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.chancery.model.actor.Sector;
import org.chancery.model.text.Document;
import org.chancery.model.text.Mention;
import org.chancery.model.text.Span;
import org.junit.jupiter.api.Test;

/**
 * How many actors of sentences coded by others get their country and their sector.
 *
 * <p>The sentences have no dates, so that those about states and governments gone are read as of
 * today. A place counts by the country it lies in. "No sector" and a government agree where a state
 * acts; so do the two ways to code an international body.
 */
class PloverActorTest {
    private static final double LEAST_COUNTRY = 0.9;
    private static final double LEAST_SECTOR = 0.78;

    /** Codes of the sentences that are no ISO codes. */
    private static final Map<String, String> OTHER_CODES =
            Map.of("JAP", "JPN", "ITL", "ITA", "VTN", "VNM");

    /** What the sentences' own coding calls a non-governmental organisation. */
    private static final Set<Sector> CIVIC = Set.of(Sector.NGO, Sector.HRI);

    private int actors;
    private int countries;
    private int sectored;
    private int sectors;

    @Test
    void codesActorsAsOthersDo() {
        for (JsonNode record : Shared.lines("gold", "events", "plover_gsr.jsonl")) {
            String text = record.path("text").asText();
            Document document = Reports.read(text);
            for (String side : List.of("source", "target")) {
                record.path("actors").path(side).forEach(actor -> count(document, text, actor));
            }
        }
        System.out.printf(
                "PLOVER actors: country %d of %d, sector %d of %d%n",
                countries, actors, sectors, sectored);
        assertThat(countries / (double) actors).isGreaterThanOrEqualTo(LEAST_COUNTRY);
        assertThat(sectors / (double) sectored).isGreaterThanOrEqualTo(LEAST_SECTOR);
    }

    private void count(Document document, String text, JsonNode actor) {
        String words = actor.path("text").asText();
        int start = text.indexOf(words);
        if (start < 0) {
            return;
        }
        Span span = new Span(start, start + words.length());
        List<Mention> mentions =
                document.sentences().stream()
                        .flatMap(sentence -> sentence.mentions().stream())
                        .filter(mention -> mention.span().overlaps(span))
                        .toList();
        actors++;
        countries += hasCountry(mentions, actor.path("code").asText()) ? 1 : 0;
        boolean place =
                !mentions.isEmpty()
                        && mentions.stream().allMatch(m -> m.sense() == Mention.Sense.PLACE);
        String sector = actor.path("sector").asText();
        if (!place && !sector.startsWith("*")) {
            sectored++;
            sectors += hasSector(mentions, sector) ? 1 : 0;
        }
    }

    private static boolean hasCountry(List<Mention> mentions, String coded) {
        String code = OTHER_CODES.getOrDefault(coded, coded);
        Stream<String> places =
                mentions.stream()
                        .flatMap(mention -> mention.place().stream())
                        .flatMap(place -> place.country().stream());
        return actors(mentions).anyMatch(actor -> isOf(actor, code))
                || places.anyMatch(code::equals);
    }

    private static boolean isOf(Actor actor, String code) {
        return switch (code) {
            case "IGO" -> actor.country().filter(own -> own.startsWith(code)).isPresent();
            case "NGO" ->
                    actor.country().isEmpty()
                            && (actor.type() == ActorType.NON_GOVERNMENTAL_ORGANISATION
                                    || actor.sector().filter(CIVIC::contains).isPresent());
            case "IMG" -> actor.country().isEmpty();
            default -> actor.country().equals(Optional.of(code));
        };
    }

    private static boolean hasSector(List<Mention> mentions, String coded) {
        String sector = coded.substring(0, Math.min(3, coded.length())).replace("CIV", "CVL");
        return actors(mentions).anyMatch(actor -> agrees(actor, sector));
    }

    private static boolean agrees(Actor actor, String coded) {
        String own = actor.sector().map(Sector::name).orElse("");
        return switch (coded) {
            case "" -> List.of("", "GOV", "IGO", "NGO").contains(own);
            case "GOV" -> own.equals("GOV") || own.equals("IGO");
            default -> own.equals(coded);
        };
    }

    private static Stream<Actor> actors(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> mention.actors().stream());
    }
}
