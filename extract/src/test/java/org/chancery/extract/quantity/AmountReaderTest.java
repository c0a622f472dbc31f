package org.chancery.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountReaderTest {
    private static final AmountReader READER = AmountReader.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    forty-two tankers                         | 42 tanker
                    three hundred and five million rand       | 305000000 ZAR
                    two dozen helicopters                     | 24 helicopter
                    half a million refugees                   | 500000 refugee
                    one and a half billion euros              | 1500000000 EUR
                    two thirds of the vote                    | 0.6666666666666667
                    2 1/2 percent                             | 2.5 percent
                    $3.5bn                                    | 3500000000 USD
                    HK$ 12 million                            | 12000000 HKD
                    12,500 tonnes                             | 12500 tonne
                    nearly 9 billion Swiss francs             | nearly 9000000000 CHF
                    as many as 1,200 technicians              | as many as 1200 technician
                    billions of dollars                       | ? USD
                    tens of thousands of troops               | ? troop
                    between 20 and 30 warships                | 20..30 warship
                    $3 to 5 billion                           | 3000000000..5000000000 USD
                    10-15 percent                             | 10..15 percent
                    rose from $2 billion to $3 billion        | 2000000000 USD; 3000000000 USD
                    more than £2 million a year               | more than 2000000 GBP/year
                    800,000 barrels per day                   | 800000 barrel/day
                    a five-day visit                          | 5 day
                    200 million pounds of aid                 | 200000000 pound-mass
                    300 tanks or more                         | or more 300 tank
                    """)
    void readsAmounts(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "the MiG-29 and the Tu-160",
        "the G7 and the G-20",
        "the twenty-second congress",
        "on the 14th",
        "in the 1970s",
        "at 7:30 and again at 9 pm",
        "a Boeing 737s fleet"
    })
    void namesAndOrdinalsAreNoAmounts(String text) {
        assertThat(READER.read(text)).isEmpty();
    }

    private static String shown(String text) {
        List<Amount> amounts = READER.read(text);
        return amounts.stream().map(AmountReaderTest::shown).collect(Collectors.joining("; "));
    }

    private static String shown(Amount amount) {
        return (amount.comparator().map(words -> words + " ").orElse("")
                        + amount.value().map(value -> value.toPlainString()).orElse("?")
                        + amount.upper().map(value -> ".." + value.toPlainString()).orElse("")
                        + " "
                        + amount.unit())
                .strip();
    }
}
