package org.chancery.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;
import org.junit.jupiter.api.Test;

/** Whatever a repair does, what comes out is a tree. */
class MendedTreeTest {
    private static final List<String> TAGS =
            List.of("NNP", "NN", "VBD", "VBN", "VB", "TO", "IN", "DT", ",", "JJ");
    private static final List<String> RELATIONS =
            List.of(
                    "nsubj",
                    "obj",
                    "dep",
                    "acl",
                    "advcl",
                    "compound",
                    "xcomp",
                    "obl",
                    "punct",
                    "conj");

    @Test
    void aRepairThatMakesACircleIsTakenBack() {
        MendedTree tree = MendedTree.of(sentence(List.of(1, 0), List.of(0, 2), List.of(0, 0)));
        int[] before = tree.heads().clone();

        tree.mend(
                (tokens, heads, relations) -> {
                    heads[0] = 1;
                    heads[1] = 0;
                    return tokens;
                });

        assertThat(tree.heads()).containsExactly(before);
    }

    @Property
    void noWordIsAboveItself(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 0, max = 9) Integer> tags,
            @ForAll @Size(20) List<@IntRange(min = 0, max = 9) Integer> relations,
            @ForAll @Size(20) List<@IntRange(min = 0, max = 30) Integer> heads) {
        Sentence sentence = sentence(heads.subList(0, tags.size()), tags, relations);

        assertThat(MendedTree.isTree(MendedTree.of(sentence).heads())).isTrue();
    }

    /** Every word but the first hangs on one before it, so that what goes in is a tree. */
    private static Sentence sentence(
            List<Integer> heads, List<Integer> tags, List<Integer> relations) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            int head = i == 0 ? -1 : heads.get(i) % i;
            tokens.add(
                    Token.plain(i, new Span(3 * i, 3 * i + 2), "ab")
                            .withTag(TAGS.get(tags.get(i)))
                            .withLemma("sign")
                            .withHead(head, i == 0 ? "root" : RELATIONS.get(relations.get(i))));
        }
        return new Sentence(0, new Span(0, 3 * tags.size()), tokens, List.of(), List.of());
    }
}
