package org.chancery.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extract.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementRulesTest {

    static List<Rule> rules() {
        return AgreementRules.life().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysWhatItShowsAndOfWhom(Rule rule) {
        assertThat(rule.gives()).containsKey("stage");
        assertThat(rule.slots()).containsKey("instrument");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasExamplesAndCounterExamples(Rule rule) {
        assertThat(rule.examples()).isNotEmpty();
        assertThat(rule.counterExamples()).isNotEmpty();
    }
}
