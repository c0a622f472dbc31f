package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.MAY;
import static org.chancery.ledger.resolve.Sayings.MONDAY;
import static org.chancery.ledger.resolve.Sayings.event;
import static org.chancery.ledger.resolve.Sayings.seen;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnsetDisputesTest {
    private static final String MENDED =
            "Since the storm of 1990, Oslo and Stockholm have mended fences.";

    @ParameterizedTest(name = "{0}: {1} disputes")
    @CsvSource(
            delimiter = '|',
            value = {
                "The thaw between the two began with a visit in 1985. | 1",
                "The thaw between the two goes back to 1990. | 0",
                "Ties have warmed since 1988. | 1",
                "Ties have cooled since 1988. | 0",
                "The thaw began in 1925. | 0",
                "Ties have warmed, and prices have risen for whoever fishes since 1988. | 0",
                "Ties have warmed since spring. | 0",
            })
    void putsTheYearsInWhichATurnIsSaidToHaveBegunSideBySide(String sentence, int count) {
        List<Dispute> found =
                OnsetDisputes.among(
                        List.of(
                                told(MARCH, MENDED, "Oslo and Stockholm have mended fences"),
                                told(MAY, sentence, quote(sentence))));
        assertThat(found).hasSize(count);
        assertThat(found)
                .allSatisfy(
                        one -> {
                            assertThat(one.about())
                                    .isEqualTo("Since when do Norway, Sweden get on better?");
                            assertThat(one.sides())
                                    .extracting(Dispute.Side::says)
                                    .contains("since 1990");
                        });
    }

    /** The first words of a sentence, up to the verb. */
    private static String quote(String sentence) {
        return sentence.replaceAll("( began| goes|, and| since).*", "");
    }

    private static Sighting told(LocalDate day, String sentence, String quote) {
        Sighting one =
                seen(day, 0, event("050", EventType.SUPPORT, MONDAY, Status.OCCURRED), quote);
        return new Sighting(
                one.id(), one.finding(), one.report(), one.published(), one.best(), sentence);
    }
}
