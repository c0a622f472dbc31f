package org.chancery.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as a parser has joined them, with a verb that lost its subject, and who does what. */
class StrandedVerbRepairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mali/Mali/NNP/2/nsubj lends/lend/VBZ/0/root a/a/DT/4/det loan/loan/NN/2/obj ,/,/,/2/punct Radio/Radio/NNP/7/compound Bamako/Bamako/NNP/4/appos reported/report/VBD/4/acl | reported | Bamako | lends | Mali
                    Mali/Mali/NNP/2/nsubj lends/lend/VBZ/0/root a/a/DT/4/det loan/loan/NN/2/obj Togo/Togo/NNP/4/appos reported/report/VBD/4/acl | reported | nobody | lends | Mali
                    Peru/Peru/NNP/7/nsubj vowed/vow/VBD/1/acl help/help/NN/2/obj ,/,/,/7/punct but/but/CC/6/cc talks/talks/NNS/3/conj failed/fail/VBD/0/root | vowed | Peru | failed | talks
                    Weapons/weapon/NNS/5/nsubj found/find/VBD/1/acl on/on/IN/4/case Monday/Monday/NNP/2/obl surprised/surprise/VBD/0/root | found | nobody | surprised | Weapons
                    Jets/jet/NNS/2/nsubj crossed/cross/VBD/0/root islands/island/NNS/2/obj ,/,/,/2/punct and/and/CC/6/cc troops/troops/NNS/3/conj fired/fire/VBD/2/dep | crossed | Jets | fired | troops
                    Jets/jet/NNS/2/nsubj crossed/cross/VBD/0/root ,/,/,/2/punct and/and/CC/5/cc Mali/Mali/NNP/2/conj ,/,/,/2/punct the/the/DT/8/det host/host/NN/2/obj ,/,/,/2/punct has/have/VBZ/11/aux fired/fire/VBN/2/dep | crossed | Jets | fired | Mali
                    Rebels/rebel/NNS/0/root ,/,/,/1/punct as/as/IN/5/mark Mali/Mali/NNP/5/nsubj says/say/VBZ/1/advcl ,/,/,/1/punct have/have/VBP/8/aux killed/kill/VBN/5/dep many/many/JJ/8/obj | killed | Rebels | says | Mali
                    Rebels/rebel/NNS/0/root as/as/IN/4/mark Mali/Mali/NNP/4/nsubj says/say/VBZ/1/advcl have/have/VBP/6/aux killed/kill/VBN/4/dep many/many/JJ/6/obj | killed | nobody | says | Mali
                    A/a/DT/2/det truce/truce/NN/3/nsubj broken/break/VBN/0/root in/in/IN/5/case Lomé/Lomé/NNP/3/obl ,/,/,/3/punct brought/bring/VBN/5/acl war/war/NN/7/obj | brought | truce | broken | nobody
                    A/a/DT/2/det truce/truce/NN/3/nsubj broken/break/VBN/0/root in/in/IN/5/case Lomé/Lomé/NNP/3/obl ,/,/,/3/punct held/hold/VBN/5/acl by/by/IN/9/case Mali/Mali/NNP/7/obl | held | nobody | broken | truce
                    """)
    void givesAStrandedVerbItsSubject(
            String words, String first, String whose, String second, String other) {
        SentenceTree tree = TreeText.tree(words);

        assertThat(subjectOf(tree, first)).isEqualTo(whose);
        assertThat(subjectOf(tree, second)).isEqualTo(other);
    }

    private static String subjectOf(SentenceTree tree, String verb) {
        return tree.child(TreeText.word(tree, verb), Dependency.SUBJECT)
                .map(tree::text)
                .orElse("nobody");
    }
}
