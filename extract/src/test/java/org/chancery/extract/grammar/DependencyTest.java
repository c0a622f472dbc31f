package org.chancery.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyTest {

    @ParameterizedTest
    @CsvSource({
        "nsubjpass, PASSIVE_SUBJECT",
        "nsubj:pass, PASSIVE_SUBJECT",
        "nsubj:xsubj, SUBJECT",
        "dobj, OBJECT",
        "obj, OBJECT",
        "nmod:poss, POSSESSIVE",
        "nmod:with, NOMINAL",
        "obl:tmod, TEMPORAL",
        "acl:relcl, RELATIVE_CLAUSE",
        "auxpass, PASSIVE_AUXILIARY",
        "unheard-of, OTHER",
    })
    void readsBothVersionsOfTheLabels(String label, Dependency expected) {
        assertThat(Dependency.of(label)).isEqualTo(expected);
    }
}
