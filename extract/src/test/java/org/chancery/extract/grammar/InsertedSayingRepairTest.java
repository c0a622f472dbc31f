package org.chancery.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences whose parts a parser has joined wrongly, and who does what in them. */
class InsertedSayingRepairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mali/mali/NNP/5/nsubj ,/,/,/5/punct the/the/DT/4/det envoy/envoy/NN/1/appos said/say/VBD/0/root ,/,/,/5/punct will/will/MD/8/aux pay/pay/VB/5/ccomp | said | envoy | pay | Mali
                    Mali/mali/NNP/3/nsubj ,/,/,/3/punct warned/warn/VBD/0/root the/the/DT/5/det envoy/envoy/NN/3/obj ,/,/,/3/punct will/will/MD/8/aux pay/pay/VB/3/dep | warned | envoy | pay | Mali
                    Mali/mali/NNP/8/nsubj ,/,/,/8/punct the/the/DT/4/det envoy/envoy/NN/1/appos said/say/VBD/4/acl ,/,/,/8/punct will/will/MD/8/aux pay/pay/VB/0/root | said | envoy | pay | Mali
                    Mali/mali/NNP/8/nsubj ,/,/,/8/punct which/which/WDT/5/obj Togo/togo/NNP/5/nsubj said/say/VBD/1/acl:relcl ,/,/,/8/punct will/will/MD/8/aux pay/pay/VB/0/root | said | Togo | pay | Mali
                    """)
    void partsWhoSpeaksFromWhoActs(
            String words, String saying, String speaker, String verb, String subject) {
        SentenceTree tree = TreeText.tree(words);

        assertThat(subjectOf(tree, saying)).isEqualTo(speaker);
        assertThat(subjectOf(tree, verb)).isEqualTo(subject);
    }

    private static String subjectOf(SentenceTree tree, String verb) {
        return tree.child(TreeText.word(tree, verb), Dependency.SUBJECT)
                .map(tree::text)
                .orElse("nobody");
    }
}
