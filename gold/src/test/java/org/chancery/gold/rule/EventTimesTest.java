package org.chancery.gold.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extract.event.EventExtractor;
import org.chancery.model.statement.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When events are, in reports of Wednesday, 5 January 2000. */
class EventTimesTest {
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
                // The plain past without a date is of the days just gone.
                "Kenya recalled its ambassador from Uganda. | recall-ambassador | 2000-01-04/2000-01-05",
                "Kenya signed a trade agreement with Uganda on Monday. Tanzania recalled its ambassador from"
                        + " Uganda. | recall-ambassador | 2000-01-03/2000-01-05",
                // What the paragraph tells of an earlier time is of that time or soon after.
                "Kenya signed a trade agreement with Uganda in 1994. Tanzania recalled its ambassador from"
                        + " Uganda. | recall-ambassador | 1994/1995",
                // A time right before "when" is that of the clause.
                "Ties have been poor since 1972, when Kenya recalled its ambassador from Uganda."
                        + " | recall-ambassador | 1972",
                "The quarrel goes back to March, when Kenya recalled its ambassador from Uganda."
                        + " | recall-ambassador | 1999-03",
                // A period that began with something is told of from then on.
                "Since the coup in 1979, Kenya has recalled its ambassador from Uganda."
                        + " | recall-ambassador | 1979-01-01/2000-01-05",
                // What is set for a time is dated by it, and what comes at it too.
                "A summit in Nairobi between Kenya and Uganda expected to take place this summer will"
                        + " settle the matter. | talks-noun | 2000-22",
                "The signing will come during a summit in Nairobi between Kenya and Uganda scheduled for"
                        + " May. | signing-noun | 2000-05",
                // What happens within a stay is of its days.
                "Kenyan President Daniel arap Moi flew home on Monday after a stay during which he met"
                        + " with Ugandan President Yoweri Museveni. | meet-verb | 2000-01-03",
                // The day of what went before is not that of what followed.
                "The visit of Ugandan President Yoweri Museveni to Kenya followed a storm on Sunday."
                        + " | visit-noun | 2000-01-02/2000-01-04",
                // What a report points back at is of the time it told of it in.
                "Kenya and Uganda held talks on December 6. Those talks between Kenya and Uganda led to no"
                        + " accord. | talks-noun | 1999-12-06",
                // What happens together shares its time.
                "In late May Kenya closed the border. Almost simultaneously, it recalled its ambassador"
                        + " from Uganda. | recall-ambassador | 1999-05-20/1999-05-31",
                // How long after, wherever the parser hung it.
                "Kenya closed its border with Uganda, the army said on Tuesday, a week after Uganda expelled"
                        + " the Kenyan ambassador. | expel-mission | 1999-12-27/1999-12-30",
                // What led to an act was not long before it.
                "Ties were cut in May 1998, after Uganda expelled the Kenyan ambassador."
                        + " | expel-mission | 1998-04-16/1998-05-31",
                // What sums an act up is of its time or soon after.
                "Kenya left the pact in March, a step that angered Uganda."
                        + " | anger-somebody | 1999-03-01/1999-04-15",
                // A relative clause has a time of its own.
                "Norway, which suspended aid to Zimbabwe two years ago, criticised Zimbabwe sharply."
                        + " | criticize | 2000-01-04/2000-01-05",
                "Tanzania, which signed a pact with Kenya in May, has no doubts. Uganda recalled its"
                        + " ambassador from Kenya. | recall-ambassador | 2000-01-04/2000-01-05",
                // A place before the time at the head of a sentence.
                "At Nakuru last November, President Daniel arap Moi and then President Yoweri Museveni of"
                        + " Uganda pledged to build a common market. | seek-ties | 1999-11",
                // Some days from a time told of.
                "Kenya and Uganda held talks on 2 December. A Kenyan mission had been turned back at Kampala"
                        + " airport a few days earlier. | turn-away | 1999-11-26/1999-11-30",
                // "Now" is not when what is planned will be.
                "Kenya now plans to sign a treaty with Uganda. | sign-treaty | 2000-01-05/..",
                // What is told in one breath.
                "Kenyan warships sailed near the disputed island in December, and Ugandan soldiers fired"
                        + " on a Kenyan patrol boat. | shell-verb | 1999-12",
                // What is still to come is of another time than what has been.
                "A pact was signed in March, and Kenya is seeking loans from Ugandan banks."
                        + " | ask-for-help | ../2000-01-05",
                "President Daniel arap Moi is due in Kampala on Saturday. | due-somewhere | 2000-01-08",
                "The quarrel ended on Tuesday at a palace in Nairobi, when Kenya and Uganda signed a treaty."
                        + " | sign-treaty | 2000-01-04",
                // Nor is background.
                "Before the war, Kenya sold Uganda goods worth $20 million a year."
                        + " | sell-worth | ../2000-01-05",
                "Kenya, which had recalled its ambassador from Uganda, was silent."
                        + " | recall-ambassador | ../2000-01-05",
                // A year holds what came before it or after it in one breath.
                "In 1995 Kenya closed its border with Uganda after Uganda expelled the Kenyan ambassador."
                        + " | expel-mission | 1995",
                // Clauses of the same time share a date.
                "Speaking in Nairobi on Monday, Kenyan President Daniel arap Moi accused Uganda of"
                        + " shelling villages. | accuse-of | 2000-01-03",
                "Kenyan President Daniel arap Moi will raise the matter with Ugandan President Yoweri"
                        + " Museveni when they meet in Kampala on Friday. | raise-matter | 2000-01-07",
            })
    void givesTheDays(String report, String rule, String days) {
        List<String> found =
                extractor
                        .extract(reader.annotate(report))
                        .filter(finding -> finding.rule().equals("event/" + rule))
                        .map(finding -> ((Event) finding.statement()).when().edtf())
                        .toList();

        assertThat(found).as(report).contains(days);
    }
}
