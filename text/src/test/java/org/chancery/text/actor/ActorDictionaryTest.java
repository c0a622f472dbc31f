package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorDictionaryTest {
    private static final ActorDictionary DICTIONARY = ActorDictionary.standard();

    @Test
    void takesEveryRowOfItsTables() {
        assertThat(DICTIONARY.refused()).isEmpty();
    }

    @Test
    void givesEveryStateAnAdjectiveAndACapital() {
        List<String> lacking =
                DICTIONARY.states().stream()
                        .filter(state -> state.type() == ActorType.STATE)
                        .filter(state -> state.capital().isBlank() || !hasAdjective(state.id()))
                        .map(StateEntry::id)
                        .toList();
        assertThat(lacking).isEmpty();
    }

    private static boolean hasAdjective(String state) {
        return DICTIONARY.terms().stream()
                .anyMatch(t -> t.kind() == TermKind.ADJECTIVE && t.entry().equals(state));
    }

    @Test
    void namesOnlyStatesItKnowsAsOfficeHoldersCountries() {
        assertThat(DICTIONARY.terms())
                .filteredOn(term -> term.kind() == TermKind.PERSON)
                .allSatisfy(
                        term -> assertThat(DICTIONARY.offices().terms(term.entry())).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Côte d'Ivoire and Mali       | CIV,MLI
                    the Czech Republic           | CZE
                    SOUTH KOREA                  | KOR
                    fine china and roast turkey  |
                    Nigeria                      | NGA
                    Swedish                      | SWE
                    """)
    void findsStatesInPlainText(String text, String codes) {
        String found =
                String.join(
                        ",",
                        DICTIONARY.mentionedStates(text).stream()
                                .map(Actor::id)
                                .map(Object::toString)
                                .toList());
        assertThat(found).isEqualTo(codes == null ? "" : codes);
    }
}
