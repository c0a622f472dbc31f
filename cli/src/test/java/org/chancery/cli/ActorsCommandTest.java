package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsCommandTest {
    private static final String DUMP =
            """
            [
            {"id":"Q45","labels":{"en":{"value":"Portugal"}},"claims":{"P297":[{"mainsnak":{"datavalue":{"value":"PT"}}}]}},
            {"id":"Q1","labels":{"en":{"value":"Minister of Finance of Portugal"}},"claims":{"P1001":[{"mainsnak":{"datavalue":{"value":{"id":"Q45"}}}}]}},
            {"id":"Q2","labels":{"en":{"value":"Beatriz Queimado"}},"aliases":{"en":[{"value":"Beatriz do Sado Queimado"}]},"claims":{"P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q1"}}},"rank":"normal","qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2005-03-00T00:00:00Z","precision":10}}}],"P582":[{"datavalue":{"value":{"time":"+2006-06-30T00:00:00Z","precision":11}}}]}},{"mainsnak":{"datavalue":{"value":{"id":"Q9"}}},"rank":"normal"}]}},
            {"id":"Q3","broken
            ]
            """;

    @TempDir private Path folder;

    private Run run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "actors";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--ledger";
        all[arguments.length + 2] = folder.resolve("ledger").toString();
        return Run.of(all);
    }

    @Test
    void aBareCallPrintsHelp() {
        assertThat(Run.of("actors").out()).contains("import", "list", "show", "check");
    }

    @Test
    void aDumpOfWikidataGivesTermsOfOffice() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.json"), DUMP);
        Run taken = run("import", dump.toString());
        assertThat(taken.exit()).isEqualTo(ExitCode.OK);
        assertThat(taken.out())
                .contains("dump.json, read as wikidata", "1 terms of office taken")
                .contains("1 left: an office of no state the dictionary knows (Beatriz Queimado)")
                .contains("1 left: a line that is no item in JSON");
        assertThat(run("show", "Beatriz do Sado Queimado", "--on", "2005-05-01").out())
                .contains("Beatriz Queimado", "Minister of Finance", "2005-03/2006-06");
        assertThat(run("list", "holders", "prt", "--on", "2005-05-01").out())
                .contains("Beatriz Queimado");
        assertThat(run("check").exit()).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import missing.txt | 1 | there is no such file",
                "import missing.txt --format geoname | 1 | Did you mean 'geonames'?",
                "list holders | 2 | list holders PRT",
                "show Xyzzy | 1 | does not have 'Xyzzy'"
            })
    void faultsAreNamedWithTheRemedy(String arguments, int exit, String message) {
        Run run = run(arguments.split(" "));
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err()).contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "show Lisbon, capital",
        "show Quai d'Orsay, metonym",
        "list states, COW 235",
        "list organisations IGOUNO, United Nations"
    })
    void theDictionaryCanBeLookedAt(String arguments, String shown) {
        assertThat(run(arguments.split(" ")).out()).contains(shown);
    }
}
