package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.library.Chancery;
import org.chancery.library.Query;
import org.chancery.pages.dossier.Dossier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports in, answers out, through the real pipeline. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadAndAskTest {
    private static final String REPORT =
            "VIENNA, May 3, 2011 (Danube Wire) -- Austria and Slovenia signed a treaty on rail freight in Vienna on"
                    + " Monday.\n\nSlovenian Foreign Minister Tomaz Kranjc arrived in Vienna on Sunday for a two-day"
                    + " visit.\n\n\"We will open the line next year,\" Kranjc told reporters.\n";

    private Path folder;
    private String ledger;
    private Run read;

    @BeforeAll
    void read(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("reports with space"));
        Files.writeString(folder.resolve("rail.txt"), REPORT);
        Files.writeString(folder.resolve("empty.txt"), "");
        ledger = temporary.resolve("ledger").toString();
        read = Run.of("read", folder.toString(), "--ledger", ledger);
    }

    @Test
    void refusedInputIsNamedAndTheRestIsRead() {
        assertThat(read.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(read.err()).contains("refused: ").contains("empty.txt");
        assertThat(read.out()).contains("1 report read into " + ledger, "1 refused");
    }

    @Test
    void theBriefTellsTheStoryWithSources() {
        Run run = Run.of("brief", "--ledger", ledger);
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains(
                        "Reports (1)",
                        "2011-05-03",
                        "Agreements",
                        "treaty on rail freight",
                        "[rail.txt:")
                .doesNotContain("\u001b");
    }

    @Test
    void theBriefCountsWhatHasNoDate(@TempDir Path other) throws IOException {
        Path report = other.resolve("undated.txt");
        Files.writeString(report, "Austria has criticized Slovenia over a railway.\n");
        String apart = other.resolve("ledger").toString();
        assertThat(Run.of("read", report.toString(), "--ledger", apart).exit())
                .isEqualTo(ExitCode.OK);

        assertThat(Run.of("brief", "--ledger", apart).out())
                .contains("Timeline (0)", "left out, being without a date: 1");
        assertThat(Run.of("brief", "--ledger", ledger).out())
                .doesNotContain("being without a date");
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"en, Agreements, 3 May 2011", "de, Abkommen, 3. Mai 2011"})
    void theReportIsOneFileThatNeedsNothing(String language, String word, String day)
            throws IOException {
        Path file = folder.resolveSibling("report-" + language + ".html");
        Run run =
                Run.of(
                        "report",
                        "--ledger",
                        ledger,
                        "--out",
                        file.toString(),
                        "--language",
                        language);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"" + language, word, day, "treaty on rail freight")
                .doesNotContain("src=\"http", "href=\"http", "@import", "url(http");
    }

    @Test
    void aReportThatCannotBeWrittenSaysWhatToDo() {
        Run run = Run.of("report", "--ledger", ledger, "--out", folder + "/none/report.html");
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("could not be written", "Check that the folder exists");
    }

    @Test
    void theScoreboardCountsButShowsNoRateOfFew() {
        Run run = Run.of("forecasts", "--scoreboard", "--ledger", ledger);
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("0 settled", "too few for a rate", "By speaker", "Tomaz Kranjc")
                .doesNotContain("%,");
        Run lines = Run.of("forecasts", "--scoreboard", "--json", "--ledger", ledger);
        assertThat(lines.out()).contains("{\"kind\":\"tally\",\"by\":\"all\"");
    }

    @Test
    void theOutlookSaysThatThereIsNotEnoughHistory() {
        Run run = Run.of("outlook", "--between", "AUT,SVN", "--within", "90d", "--ledger", ledger);
        assertThat(run.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.out())
                .contains("AUT and SVN, 2011-05-04 to 2011-08-01", "not enough history")
                .doesNotContain("%");
        Run lines = Run.of("outlook", "--between", "AUT,SVN", "--json", "--ledger", ledger);
        assertThat(lines.out())
                .contains("\"act\":\"agreement\"", "\"method\":\"not enough history")
                .doesNotContain("probability");
        Run test = Run.of("outlook", "backtest", "--ledger", ledger);
        assertThat(test.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(test.err()).contains("not enough history");
    }

    @Test
    void moreReportsThanAFileCanShowAreRefusedWithAdvice() {
        try (Chancery chancery = Chancery.openExisting(Path.of(ledger))) {
            assertThat(Dossier.of(chancery, Query.all(), 1).reports()).hasSize(1);
            assertThatThrownBy(() -> Dossier.of(chancery, Query.all(), 0))
                    .hasMessageContaining(
                            "That is 1 reports, and one file can show 0. Ask for fewer");
        }
    }

    @Test
    void readingAgainChangesNothing() {
        String before = Run.of("export", "--ledger", ledger).out();
        Run again = Run.of("read", folder.resolve("rail.txt").toString(), "--ledger", ledger);
        assertThat(again.exit()).isEqualTo(ExitCode.OK);
        assertThat(again.out()).contains("1 there already");
        assertThat(Run.of("export", "--ledger", ledger).out()).isEqualTo(before);
    }

    @Test
    void whatIsListedCanBeExplained() {
        Run list = Run.of("events", "--ledger", ledger, "--actor", "AUT,SVN");
        Matcher id = Pattern.compile("event-[0-9a-f]{16}").matcher(list.out());
        assertThat(id.find()).as(list.out()).isTrue();
        Run run = Run.of("explain", id.group(), "--ledger", ledger);
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("words", "rule", "rail.txt, characters", id.group());
    }

    @Test
    void aQuestionIsAnsweredWithTheSentence() {
        Run run = Run.of("ask", "When did Kranjc arrive in Vienna?", "--ledger", ledger);
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .startsWith(" 1. ")
                .contains(
                        "“Slovenian Foreign Minister Tomaz Kranjc arrived in Vienna", "rail.txt:");
    }

    @Test
    void conditionsAreAnsweredForMachines() {
        Run run = Run.of("ask", "actor:SVN", "visit", "date:2011-05", "--json", "--ledger", ledger);
        assertThat(run.out())
                .startsWith("{\"kind\":\"answer\",\"rank\":1,\"document\":\"rail.txt\"")
                .contains("\"finding\":\"visit-");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Did Botswana sign anything with Ruritania?, 'No report mentions Botswana, Ruritania'",
        "actor:NZL, The record has nothing on that",
        "colour:red, There is no field 'colour'",
        "date:soon, is no date",
    })
    void whatCannotBeAnsweredIsSaid(String question, String message) {
        Run run = Run.of("ask", question, "--ledger", ledger);
        assertThat(run.exit()).isNotEqualTo(ExitCode.OK);
        assertThat(run.err()).contains(message);
    }

    @Test
    void aCorrectionCountsUntilItIsTakenBack() {
        Run before = Run.of("visits", "--ledger", ledger);
        Matcher id = Pattern.compile("visit-[0-9a-f]{16}").matcher(before.out());
        assertThat(id.find()).as(before.out()).isTrue();
        Run edit = correct("edit", id.group(), "status=cancelled");
        assertThat(edit.exit()).as(edit.err()).isEqualTo(ExitCode.OK);
        Run after = Run.of("visits", "--status", "cancelled", "--ledger", ledger);
        assertThat(after.out()).contains(id.group());
        Run checked = Run.of("export", "--corrected", "--ledger", ledger);
        assertThat(checked.out()).contains("\"status\":\"cancelled\"");
        assertThat(Run.of("correct", "list", "--ledger", ledger).out())
                .contains("edit " + id.group() + " status cancelled", "Ada: misread");
        Matcher number = Pattern.compile("^ *(\\d+) ").matcher(edit.out());
        assertThat(number.find()).isTrue();
        correct("undo", number.group(1));
        assertThat(Run.of("visits", "--ledger", ledger).out()).isEqualTo(before.out());
    }

    @Test
    void whatCannotBeCorrectedIsSaid() {
        Run visits = Run.of("visits", "--ledger", ledger);
        Matcher id = Pattern.compile("visit-[0-9a-f]{16}").matcher(visits.out());
        assertThat(id.find()).isTrue();
        assertThat(correct("edit", id.group(), "colour=red").err()).contains("cannot be edited");
        assertThat(correct("redate", id.group(), "soon").err()).contains("soon");
        assertThat(correct("merge", id.group(), "report-1").err()).contains("report-1");
        assertThat(correct("undo", "99").err()).contains("There is no correction 99");
        assertThat(Run.of("correct", "list", "--ledger", ledger).out()).doesNotContain("colour");
    }

    private Run correct(String... words) {
        List<String> all = new ArrayList<>(List.of("correct"));
        all.addAll(List.of(words));
        all.addAll(List.of("--author", "Ada", "--reason", "misread", "--ledger", ledger));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void standardInputIsAReport(@TempDir Path other) {
        String target = other.resolve("ledger").toString();
        Run run = Run.withInput(REPORT, "read", "-", "--ledger", target);
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(Run.of("visits", "--ledger", target).out()).contains("Kranjc");
    }

    @Test
    void theDoctorNamesWhatWasSetAside() {
        Run run = Run.of("doctor", "--ledger", ledger);
        assertThat(run.out()).contains("models", "1 reports", "empty.txt");
    }

    @Test
    void nothingFoundIsSaid() {
        Run run = Run.of("events", "--ledger", ledger, "--actor", "NZL");
        assertThat(run.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.err()).contains("Nothing in the record");
    }
}
