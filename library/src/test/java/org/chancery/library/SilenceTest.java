package org.chancery.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.EntryId;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Revision;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SilenceTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "treaty, drafted, no evidence that it was signed",
        "treaty, drafted signed, no evidence that it was ratified or is in force",
        "treaty, signed lapsed, ''",
        "contract, signed, ''",
        "treaty, denied, ''",
    })
    void tellsWhatIsMissingInTheLifeOfAnAgreement(String form, String stages, String silence) {
        assertThat(Silence.ofAgreement(entry(stages), form).map(Silence::words).orElse(""))
                .isEqualTo(silence);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "planned, no evidence that it took place",
        "planned held, ''",
        "planned cancelled, ''",
    })
    void tellsThatAVisitMayNotHaveTakenPlace(String stages, String silence) {
        assertThat(Silence.ofVisit(entry(stages)).map(Silence::words).orElse(""))
                .isEqualTo(silence);
    }

    private static Entry entry(String stages) {
        FindingId finding = new FindingId("agreement-1");
        List<Revision> history =
                Arrays.stream(stages.split(" "))
                        .map(stage -> new Revision(DateRange.unknown(), stage, finding))
                        .toList();
        return new Entry(
                new EntryId("entry-1"),
                StatementKind.AGREEMENT,
                "a treaty",
                List.of(finding),
                history,
                List.of());
    }
}
