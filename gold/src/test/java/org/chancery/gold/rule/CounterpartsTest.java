package org.chancery.gold.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extract.event.EventExtractor;
import org.chancery.model.statement.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the other side is where a clause leaves it out. */
class CounterpartsTest {
    private static ExampleReader reader;
    private static EventExtractor extractor;

    @BeforeAll
    static void open() {
        reader = ExampleReader.shared();
        extractor = EventExtractor.withRules();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The two states of the report.
                "Kenya sent a note to Uganda. Kenya and Uganda share a lake. Kenya refused to pay."
                        + " | refuse-to | KEN -> UGA",
                // The one other state of the sentence before, in a report about many.
                "Chile met Peru. Ghana met Togo. Laos met Nepal. Kenya sent a note to Uganda."
                        + " Kenya refused to pay. | refuse-to | KEN -> UGA",
                // The state that the sentence itself names goes before that of the report.
                "Kenya and Uganda share a lake. Kenya sent Uganda fish. Uganda thanked Kenya."
                        + " Before Tanzania could answer, Kenya imposed sanctions."
                        + " | impose-sanctions | KEN -> TZA",
                // A part of the world stands opposite a state too.
                "Kenya met the ministers of the Gulf states. Kenya owes the Gulf states money."
                        + " Kenya refused to pay. | refuse-to | KEN -> PGS",
                // Two states go before a part of the world that is named as often.
                "Kenya met Uganda in Africa. Kenya and Uganda lead Africa. Kenya refused to pay."
                        + " | refuse-to | KEN -> UGA",
                // A reply goes to whoever has just turned to the one who replies.
                "Kenya met Uganda. Kenya and Uganda share a lake. Laos demanded rice from Kenya."
                        + " Kenya rejected the demand. | reject-text | KEN -> LAO",
                // What is always for another state is for the other of the two.
                "Kenya sent a note to Uganda. Kenya and Uganda share a lake."
                        + " Last week Kenya offered seedlings. | offer-something | KEN -> UGA",
                // Another state is told of it; those who write it down are not.
                "Kenya met Uganda. The Kenyan premier told the Ugandans that it was late."
                        + " | tell-somebody | KEN -> UGA",
                "Kenya met Uganda. The Kenyan premier told Ugandan reporters it was late. | say | KEN",
                // Who denies a charge says so to nobody.
                "Kenya sent a note to Uganda. Kenya and Uganda share a lake."
                        + " Kenya denied that it had lost it. | deny-that | KEN",
            })
    void isTheStateBeside(String report, String rule, String expected) {
        List<Event> found =
                extractor
                        .extract(reader.annotate(report))
                        .filter(finding -> finding.rule().equals("event/" + rule))
                        .map(finding -> (Event) finding.statement())
                        .toList();

        assertThat(found)
                .as(report)
                .anyMatch(event -> EventExpectation.parse(expected).isMetBy(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Two others were named: nothing tells which is meant.
                "Chile met Peru. Ghana met Togo. Kenya met the ministers of Uganda and Tanzania."
                        + " Kenya imposed sanctions. | impose-sanctions",
                "Kenya imposed sanctions. | impose-sanctions",
            })
    void isNobodyWhereNothingTells(String report, String rule) {
        assertThat(extractor.extract(reader.annotate(report)))
                .as(report)
                .noneMatch(finding -> finding.rule().equals("event/" + rule));
    }
}
