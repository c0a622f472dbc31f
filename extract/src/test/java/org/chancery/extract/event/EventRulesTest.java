package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extract.rule.Rule;
import org.chancery.model.statement.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventRulesTest {
    private static final CameoCodes CODES = CameoCodes.load();

    static List<Rule> rules() {
        return EventRules.load().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasACodeThatExistsAndACounterExample(Rule rule) {
        assertThat(rule.gives()).containsKey("cameo");
        assertThat(CODES.name(rule.gives().get("cameo"))).isPresent();
        assertThat(rule.slots()).containsKey("actor");
        assertThat(rule.counterExamples()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasRulesAndCodes(EventType type) {
        assertThat(rules()).anyMatch(rule -> type.name().equals(rule.gives().get("type")));
        assertThat(CODES.all()).anyMatch(code -> CODES.type(code).filter(type::equals).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "042, Make a visit, CONSULT",
        "0871, 'Declare truce, ceasefire', RETREAT",
        "163, 'Impose embargo, boycott, or sanctions', SANCTION",
        "2042, Detonate nuclear weapons, ASSAULT",
    })
    void namesCodes(String code, String name, EventType type) {
        assertThat(CODES.name(code)).contains(name);
        assertThat(CODES.type(code)).contains(type);
    }

    @Test
    void commentsHaveNoType() {
        assertThat(CODES.type("010")).isEmpty();
        assertThat(CODES.name("999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"010, 0", "0251, -0.3", "057, 8", "0874, 10", "1211, -4", "163, -6.5", "2042, -10"})
    void placesCodesOnTheGoldsteinScale(String code, double weight) {
        assertThat(CODES.goldstein(code)).hasValue(weight);
        assertThat(CODES.goldstein("999")).isEmpty();
    }
}
