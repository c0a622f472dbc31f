package org.chancery.gold.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.StateEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of the world's countries the dictionary finds by name, people and capital. */
class CountryCoverageTest {
    private static final ActorDictionary DICTIONARY = ActorDictionary.standard();

    @ParameterizedTest
    @CsvSource({"name, 0.99", "people, 0.99", "capital, 0.99"})
    void knowsTheCountriesOfTheWorld(String form, double least) {
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (JsonNode country : Shared.json("facts", "countries.json")) {
            for (String words : forms(country, form).filter(w -> !w.isBlank()).toList()) {
                all++;
                if (!isKnown(country, words)) {
                    missed.add(words + " (" + country.path("cca3").asText() + ")");
                }
            }
        }
        System.out.printf("countries by %s: %d of %d found%n", form, all - missed.size(), all);
        assertThat((all - missed.size()) / (double) all)
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(least);
    }

    private static Stream<String> forms(JsonNode country, String form) {
        return switch (form) {
            case "name" -> Stream.of(country.at("/name/common").asText());
            case "people" -> Stream.of(country.at("/demonyms/eng/m").asText());
            default -> Stream.of(country.path("capital").path(0).asText());
        };
    }

    /** The people of a dependency may be known as those of the state that administers it. */
    private static boolean isKnown(JsonNode country, String words) {
        String listed = country.path("cca3").asText();
        String code = listed.equals("UNK") ? "XKX" : listed;
        Optional<String> parent = DICTIONARY.state(code).flatMap(StateEntry::parent);
        return DICTIONARY.mentionedStates(words).stream()
                .map(state -> state.id().value())
                .anyMatch(id -> id.equals(code) || parent.filter(id::equals).isPresent());
    }
}
