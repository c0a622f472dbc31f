package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.resolve.Sayings.DAHL;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.MAY;
import static org.chancery.ledger.resolve.Sayings.MONDAY;
import static org.chancery.ledger.resolve.Sayings.event;
import static org.chancery.ledger.resolve.Sayings.seen;
import static org.chancery.ledger.resolve.Sayings.visit;

import java.time.YearMonth;
import java.util.List;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What entries and questions are called. */
class TitlesTest {
    private static final DateRange MONTH = DateRange.month(YearMonth.of(2011, 5));

    @ParameterizedTest(name = "planned for May, then {0}: {1}")
    @CsvSource({
        "HELD, 'visit of Inga Dahl to Stockholm, 2011-05-02'",
        "PLANNED, 'visit of Inga Dahl to Stockholm, 2011-05-02'",
    })
    void callsAVisitByItsDay(VisitStatus status, String title) {
        assertThat(
                        Titles.title(
                                List.of(
                                        seen(MARCH, 0, visit(DAHL, MONTH, VisitStatus.PLANNED)),
                                        seen(MAY, 0, visit(DAHL, MONDAY, status)))))
                .isEqualTo(title);
    }

    @ParameterizedTest(name = "held in May, planned for a day of it: {0}")
    @CsvSource("'visit of Inga Dahl to Stockholm, 2011-05'")
    void callsAVisitByWhenItWas(String title) {
        assertThat(
                        Titles.title(
                                List.of(
                                        seen(MARCH, 0, visit(DAHL, MONDAY, VisitStatus.PLANNED)),
                                        seen(MAY, 0, visit(DAHL, MONTH, VisitStatus.HELD)))))
                .isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "they met, that the two will meet in Oslo, “the two will meet in Oslo”",
        "they met, met, “they met”",
    })
    void asksOfAnEventInItsWords(String one, String other, String title) {
        assertThat(Titles.told(List.of(meeting(0, one), meeting(40, other)))).isEqualTo(title);
    }

    private static Sighting meeting(int at, String words) {
        return seen(MARCH, at, event("040", EventType.CONSULT, MONDAY, Status.OCCURRED), words);
    }
}
