package org.chancery.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees in, who does what out. */
class PredicateTest {
    /** Whoever holds it is looked for at the noun, and not from the noun again in the clause. */
    @Test
    void aClauseThatLeavesItsDoerOpenIsNotAskedForIt() {
        SentenceTree tree =
                TreeText.tree(
                        "The/the/DT/2/det talks/talk/NNS/6/nsubj to/to/TO/5/mark be/be/VB/5/aux:pass"
                                + " held/hold/VBN/2/acl failed/fail/VBD/0/root");

        assertThat(Predicate.of(tree, 1).agent()).isEmpty();
    }

    @Test
    void aRelativeClauseSaysWhoDoesWhatANounNames() {
        SentenceTree tree =
                TreeText.tree(
                        "The/the/DT/2/det visit/visit/NN/8/nsubj that/that/IN/5/obj"
                                + " Oman/oman/NNP/5/nsubj paid/pay/VBD/2/acl:relcl to/to/IN/7/case"
                                + " Chad/chad/NNP/5/obl ended/end/VBD/0/root");

        assertThat(Predicate.of(tree, 1).agent()).isEqualTo(List.of(3));
        assertThat(Predicate.of(tree, 1).prepositional("to")).isEqualTo(List.of(6));
    }
}
