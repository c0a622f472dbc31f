package org.chancery.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extract.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelationRulesTest {

    static List<Rule> rules() {
        return RelationRules.load().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysWhatItShowsAndOfWhom(Rule rule) {
        assertThat(rule.gives()).containsKey("relation");
        assertThat(rule.slots()).containsKey("a");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasExamplesAndCounterExamples(Rule rule) {
        assertThat(rule.examples()).isNotEmpty();
        assertThat(rule.counterExamples()).isNotEmpty();
    }
}
