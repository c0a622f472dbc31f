package org.chancery.gold.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chancery.extract.event.EventExtractor;
import org.chancery.model.statement.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether acts have come about, in whole sentences. */
class EventStatusTest {
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
            textBlock =
                    """
                    Kenya has so far offered Uganda no more than half of the loan. | pledge-sum | occurred
                    There will be no more talks between Kenya and Uganda. | talks-noun | denied
                    The border treaty between Kenya and Uganda must still be ratified. | sign-treaty | planned
                    The ministers of Kenya and Uganda must sign the border treaty. | sign-treaty | proposed
                    Kenya would like Uganda to join the customs union. | want-to-act | proposed
                    Kenya and Uganda could not agree on a border. | will-not-yield | denied
                    The spokesman said Kenya could not sign the treaty with Uganda. | will-not-accept | hypothetical
                    Analysts do not believe Kenya will return the islands to Uganda. | return-property | predicted
                    The minister is convinced that Kenya will withdraw its troops from Uganda. | withdraw-troops | predicted
                    President Moi is expected in Kampala on Saturday. | due-somewhere | planned
                    Kenya denied a report that it was considering a security treaty with Uganda. | agreement-with | denied
                    Kenya confirmed reports that it had stationed aircraft in Uganda. | deploy-troops | occurred
                    President Moi accepted an invitation to visit Uganda in July. | visit-verb | planned
                    President Moi received an invitation to visit Uganda in July. | visit-verb | proposed
                    Kenya is said to have urged Uganda to leave the pact. | urge | occurred
                    The trade volume between Kenya and Uganda was $8 million last year. | trade-volume | occurred
                    Kenya's trade with Uganda is worth $300 million a year. | trade-noun | ongoing
                    Kenya is unlikely to withdraw its troops from Uganda. | withdraw-troops | predicted
                    Kenya is unwilling to withdraw its troops from Uganda. | withdraw-troops | denied
                    Kenya said that it would close the border with Uganda if the raids went on. | close-border | hypothetical
                    The World Bank might lend the money once Kenya and Uganda had signed a water treaty. | sign-treaty | hypothetical
                    The quarrel ended once Kenya and Uganda had signed a water treaty. | sign-treaty | occurred
                    Kenya is considering a loan to Uganda. | consider-option | ongoing
                    Kenya did not recognise the Ugandan annexation of the island. | will-not-accept | occurred
                    """)
    void givesTheStatus(String report, String rule, String status) {
        List<String> found =
                extractor
                        .extract(reader.annotate(report))
                        .filter(finding -> finding.rule().equals("event/" + rule))
                        .map(finding -> (Event) finding.statement())
                        .map(event -> event.status().name().toLowerCase(Locale.ROOT))
                        .toList();

        assertThat(found).as(report).contains(status);
    }
}
