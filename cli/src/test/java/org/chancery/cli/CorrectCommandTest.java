package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.library.Chancery;
import org.chancery.library.KnownFinding;
import org.chancery.library.Query;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every act of {@code chancery correct}, on a report that was really read. */
class CorrectCommandTest {
    private static final String REPORT =
            "OSLO, June 7, 2011 (Fjord Wire) -- Danish Foreign Minister Lene Espersen arrived in Oslo on"
                    + " Monday for a two-day visit.\n\nNorway and Denmark will sign a treaty on salmon by"
                    + " August 2011, Espersen told reporters.\n";

    @TempDir Path folder;

    @Test
    void correctsByCommand() throws Exception {
        Path ledger = folder.resolve("ledger");
        Files.writeString(folder.resolve("fjord.txt"), REPORT);
        assertThat(Run.of("read", folder.resolve("fjord.txt").toString(), "--ledger", "" + ledger))
                .extracting(Run::exit)
                .isEqualTo(ExitCode.OK);
        String visit = first(ledger, Query.all().ofKinds(StatementKind.VISIT));
        String forecast = first(ledger, Query.all().ofKinds(StatementKind.FORECAST));

        List<List<String>> acts =
                List.of(
                        List.of("accept", visit),
                        List.of("redate", visit, "2011-06-05"),
                        List.of("reassign", visit, "NOR", "SWE"),
                        List.of("edit", visit, "status=cancelled"),
                        List.of("edit", forecast, "outcome=partly"),
                        List.of("reject", forecast),
                        List.of("undo", "6"));
        for (List<String> act : acts) {
            assertThat(correct(ledger, act).exit()).as("%s", act).isEqualTo(ExitCode.OK);
        }
        try (Chancery chancery = Chancery.openExisting(ledger)) {
            KnownFinding now =
                    chancery.findings(Query.all().ofKinds(StatementKind.VISIT).withActor("SWE"))
                            .get(0);
            assertThat(now.finding().statement().when().edtf()).isEqualTo("2011-06-05");
            assertThat(chancery.outcomes(Query.all()))
                    .anySatisfy(
                            one -> {
                                assertThat(one.forecast().value()).isEqualTo(forecast);
                                assertThat(one.verdict()).isEqualTo(Outcome.Verdict.PARTLY);
                            });
        }
        assertThat(Run.of("correct", "list", "--ledger", "" + ledger).out().lines()).hasSize(7);
        assertThat(correct(ledger, List.of("merge", visit, forecast)).err())
                .contains("findings of one kind");
        assertThat(correct(ledger, List.of("edit", visit, "cancelled")).exit())
                .isEqualTo(ExitCode.USAGE);
    }

    private static String first(Path ledger, Query query) {
        try (Chancery chancery = Chancery.openExisting(ledger)) {
            return chancery.findings(query).get(0).id().value();
        }
    }

    private static Run correct(Path ledger, List<String> act) {
        List<String> all = new ArrayList<>(List.of("correct"));
        all.addAll(act);
        all.addAll(List.of("--ledger", ledger.toString(), "--author", "Ada", "--reason", "seen"));
        return Run.of(all.toArray(String[]::new));
    }
}
