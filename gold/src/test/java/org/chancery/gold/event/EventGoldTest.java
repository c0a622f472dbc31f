package org.chancery.gold.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.gold.actor.Shared;
import org.chancery.gold.rule.ExampleReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What must not be lost again of events in sentences coded by others. With {@code
 * -Dchancery.misses=true} each sentence read otherwise than coded is printed.
 */
class EventGoldTest {
    private static ExampleReader reader;

    @BeforeAll
    static void load() {
        reader = ExampleReader.shared();
    }

    @Test
    void readsThePloverRecords() {
        PloverRecords records = new PloverRecords(reader::annotateUndated);
        Shared.lines("gold", "events", "plover_gsr.jsonl").forEach(records::score);
        System.out.println("PLOVER records: " + records);
        tellMisses(records.misses());
        assertThat(records.typeAccuracy()).isGreaterThanOrEqualTo(0.72);
        assertThat(records.tripleF1()).isGreaterThanOrEqualTo(0.54);
    }

    @Test
    void readsSentencesWithMarkedActors() {
        MarkedSentences sentences = new MarkedSentences(reader::annotateUndated);
        Shared.lines("gold", "events", "plv_train.jsonl").forEach(sentences::score);
        System.out.println("PLV: " + sentences);
        tellMisses(sentences.misses());
        assertThat(sentences.accuracy()).isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void tellsTheCertainFromTheUncertain() {
        Factuality factuality = new Factuality(reader::annotateUndated);
        Wikinews.read(Shared.file("gold", "meantime")).forEach(factuality::score);
        System.out.println("MEANTIME: " + factuality);
        assertThat(factuality.certaintyAccuracy()).isGreaterThanOrEqualTo(0.88);
        assertThat(factuality.polarityAccuracy()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void readsStylisedSentences() {
        StylisedSentences sentences =
                new StylisedSentences(
                        reader::annotateUndated,
                        Shared.lines("gold", "events", "dict_validate_actors.jsonl"));
        Shared.lines("gold", "events", "petr_unittest_cameo2.jsonl").forEach(sentences::score);
        System.out.println("Stylised sentences: " + sentences);
        tellMisses(sentences.misses());
        assertThat(sentences.tripleF1()).isGreaterThanOrEqualTo(0.15);
    }

    private static void tellMisses(List<String> misses) {
        if (Boolean.getBoolean("chancery.misses")) {
            misses.forEach(System.out::println);
        }
    }
}
