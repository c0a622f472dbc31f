package org.chancery.pages.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.library.EventCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void everyLanguageHasTheSameTextsWithTheSamePlaces() {
        Map<String, String> english = Texts.in(Locale.ENGLISH).patterns();
        for (String language : Texts.languages()) {
            Map<String, String> other = Texts.in(Locale.forLanguageTag(language)).patterns();
            assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
            english.forEach(
                    (key, pattern) ->
                            assertThat(places(other.get(key)))
                                    .as("places of '%s' in %s", key, language)
                                    .isEqualTo(places(pattern)));
        }
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void everyTextIsAMessage() {
        for (String language : Texts.languages()) {
            Texts.in(Locale.forLanguageTag(language))
                    .patterns()
                    .values()
                    .forEach(pattern -> assertThat(new MessageFormat(pattern)).isNotNull());
        }
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "en, 1.25, +1.3",
        "en, -10, −10.0",
        "en, -0.04, +0.0",
        "de, -2.5, '−2,5'",
    })
    void scoresHaveTheirSign(String language, double score, String words) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Wording wording = new Wording(texts, EventCodes.load());
        assertThat(wording.score(score)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "en, 1, one report",
        "en, 5, 5 reports",
        "de, 1, ein Bericht",
        "de, 1200, 1.200 Berichte",
        "eo, 2, 2 reports",
    })
    void countsAsTheLanguageDoes(String language, int number, String words) {
        assertThat(Texts.in(Locale.forLanguageTag(language)).of("count.reports", number))
                .isEqualTo(words);
    }
}
