package org.chancery.gold.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.actor.ActorDictionary;
import org.chancery.text.imports.ActorImport;
import org.chancery.text.imports.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's dictionaries in full: what is taken of them, and that reading can go by it. */
class ImportGoldTest {
    @TempDir private Path folder;

    @Test
    void takesTheCountryFile() throws IOException {
        ImportReport report = take(Shared.file("facts", "CountryInfo.120116.txt"));
        assertThat(report.format()).isEqualTo("countryinfo");
        assertThat(report.taken().get("terms of office")).isGreaterThan(10_000);
        assertThat(report.taken().get("names of places")).isGreaterThan(2_000);
        ActorDictionary dictionary = ActorDictionary.with(folder.resolve("actors"));
        assertThat(dictionary.refused()).isEmpty();
        assertThat(dictionary.names("Durazzo", "ALB")).isTrue();
    }

    @Test
    void takesPetrarchsOwnActorsAndAgents() throws IOException {
        ImportReport actors = take(written("actors.txt", "dict_validate_actors.jsonl"));
        ImportReport agents = take(written("agents.txt", "dict_validate_agents.jsonl"));
        assertThat(actors.format()).isEqualTo("petrarch-actors");
        assertThat(agents.format()).isEqualTo("petrarch-agents");
        assertThat(
                        ActorDictionary.with(folder.resolve("actors"))
                                .isRole("parliamentary opposition"))
                .isTrue();
        assertThat(actors.refused())
                .extracting(ImportReport.Refusal::reason)
                .contains("a code of no state the dictionary knows");
    }

    private ImportReport take(Path file) throws IOException {
        ImportReport report =
                new ActorImport(List.of()).take(file, Optional.empty(), folder.resolve("actors"));
        System.out.println(report);
        return report;
    }

    /** The file as PETRARCH has it, from the lines it was taken apart into. */
    private Path written(String name, String source) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode entry : Shared.lines("gold", "events", source)) {
            if (entry.has("substitution")) {
                lines.add(entry.path("substitution").asText());
                continue;
            }
            String plural = entry.has("plural") ? " {" + entry.path("plural").asText() + "}" : "";
            StringBuilder codes = new StringBuilder();
            entry.path("codes").forEach(code -> codes.append(' ').append(code(code)));
            boolean agent = codes.indexOf("[~") >= 0;
            lines.add(entry.path("match").asText() + plural + (agent ? codes : " "));
            entry.path("aliases").forEach(alias -> lines.add("+" + alias.path("match").asText()));
            if (!agent) {
                lines.add("\t" + codes);
            }
        }
        return Files.write(folder.resolve(name), lines);
    }

    private static String code(JsonNode code) {
        String from = code.path("from").asText().replace("-", "");
        String to = code.path("to").asText().replace("-", "");
        String days =
                from.isEmpty() && to.isEmpty()
                        ? ""
                        : from.isEmpty()
                                ? " <" + to
                                : to.isEmpty() ? " >" + from : " " + from + "-" + to;
        return "[" + code.path("code").asText() + days + "]";
    }
}
