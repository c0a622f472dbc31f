package org.chancery.gold.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extract.event.EventExtractor;
import org.chancery.model.statement.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What no single rule decides: nouns read by the rules of their verbs, and trees that are mended.
 */
class ReadingEventsTest {
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
                    Togo announced the deployment of 300 troops to Mali. | deploy-troops | TGO -> MLI
                    The killing of two Omani guards by Yemeni troops went on. | kill-verb | YEM -> OMN
                    The imposition of sanctions on Fiji by Nauru came late. | impose-sanctions | NRU -> FJI
                    Laos's closure of the border with Nepal hurt trade. | close-border | LAO -> NPL
                    Omani prisoners were tortured by their Yemeni captors. | torture | YEM -> OMN
                    Lima and Quito will hold their first joint air drill next autumn. | joint-exercise | PER <-> ECU planned
                    Laos accused Nepal of arming Omani rebels. | build-up-army | NPL -> OMN
                    India, which has sold Vietnam four patrol boats, waits. | sell-goods | IND -> VNM
                    Kenya and Sudan met. The African Union urged both to show restraint. | urge | IGO -> KEN SDN
                    The accord between Fiji and Tonga expected to lapse in May was signed. | sign-treaty | FJI <-> TON
                    Togolese police arrested three opposition politicians. | arrest | TGO -> TGO
                    Gunmen kidnapped a Danish engineer in Yemen. | abduct | YEM -> DNK
                    Bolivian miners went on strike. | go-out-on-strike | BOL -> BOL
                    The Togolese government and Togolese rebels agreed to exchange prisoners. | agree-to-do | TGO -> TGO
                    Peru granted asylum to five Chilean officers holed up in Lima. | asylum | PER -> CHL
                    Peru spoke of migrants in the northern provinces, which Chile claimed. | claim-territory | CHL -> PER
                    Peru and Chile met. Peru thanked Chile. The visit by Chilean President Ricardo Lagos followed a Danish test of a rocket. | visit-noun | CHL -> PER
                    Malian rebels kidnapped up to 16 Danish miners. | abduct | MLI -> DNK
                    A Sudanese camp was attacked by Ethiopian gunmen, killing nine. | kill-verb | ETH -> SDN
                    Norway will give 900 tons of flour to Malians fleeing the war. | give-relief | NOR -> MLI planned
                    Kenya's parliament issued a statement demanding that Somalia release the crew. | demand-of-the-other | KEN -> SOM
                    Kenya's president, a former general, launched a mediation effort between Chad and Sudan. | launch-mediation | KEN -> TCD SDN
                    Oman on Monday rejected a Finnish Navy call to free two sailors. | reject-offer | OMN -> FIN
                    Bhutan said it would recognize Kosovo's independence. | recognize | BTN -> KSV planned
                    The Ugandan premier is expected in Nairobi before Christmas. | due-somewhere | UGA -> KEN planned
                    Kenyan ministers are due to confer in Kampala with Ugandan ministers. | meet-verb | KEN <-> UGA planned
                    Tehran has been arming and paying Iraqi rebels. | build-up-army | IRN -> IRQ ongoing
                    Sudan alleged that Chad attacked a village in Darfur. | attack-verb | TCD -> SDN
                    Benin warned Togo. Mali sent Togo a doctor. Mali praised Togo. Togo shrugged off the warning. | reject-offer | TGO -> BEN
                    Zambian nurses threatened to leave unless Angola paid them. | threaten-to-act | ZMB -> AGO
                    """)
    void finds(String sentence, String rule, String expected) {
        assertThat(events(sentence, rule))
                .as(sentence)
                .anyMatch(event -> EventExpectation.parse(expected).isMetBy(event));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenya condemned the bombing of a market in Chad. | air-strike
                    The deployment of 300 troops to Mali was put off. | deploy-troops
                    The summit of Fiji and Tonga expected to begin in May was held. | optimistic
                    The Kenyan premier arrived in Uganda for a three-day visit. | visit-noun
                    Fiji and Tonga met at a summit in Suva. | talks-noun
                    """)
    void findsNot(String sentence, String rule) {
        assertThat(events(sentence, rule)).as(sentence).isEmpty();
    }

    private static List<Event> events(String sentence, String rule) {
        return extractor
                .extract(reader.annotate(sentence))
                .filter(finding -> finding.rule().equals("event/" + rule))
                .map(finding -> (Event) finding.statement())
                .toList();
    }
}
