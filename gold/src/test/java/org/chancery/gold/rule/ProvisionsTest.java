package org.chancery.gold.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.agreement.AgreementExtractor;
import org.chancery.model.statement.Agreement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what a paper holds is kept: with what the report has told of its life. */
class ProvisionsTest {
    private static ExampleReader reader;
    private static AgreementExtractor extractor;

    @BeforeAll
    static void open() {
        reader = ExampleReader.shared();
        extractor = AgreementExtractor.withRules();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The sentence after the signing says what was signed.
                "Kenya and Uganda signed a peace accord in Rome. It set up a border commission."
                        + " | a border commission | 1",
                // What is to be signed holds something else by then, perhaps.
                "Kenya and Uganda will sign a peace accord in Rome. It will set up a commission."
                        + " | a commission | 2",
                // Nothing else tells of the paper.
                "A 1987 agreement between Kenya and Uganda obliges both to share the lake."
                        + " | obliges both to share the lake | 1",
            })
    void goesWithTheLifeOfItsPaper(String report, String provision, int findings) {
        List<Agreement> found =
                extractor
                        .extract(reader.annotate(report))
                        .map(finding -> (Agreement) finding.statement())
                        .toList();

        assertThat(found).as(report).hasSize(findings);
        assertThat(found)
                .anyMatch(agreement -> agreement.provision().equals(Optional.of(provision)));
    }
}
