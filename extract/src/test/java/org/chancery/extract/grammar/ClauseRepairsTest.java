package org.chancery.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses that a parser has hung wrongly, and who does what in them. */
class ClauseRepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Chad/chad/NNP/2/nsubj freed/free/VBD/0/root men/man/NNS/2/obj ,/,/,/2/punct who/who/WP/7/obj it/it/PRP/7/nsubj says/say/VBZ/3/acl:relcl had/have/VBD/9/aux spied/spy/VBN/7/ccomp | spied | who
                    Chad/chad/NNP/2/nsubj blames/blame/VBZ/0/root men/man/NNS/2/obj who/who/WP/6/obj officials/official/NNS/6/nsubj say/say/VBP/3/acl:relcl crossed/cross/VBD/6/ccomp | crossed | who
                    Scorn/scorn/NN/2/nsubj came/come/VBD/0/root :/:/:/2/punct the/the/DT/5/det envoy/envoy/NN/2/dep ,/,/,/2/punct Keita/keita/NNP/5/appos ,/,/,/2/punct accused/accuse/VBD/2/dep Chad/chad/NNP/9/obj | accused | envoy
                    Plans/plan/NNS/9/nsubj met/meet/VBD/1/acl scorn/scorn/NN/2/obj :/:/:/9/punct envoys/envoy/NNS/3/dep ,/,/,/9/punct Keita/keita/NNP/5/appos ,/,/,/9/punct accused/accuse/VBD/0/root Chad/chad/NNP/9/obj | met | Plans
                    In/in/IN/3/case March/march/NNP/3/compound Chad/chad/NNP/4/obl shut/shut/VBD/0/root roads/road/NNS/4/nsubj | shut | Chad
                    On/on/IN/3/case April/april/NNP/3/compound 7th/7th/NN/5/obl Chad/chad/NNP/3/appos shut/shut/VBD/0/root roads/road/NNS/5/obj | shut | Chad
                    In/in/IN/3/case 1973/1973/CD/3/nummod Chad/chad/NNP/4/obl shut/shut/VBD/0/root roads/road/NNS/4/obj | shut | Chad
                    """)
    void giveVerbsTheirSubjects(String words, String verb, String subject) {
        SentenceTree tree = TreeText.tree(words);

        assertThat(tree.child(TreeText.word(tree, verb), Dependency.SUBJECT).map(tree::text))
                .contains(subject);
    }

    @ParameterizedTest
    @CsvSource({
        "Chad/chad/NNP/2/nsubj asked/ask/VBD/0/root Mali/mali/NNP/2/obj in/in/IN/5/case "
                + "vain/vain/JJ/2/advcl to/to/TO/7/mark pay/pay/VB/5/xcomp, asked, pay",
        "Chad/chad/NNP/2/nsubj begged/beg/VBD/0/root Mali/mali/NNP/2/obj in/in/IN/5/case "
                + "public/public/JJ/2/advcl to/to/TO/7/mark pay/pay/VB/5/advcl, begged, pay",
    })
    void takeSetPhrasesForAdverbs(String words, String verb, String asked) {
        SentenceTree tree = TreeText.tree(words);

        assertThat(
                        tree.child(TreeText.word(tree, verb), Dependency.OPEN_COMPLEMENT)
                                .map(tree::text))
                .contains(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "Chad/chad/NNP/2/nsubj called/call/VBD/0/root off/off/RP/2/compound:prt talks/talk/NNS/2/dep, "
                + "called, talks",
        "Chad/chad/NNP/2/nsubj called/call/VBD/0/root a/a/DT/4/det truce/truce/NN/2/xcomp, called,"
                + " truce",
    })
    void giveVerbsTheirObjects(String words, String verb, String object) {
        SentenceTree tree = TreeText.tree(words);

        assertThat(tree.child(TreeText.word(tree, verb), Dependency.OBJECT).map(tree::text))
                .contains(object);
    }

    @ParameterizedTest
    @CsvSource({
        "Chad/chad/NNP/2/nsubj called/call/VBD/0/root him/he/PRP/2/obj a/a/DT/5/det "
                + "liar/liar/NN/2/xcomp, called, him",
        "Chad/chad/NNP/3/nsubj:pass was/be/VBD/3/aux:pass shut/shut/VBN/0/root off/off/RP/3/compound:prt "
                + "weeks/week/NNS/3/dep, shut, ''",
    })
    void leaveOtherNounsWhereTheyAre(String words, String verb, String object) {
        SentenceTree tree = TreeText.tree(words);

        assertThat(
                        tree.children(TreeText.word(tree, verb), Dependency.OBJECT).stream()
                                .map(tree::text))
                .containsExactlyElementsOf(
                        object.isEmpty() ? java.util.List.of() : java.util.List.of(object));
    }

    @ParameterizedTest
    @CsvSource({"rejects, reject, RELATIVE_CLAUSE", "spies, spy, CLAUSAL_COMPLEMENT"})
    void tellWhatIsSaidFromWhatIsDoneToIt(String verb, String lemma, Dependency relation) {
        String words =
                "Chad/chad/NNP/2/nsubj repeated/repeat/VBD/0/root a/a/DT/4/det charge/charge/NN/2/obj "
                        + "that/that/IN/7/obj Mali/mali/NNP/7/nsubj "
                        + verb
                        + "/"
                        + lemma
                        + "/VBZ/4/acl:relcl";
        SentenceTree tree = TreeText.tree(words);

        assertThat(tree.relation(TreeText.word(tree, verb))).isEqualTo(relation);
    }
}
