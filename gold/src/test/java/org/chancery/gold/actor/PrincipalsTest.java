package org.chancery.gold.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.gold.rule.ExampleReader;
import org.chancery.model.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose spokesman somebody is who is called no more than that. */
class PrincipalsTest {
    private static ExampleReader reader;

    @BeforeAll
    static void open() {
        reader = ExampleReader.shared();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Slovak minister Pavol Demes left. A spokesman for Mr Demes denied it. | A spokesman | SVK
                    Uganda's army attacked. A spokesman said Kenya was to blame. | A spokesman | UGA
                    Uganda attacked. Rain fell. The crops failed. A spokesman called. | A spokesman | -
                    """)
    void isToldByWhoWasNamedBefore(String report, String words, String country) {
        Document document = reader.annotateUndated(report);

        String found =
                document.sentences().stream()
                        .flatMap(sentence -> sentence.mentions().stream())
                        .filter(mention -> mention.span().in(document.text().clean()).equals(words))
                        .flatMap(mention -> mention.actors().stream())
                        .flatMap(actor -> actor.country().stream())
                        .findFirst()
                        .orElse("-");

        assertThat(found).as(report).isEqualTo(country);
    }
}
