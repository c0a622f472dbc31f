package org.chancery.gold.actor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries of the facts beside the project: their names in English, codes and neighbours. */
final class CountryNames {
    /** Names that the table of countries does not have, most of them of states gone. */
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("U.S.S.R.", "SUN"),
                    Map.entry("Czechoslovakia", "CSK"),
                    Map.entry("Yugoslavia", "YUG"),
                    Map.entry("Burma", "MMR"),
                    Map.entry("Palestinian Authority", "PSE"),
                    Map.entry("Bosnia-Herzegovina", "BIH"),
                    Map.entry("Republic of China", "TWN"),
                    Map.entry("Czech Republic", "CZE"),
                    Map.entry("Brunei Darussalam", "BRN"),
                    Map.entry("Serbia-Montenegro", "SCG"),
                    Map.entry("Korea, Republic of", "KOR"),
                    Map.entry("China, People’s Republic of", "CHN"),
                    Map.entry("China, People's Republic of", "CHN"),
                    Map.entry("Germany, Federal Republic of", "DEU"),
                    Map.entry("Germany, Democratic Republic of", "DDR"),
                    Map.entry("Macedonia, Former Yugoslav Republic of", "MKD"));

    private final Map<String, String> codes = new HashMap<>(OTHERS);
    private final Map<String, Set<String>> borders = new HashMap<>();

    private CountryNames() {}

    static CountryNames read() {
        CountryNames names = new CountryNames();
        for (JsonNode country : Shared.json("facts", "countries.json")) {
            String code = country.path("cca3").asText();
            names.codes.put(country.at("/name/common").asText(), code);
            names.codes.put(country.at("/name/official").asText(), code);
            country.path("altSpellings")
                    .forEach(name -> names.codes.putIfAbsent(name.asText(), code));
            Set<String> neighbours = new HashSet<>();
            country.path("borders").forEach(border -> neighbours.add(border.asText()));
            names.borders.put(code, neighbours);
        }
        return names;
    }

    /** The code of a country, whatever is added in parentheses left out. */
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(name))
                .or(() -> Optional.ofNullable(codes.get(name.replaceFirst(" \\(.*", ""))));
    }

    /** Some states and all that share a border with one of them. */
    Set<String> withNeighbours(List<String> states) {
        Set<String> all = new HashSet<>(states);
        new ArrayList<>(states).forEach(state -> all.addAll(borders.getOrDefault(state, Set.of())));
        return all;
    }
}
