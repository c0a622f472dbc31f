package org.chancery.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.TreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFileTest {
    private static final Lexicon LEXICON =
            Lexicon.read(
                    "class paper\n  treaty, accord\nclass any\n  also paper\n", "test.lexicon");
    private static final RuleVocabulary VOCABULARY =
            new RuleVocabulary(
                    "tests",
                    Set.of("actor", "recipient"),
                    Set.of("mutual"),
                    Map.of("type", Set.of("AGREE", "CONSULT")));
    private static final String SIGN =
            """
            throughout
              type AGREE

            rule sign-paper          # a comment
              verb sign, put to bed
              with object (any)
              without about
              actor subject
              recipient with,
                        object.with
              needs actor
              mutual
              example "They signed it." => A -> B
              not "They sang."
            """;

    @Test
    void readsAllParts() {
        Rule rule = RuleBook.read(SIGN, "sign.rules", VOCABULARY, LEXICON).rules().get(0);

        assertThat(rule.name()).isEqualTo("sign-paper");
        assertThat(rule.line()).isEqualTo(4);
        assertThat(rule.gives()).containsEntry("type", "AGREE");
        assertThat(rule.flags()).containsExactly("mutual");
        assertThat(rule.slots().get("recipient")).hasSize(2);
        assertThat(rule.examples()).containsExactly(new Rule.Example("They signed it.", "A -> B"));
        assertThat(rule.counterExamples()).containsExactly("They sang.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "treaty | true",
                "accord | true",
                "song | false",
            })
    void matchesByTheClassOfTheObject(String object, boolean expected) {
        SentenceTree tree =
                TreeText.tree(
                        "Chad/Chad/NNP/2/nsubj signed/sign/VBD/0/root a/a/DT/4/det %s/%s/NN/2/obj"
                                .formatted(object, object));

        List<Match> found = RuleBook.read(SIGN, "sign.rules", VOCABULARY, LEXICON).best(tree);

        assertThat(found).hasSize(expected ? 1 : 0);
        assertThat(found).allSatisfy(match -> assertThat(match.slot("actor")).containsExactly(0));
    }

    static List<Arguments> faults() {
        return List.of(
                arguments(
                        "  verb sign\n  acter subject",
                        "bad.rules, line 3: Rule r: 'acter' is not understood here"),
                arguments("  verb sign\n  with object (tune)", "There is no word class 'tune'"),
                arguments("  verb sign\n  actor subjekt", "neither a place in a clause nor"),
                arguments("  verb Sign", "has a capital"),
                arguments("  verb sign\n  type JOKE", "'JOKE' is no type. Known: AGREE, CONSULT"),
                arguments("  verb sign\n  example They signed.", "not in quotation marks"),
                arguments("  actor subject\n  example \"x\"", "It has no trigger"),
                arguments("  verb sign", "It has no example"),
                arguments("  phrase \"sign\"", "is not a verb and its object"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrongAndWhatToDo(String lines, String message) {
        String text = "rule r\n" + lines;

        assertThatThrownBy(() -> RuleBook.read(text, "bad.rules", VOCABULARY, LEXICON))
                .isInstanceOf(RuleSyntaxException.class)
                .hasMessageContaining("bad.rules, line ")
                .hasMessageContaining(message);
    }

    @Test
    void refusesTwoRulesOfOneName() {
        assertThatThrownBy(
                        () ->
                                RuleBook.read(
                                        SIGN + "rule sign-paper\n  verb ink\n  example \"x\"\n",
                                        "sign.rules",
                                        VOCABULARY,
                                        LEXICON))
                .hasMessageContaining("There is another rule sign-paper");
    }
}
