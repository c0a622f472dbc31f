package org.chancery.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series of verbs as a parser has joined them, and on what each hangs. */
class VerbSeriesRepairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peru/Peru/NNP/2/nsubj shut/shut/VBD/0/root roads/road/NNS/2/obj ,/,/,/2/punct accused/accuse/VBN/6/amod Chile/Chile/NNP/3/conj and/and/CC/8/cc left/leave/VBD/2/conj | accused | shut | CONJUNCT
                    Peru/Peru/NNP/2/nsubj shut/shut/VBD/0/root roads/road/NNS/2/obj ,/,/,/2/punct accused/accuse/VBN/6/amod Chile/Chile/NNP/3/conj and/and/CC/8/cc left/leave/VBD/2/conj | Chile | accused | OBJECT
                    Peru/Peru/NNP/3/nsubj has/have/VBZ/3/aux shut/shut/VBN/0/root roads/road/NNS/3/obj ,/,/,/3/punct recalled/recall/VBD/3/dep envoys/envoy/NNS/6/obj and/and/CC/9/cc left/leave/VBN/6/conj | left | shut | CONJUNCT
                    Peru/Peru/NNP/2/nsubj met/meet/VBD/0/root rebels/rebel/NNS/2/obj ,/,/,/2/punct armed/arm/VBN/6/amod groups/group/NNS/3/conj and/and/CC/8/cc exiles/exile/NNS/3/conj | armed | groups | ADJECTIVE
                    """)
    void joinsTheVerbsOfASeries(String words, String word, String head, Dependency relation) {
        SentenceTree tree = TreeText.tree(words);
        int at = TreeText.word(tree, word);

        assertThat(tree.head(at).map(tree::text)).contains(head);
        assertThat(List.of(tree.relation(at))).containsExactly(relation);
    }
}
