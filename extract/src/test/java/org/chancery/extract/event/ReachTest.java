package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.TreeText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
    private static final String ROAD =
            "Chad/Chad/NNP/2/nsubj shut/shut/VBD/0/root roads/road/NNS/2/obj to/to/IN/5/case"
                    + " posts/post/NNS/3/nmod of/of/IN/7/case Mali/Mali/NNP/5/nmod in/in/IN/9/case"
                    + " Bardai/Bardai/NNP/2/obl after/after/IN/11/case riots/riot/NNS/2/obl";

    @ParameterizedTest
    @CsvSource({"true, roads Bardai posts Mali", "false, roads posts Mali"})
    void takesTheNearestFirstAndTheSceneForMaterialActsOnly(boolean material, String expected) {
        SentenceTree tree = TreeText.tree(ROAD);

        String found =
                Reach.below(tree, TreeText.word(tree, "shut"), material).stream()
                        .map(heads -> heads.get(0))
                        .filter(tree::isNoun)
                        .map(tree::text)
                        .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(expected);
    }
}
