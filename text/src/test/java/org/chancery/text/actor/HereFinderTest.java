package org.chancery.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HereFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    LIMA, Peru (AP) -    | Norway's premier arrived here on Friday.  | place PER
                    OSLO, May 4 -        | The two ministers will meet here.         | place NOR
                    (AP) -               | Norway's premier arrived here on Friday.  | nothing
                    LIMA, Peru (AP) -    | The envoy said "we came here to listen."  | nothing
                    """)
    void readsHereAsThePlaceOfTheDateline(String dateline, String text, String expected) {
        assertThat(ReadReports.reading(ReadReports.readBelow(dateline, text), "here"))
                .isEqualTo(expected);
    }
}
