package org.chancery.extract.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extract.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VisitRulesTest {

    static List<Rule> rules() {
        return VisitRules.load().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysWhatItShowsAndOfWhom(Rule rule) {
        assertThat(rule.gives()).containsKey("status");
        assertThat(rule.slots()).containsKey("visitor");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasExamplesAndCounterExamples(Rule rule) {
        assertThat(rule.examples()).isNotEmpty();
        assertThat(rule.counterExamples()).isNotEmpty();
    }
}
