package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.ledger.sql.Reading;
import org.chancery.library.json.Parcels;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.text.Dating;
import org.chancery.model.text.Span;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to a hand and back comes out as it went in. */
class ParcelsTest {
    private static final Dating DATING =
            new Dating(
                    DateRange.until(LocalDate.of(2019, 3, 5)).withText("by Tuesday"),
                    Optional.of(LocalDate.of(2019, 3, 5)),
                    List.of(
                            new Dating.Clue(
                                    new Span(0, 4), "\uD83D\uDE00", "odd", DateRange.unknown())),
                    List.of("two clues disagree"));

    @TempDir Path folder;

    @Test
    void ordersComeOutAsTheyWentIn() {
        Parcels.Order order =
                new Parcels.Order("v", "/actors", SampleRecord.MORNING, Optional.of(DATING));
        assertThat(Parcels.order(Parcels.order(order))).isEqualTo(order);
    }

    @Test
    void findingsOfEveryKindComeBackAsTheyWere() {
        try (Chancery chancery = SampleRecord.open(folder)) {
            List<Finding> findings =
                    chancery.findings(Query.all()).stream().map(KnownFinding::finding).toList();
            assertThat(findings)
                    .extracting(one -> one.statement().kind())
                    .contains(StatementKind.values());
            Parcels.Answer answer =
                    new Parcels.Answer(
                            Optional.of(
                                    new Parcels.Found(
                                            new Reading.Header(
                                                    Optional.of("t"),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    "en"),
                                            DATING,
                                            List.of(new Reading.Mark(new Span(1, 2), "advert")),
                                            findings)),
                            List.of("long"),
                            "");
            assertThat(Parcels.answer(Parcels.answer(answer))).isEqualTo(answer);
        }
    }
}
