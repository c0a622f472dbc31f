package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatelineStateTest {
    private static final ActorDictionary DICTIONARY = ActorDictionary.standard();

    @ParameterizedTest(name = "{0} in a report on {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SAN JOSE -- | CRI | CRI",
                "SAN JOSE -- | USA | USA",
                "SAN JOSE, California -- | CRI | USA",
                "TRIPOLI, Oct. 3 | LBN | LBN",
                "TRIPOLI, Oct. 3 | EGY | LBY",
                "MOSCOW, 3 May (Agencies) | SUN | SUN",
                "GENEVA | USA | CHE",
            })
    void namesTheStateOfTheTownThatIsMeant(String dateline, String spokenOf, String state) {
        DatelineState places = new DatelineState(DICTIONARY, id -> id.equals(spokenOf) ? 3 : 0);

        assertThat(places.of(dateline)).map(StateEntry::id).contains(state);
    }

    @ParameterizedTest
    @CsvSource({"From our own correspondent", "'ABOARD THE AIRCRAFT, May 3'"})
    void saysNothingOfNoPlace(String dateline) {
        assertThat(new DatelineState(DICTIONARY, id -> 0).of(dateline)).isEmpty();
    }
}
