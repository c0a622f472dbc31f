package org.chancery.pages.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DaysTest {

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "en, 2011-05-02, 2 May 2011",
        "en, 2011-05, May 2011",
        "en, 2011, 2011",
        "en, 2011-06-01/2011-08-31, summer 2011",
        "en, 1950-01-01/1959-12-31, 1950s",
        "en, ../2011-05-02, until 2 May 2011",
        "en, 2011-05-02/.., from 2 May 2011",
        "en, .., no date",
        "en-US, 2011-05-02, 'May 2, 2011'",
        "de, 2011-05-02, 2. Mai 2011",
        "de, 2011-05, Mai 2011",
        "de, ../2011-05-02, bis 2. Mai 2011",
    })
    void writesDaysAsTheLanguageDoes(String language, String range, String words) {
        Days days = new Days(Texts.in(Locale.forLanguageTag(language)));
        DateRange parsed = range.equals("..") ? DateRange.unknown() : DateRange.parse(range);
        assertThat(days.range(parsed)).isEqualTo(words);
    }
}
