package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
    private static final Offices OFFICES = ActorDictionary.standard().offices();

    @ParameterizedTest
    @CsvSource({
        "DEU, head_of_government, 1995-06, Helmut Kohl",
        "FRA, head_of_state, 1999-01, Jacques Chirac",
        "RUS, head_of_state, 1994-02, Boris Yeltsin",
        "SUN, head_of_state, 1990-12, Mikhail Gorbachev"
    })
    void knowsWhoHeldAnOffice(String state, String office, String month, String name) {
        DateRange when = DateRange.month(YearMonth.parse(month));
        assertThat(OFFICES.holders(state, office, when))
                .extracting(OfficeTerm::name)
                .containsExactly(name);
    }

    @Test
    void knowsTheTermsOfAPerson() {
        List<OfficeTerm> terms = OFFICES.terms("kohl_helmut").orElseThrow();
        assertThat(terms).extracting(OfficeTerm::country).containsOnly("DEU");
        assertThat(OFFICES.terms("nobody_at_all")).isEmpty();
    }

    @Test
    void findsPeopleByFamilyNameWithoutRegardToMarks() {
        assertThat(OFFICES.withFamilyName("WALESA"))
                .extracting(OfficeTerm::country)
                .contains("POL");
    }
}
