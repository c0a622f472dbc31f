package org.chancery.gold.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.extract.event.EventExtractor;
import org.chancery.gold.rule.ExampleReader;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of some sentences, the type of an act in them, and who does it to whom. */
class SidesTest {
    private static final ExampleReader READER = ExampleReader.shared();
    private static final EventExtractor EXTRACTOR = EventExtractor.withRules();

    private static final String QUARREL =
            "Ghana and Togo have quarrelled over the lagoon for years. "
                    + "Ghana accuses Togo of smuggling. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # what two that are at odds both do, each does to the other
                    In May both recalled their ambassadors.        | SANCTION | GHA,TGO | GHA,TGO
                    Neither government wants to close the border.  | SANCTION | GHA,TGO | GHA,TGO
                    Relations were cut in 1996.                    | SANCTION | GHA,TGO | GHA,TGO
                    # where something is done together is none of those who do it
                    Talks sponsored by the African Union collapsed in Lagos. | SANCTION | GHA,TGO | GHA,TGO
                    Their ministers signed a protocol in Vienna.   | SUPPORT  | GHA,TGO | GHA,TGO
                    # a third state gives to the one that was spoken of last
                    Togo is poor, and Japan has offered help.      | AGREE    | JPN     | TGO
                    In Lima the Foreign Ministry welcomed the accord. | SUPPORT | PER   | GHA,TGO
                    """)
    void areToldFromWhatTheReportIsAbout(
            String sentence, String type, String actors, String recipients) {
        assertThat(sides(QUARREL + sentence, type)).contains(actors + " > " + recipients);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # those who tell of it are not those it is done to
                    Haiti's government declared a state of siege, a spokesman for the Danish embassy said. | COERCE | DNK
                    Malian troops shot three herders on Sunday, police in Niamey said. | ASSAULT | NER
                    """)
    void leaveOutWhoOnlyTells(String sentence, String type, String teller) {
        assertThat(sides(sentence, type)).noneMatch(side -> side.endsWith("> " + teller));
    }

    @Test
    void takeNoTitleForAnAct() {
        assertThat(sides("Minister for Trade Talks Ana Rojas flew to Fiji.", "CONSULT"))
                .noneMatch(side -> side.equals("FJI > FJI") || side.contains(","));
    }

    private static List<String> sides(String report, String type) {
        return EXTRACTOR
                .extract(READER.annotateUndated(report))
                .map(finding -> (Event) finding.statement())
                .filter(event -> event.type().map(EventType::name).filter(type::equals).isPresent())
                .map(event -> codes(event.actors()) + " > " + codes(event.recipients()))
                .toList();
    }

    private static String codes(List<ActorReference> side) {
        return side.stream()
                .flatMap(one -> one.actor().country().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}
