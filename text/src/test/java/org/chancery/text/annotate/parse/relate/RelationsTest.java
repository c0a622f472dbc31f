package org.chancery.text.annotate.parse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read off a phrase tree: {@code relation(head, dependent)}. */
class RelationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            (ROOT (S (NP (NNP Lima)) (VP (VBD was) (VP (VBN warned) (PP (IN by) (NP (NNP Quito))))) (. .))) | root(warned) nsubj:pass(warned, Lima) aux:pass(warned, was) case(Quito, by) obl(warned, Quito)
            (ROOT (S (NP (NN trade) (CC and) (NN fisheries) (NNS ministers)) (VP (VBD met) (NP (NNP Monday))))) | compound(ministers, trade) conj(trade, fisheries) cc(fisheries, and) nsubj(met, ministers) obl:tmod(met, Monday)
            (ROOT (S (NP (PRP They)) (VP (VBD urged) (NP (NNP Oslo)) (S (VP (TO to) (VP (VB sign))))))) | obj(urged, Oslo) xcomp(urged, sign) mark(sign, to)
            (ROOT (S (NP (PRP They)) (VP (VBP want) (S (NP (NNP Oslo)) (VP (TO to) (VP (VB sign))))))) | obj(want, Oslo) xcomp(want, sign)
            (ROOT (S (NP (EX There)) (VP (VBZ is) (NP (DT no) (NN plan))))) | root(is) expl(is, There) nsubj(is, plan) det(plan, no)
            (ROOT (S (NP (DT The) (NN pact)) (VP (VBZ is) (ADJP (JJ dead))))) | root(dead) cop(dead, is) nsubj(dead, pact)
            (ROOT (S (NP (NP (NNP Peru)) (, ,) (SBAR (WHNP (WDT which)) (S (VP (VBD refused)))) (, ,)) (VP (VBD left) (ADVP (RB early))))) | nsubj(refused, which) acl:relcl(Peru, refused) nsubj(left, Peru) advmod(left, early)
            (ROOT (S (S (NP (PRP It)) (VP (VBD failed))) (, ,) (NP (PRP he)) (VP (VBD said)))) | ccomp(said, failed) nsubj(said, he)
            (ROOT (SINV (S (NP (PRP It)) (VP (VBD failed))) (, ,) (VP (VBD said)) (NP (NNP Holm)))) | ccomp(said, failed) nsubj(said, Holm)
            (ROOT (S (SBAR (IN As) (S (NP (NNS ties)) (VP (VBD soured)))) (, ,) (NP (NNP Chad)) (VP (VBD left)))) | advcl(left, soured) mark(soured, As) nsubj(left, Chad)
            (ROOT (S (NP (PRP It)) (VP (VBD stopped) (PP (IN because) (IN of) (NP (NNP Chad) (POS 's) (NN debt)))))) | case(debt, because) fixed(because, of) nmod:poss(debt, Chad) obl(stopped, debt)
            (ROOT (S (NP (PRP It)) (VP (VBD left) (PP (VBG according) (PP (TO to) (NP (PRP him))))))) | case(him, according) fixed(according, to) obl(left, him)
            (ROOT (S (NP (PRP It)) (VP (VP (TO to) (VP (VB sign))) (CC and) (RB also) (VP (TO to) (VP (VB pay)))))) | conj(sign, pay) cc(pay, and) advmod(pay, also)
            (ROOT (S (NP (DT The) (NN claim) (SBAR (IN that) (S (NP (PRP it)) (VP (VBD paid))))) (VP (VBD failed)))) | ccomp(claim, paid) mark(paid, that) nsubj(failed, claim)
            (ROOT (FRAG (: --) (. .))) |
            """)
    void readsRelations(String tree, String expected) {
        Bracketed sentence = new Bracketed(tree);
        Relations found = Relations.of(sentence.tree, sentence.tags);
        List<String> names =
                IntStream.range(0, sentence.tags.size())
                        .filter(i -> found.head(i) != Relations.NONE)
                        .mapToObj(i -> sentence.name(found, i))
                        .toList();
        if (expected == null) {
            assertThat(names).isEmpty();
        } else {
            assertThat(names).contains(expected.split(" (?=[a-z:]+\\()"));
        }
    }

    /** A tree as treebanks print it. */
    private static final class Bracketed {
        private final List<String> words = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final Phrase tree;

        Bracketed(String text) {
            Deque<String> rest =
                    new ArrayDeque<>(
                            List.of(
                                    text.replace("(", "( ")
                                            .replace(")", " )")
                                            .strip()
                                            .split("\\s+")));
            rest.pop();
            tree = read(rest);
        }

        private Phrase read(Deque<String> rest) {
            String label = rest.pop();
            if (!rest.peek().equals("(")) {
                words.add(rest.pop());
                tags.add(label);
                rest.pop();
                return Phrase.word(label, words.get(words.size() - 1), words.size() - 1);
            }
            List<Phrase> parts = new ArrayList<>();
            while (rest.pop().equals("(")) {
                parts.add(read(rest));
            }
            return Regrouping.phrase(label, parts);
        }

        String name(Relations relations, int word) {
            int head = relations.head(word);
            String of = head == Relations.ROOT ? "" : words.get(head) + ", ";
            return relations.name(word) + "(" + of + words.get(word) + ")";
        }
    }
}
