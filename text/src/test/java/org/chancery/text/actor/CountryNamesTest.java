package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorType;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What countries are called in other languages, and where that must not be looked for. */
class CountryNamesTest {
    private static final ActorDictionary DICTIONARY = ActorDictionary.standard();

    @ParameterizedTest
    @CsvSource({
        "Niemcy, DEU, Polish",
        "Saksa, DEU, Finnish",
        "Германия, DEU, Russian",
        "中国, CHN, Chinese",
        "Misri, EGY, Swahili",
        "Hellas, GRC, Norwegian Bokmål",
    })
    void looksUpWhatAnyLanguageCallsAState(String name, String state, String language) {
        assertThat(DICTIONARY.calledAbroad(name))
                .filteredOn(called -> called.state().id().equals(state))
                .singleElement()
                .satisfies(called -> assertThat(called.languages()).contains(language));
    }

    @Test
    void knowsEveryStateInManyLanguages() {
        Set<String> codes =
                DICTIONARY.states().stream()
                        .filter(state -> state.type() == ActorType.STATE)
                        .filter(state -> state.existed().latest().isEmpty())
                        .flatMap(state -> state.alpha2().stream())
                        .collect(Collectors.toSet());
        for (String language :
                List.of("de", "fr", "es", "ru", "zh", "ar", "hi", "sw", "tr", "ja")) {
            assertThat(CountryNames.in(language, codes).keySet()).as(language).isEqualTo(codes);
        }
    }

    @Test
    void takesNoFormTwice() {
        Map<String, Set<String>> entries =
                DICTIONARY.terms().stream()
                        .collect(
                                Collectors.groupingBy(
                                        term -> Fold.all(term.form()),
                                        Collectors.mapping(Term::entry, Collectors.toSet())));
        assertThat(DICTIONARY.terms())
                .filteredOn(term -> term.kind() == TermKind.OWN_NAME)
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        term ->
                                assertThat(entries.get(Fold.all(term.form())))
                                        .as(term.form())
                                        .containsExactly(term.entry()))
                .noneMatch(term -> DICTIONARY.isCommonWord(term.form()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The envoy returned to Suomi in May.             | Suomi         | Finland FIN
                    Eesti rejected the plan.                        | Eesti         | Estonia EST
                    The ship reached the Island of Rhodes.          | Island        | nothing
                    Maurice rejected the plan.                      | Maurice       | nothing
                    Credit Suisse rejected the plan.                | Suisse        | nothing
                    The lingua franca of the talks was French.      | franca        | nothing
                    """)
    void readsOwnNamesWhereNothingElseIsMeant(String text, String words, String expected) {
        assertThat(ReadReports.reading(ReadReports.read(text, DateRange.unknown()), words))
                .isEqualTo(expected);
    }
}
