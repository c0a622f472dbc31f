package org.chancery.gold.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.text.Document;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.actor.StateEntry;
import org.junit.jupiter.api.Test;

/**
 * In which country the towns lie that presidents of the United States visited since 1945.
 *
 * <p>Each row becomes a sentence of the town and the country, and another of the town alone; a town
 * may lie in a territory of the country listed.
 */
class PresidentVisitsTest {
    private static final double LEAST = 0.97;
    private static final int FIRST_YEAR = 1945;
    private static final ActorDictionary DICTIONARY = ActorDictionary.standard();

    private record Row(String country, String town, int year) {}

    @Test
    void townsLieInTheirCountries() throws IOException {
        CountryNames names = CountryNames.read();
        List<Row> rows = rows();
        List<String> missed = new ArrayList<>();
        int alone = 0;
        for (Row row : rows) {
            String code = names.code(row.country()).orElse("none for " + row.country());
            String country = row.country().replaceFirst(",.*", "");
            if (!isIn(read(row.town() + ", " + country, row.year()), code)) {
                missed.add(row + " " + code);
            }
            alone += isIn(read(row.town(), row.year()), code) ? 1 : 0;
        }
        int right = rows.size() - missed.size();
        System.out.printf(
                "presidents' visits: town and country %d of %d, town alone %d%n",
                right, rows.size(), alone);
        assertThat(right / (double) rows.size())
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(LEAST);
    }

    private static Set<String> read(String place, int year) {
        Document read =
                Reports.read(
                        "The president arrived in " + place + " on Monday.",
                        LocalDate.of(year, 7, 1));
        return read.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .flatMap(mention -> mention.place().stream())
                .flatMap(found -> found.country().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isIn(Set<String> states, String code) {
        return !states.isEmpty()
                && states.stream()
                        .allMatch(
                                id ->
                                        id.equals(code)
                                                || DICTIONARY
                                                        .state(id)
                                                        .flatMap(StateEntry::parent)
                                                        .equals(Optional.of(code)));
    }

    private static List<Row> rows() throws IOException {
        String table =
                Files.readString(
                        Shared.file("facts", "AmericanPresidentVisit.csv"), StandardCharsets.UTF_8);
        return Stream.of(table.split("\\R(?=[^,\"\\s][^,]*,|\"[^\"]*\",)"))
                .skip(1)
                .map(PresidentVisitsTest::fields)
                .filter(fields -> fields.size() > 4 && fields.get(4).matches("\\d{4}"))
                .map(
                        fields ->
                                new Row(
                                        fields.get(0).replace("\uFEFF", ""),
                                        fields.get(1).replaceFirst(",.*| \\(.*", ""),
                                        Integer.parseInt(fields.get(4))))
                .filter(row -> row.year() >= FIRST_YEAR)
                .toList();
    }

    /** The fields of a line, in which quotation marks protect commas. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            fields.add(field.strip().replaceAll("^\"|\"$", ""));
        }
        return fields;
    }
}
