package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.model.correction.Change;
import org.chancery.model.correction.Correction;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Article;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say of the record, through the library: every act, and that it can be undone. */
class CorrectionsTest {
    private static final Query VISITS = Query.all().ofKinds(StatementKind.VISIT);
    private static final Query FORECASTS = Query.all().ofKinds(StatementKind.FORECAST);

    @TempDir Path folder;

    private Chancery chancery;

    @BeforeEach
    void read() {
        chancery =
                Chancery.open(folder.resolve("ledger"), Settings.defaults(), LinePipeline.create());
        chancery.read(
                List.of(
                        Article.plain(
                                "april.txt",
                                "dated 2011-04-20\nNOR to SWE on 2011-05-02: expected\n"),
                        Article.plain(
                                "may.txt", "dated 2011-05-03\nNOR to SWE on 2011-05-02: held\n"),
                        Article.plain(
                                "june.txt",
                                "dated 2011-06-01\nNOR to SWE on 2011-05-02: held\n"
                                        + "PRT to ESP on 2011-05-30: held\n")));
    }

    @AfterEach
    void close() {
        chancery.close();
    }

    private String id(String state) {
        return chancery.findings(VISITS.withActor(state)).get(0).id().value();
    }

    private Correction correct(Change change, String... ids) {
        return chancery.corrections().make(change, List.of(ids), "Ada", "because").get(0);
    }

    private void undo(Correction one) {
        chancery.corrections().undo(one.number(), "Ada", "a slip");
    }

    @Test
    void splitsWhatWasJoined() {
        assertThat(chancery.entries(VISITS.withActor("NOR"))).hasSize(1);
        Correction split = correct(Change.of(Change.Act.SPLIT), id("NOR"));
        assertThat(chancery.entries(VISITS.withActor("NOR"))).hasSize(2);
        undo(split);
        assertThat(chancery.entries(VISITS.withActor("NOR"))).hasSize(1);
        assertThatThrownBy(() -> correct(Change.of(Change.Act.SPLIT), id("PRT")))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("alone in its entry");
    }

    @Test
    void mergesWhatWasKeptApart() {
        String entry = chancery.entries(VISITS.withActor("NOR")).get(0).id().value();
        Correction merged = correct(Change.of(Change.Act.MERGE), entry, id("PRT"));
        assertThat(chancery.entries(VISITS))
                .singleElement()
                .satisfies(one -> assertThat(one.findings()).hasSize(3));
        undo(merged);
        assertThat(chancery.entries(VISITS)).hasSize(2);
        assertThatThrownBy(() -> correct(Change.of(Change.Act.MERGE), id("PRT")))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("two or more findings");
    }

    /** The last word counts, whichever it is. */
    @Test
    void splitsWhatWasMergedAndMergesWhatWasSplit() {
        String entry = chancery.entries(VISITS.withActor("NOR")).get(0).id().value();
        Correction merged = correct(Change.of(Change.Act.MERGE), entry, id("PRT"));
        int together = chancery.entries(VISITS).size();
        Correction split = correct(Change.of(Change.Act.SPLIT), id("PRT"));
        assertThat(chancery.entries(VISITS)).hasSize(together + 1);
        Correction again = correct(Change.of(Change.Act.MERGE), entry, id("PRT"));
        assertThat(chancery.entries(VISITS)).hasSize(together);
        undo(again);
        undo(split);
        undo(merged);
        assertThat(chancery.entries(VISITS)).hasSize(2);
    }

    @Test
    void datesAnew() {
        Query december = VISITS.during(DateRange.year(1999));
        assertThat(chancery.findings(december)).isEmpty();
        Correction dated = correct(new Change(Change.Act.REDATE, "", "1999-12-24"), id("PRT"));
        assertThat(chancery.findings(december))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.finding().statement().when())
                                        .isEqualTo(DateRange.day(LocalDate.of(1999, 12, 24))));
        undo(dated);
        assertThat(chancery.findings(december)).isEmpty();
    }

    @Test
    void assignsToAnother() {
        Correction assigned = correct(new Change(Change.Act.REASSIGN, "PRT", "ITA"), id("PRT"));
        assertThat(chancery.findings(VISITS.withActor("ITA"))).hasSize(1);
        assertThat(chancery.findings(VISITS.withActor("PRT"))).isEmpty();
        undo(assigned);
        assertThat(chancery.findings(VISITS.withActor("PRT"))).hasSize(1);
    }

    @Test
    void overrulesWhatCameOfAForecast() {
        String forecast = chancery.findings(FORECASTS).get(0).id().value();
        Outcome.Verdict machine = chancery.outcomes(FORECASTS).get(0).verdict();
        Correction ruled = correct(new Change(Change.Act.EDIT, "outcome", "failed"), forecast);
        assertThat(chancery.outcomes(FORECASTS))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.verdict()).isEqualTo(Outcome.Verdict.FAILED);
                            assertThat(one.reason()).isEqualTo("So says Ada: because.");
                        });
        assertThat(machine).isNotEqualTo(Outcome.Verdict.FAILED);
        undo(ruled);
        assertThat(chancery.outcomes(FORECASTS).get(0).verdict()).isEqualTo(machine);
    }
}
