package org.chancery.gold.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.extract.event.EventExtractor;
import org.chancery.extract.event.EventRules;
import org.chancery.extract.rule.Rule;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its examples say and nothing in its counter-examples. */
class RuleExamplesTest {
    private static ExampleReader reader;
    private static EventExtractor extractor;

    @BeforeAll
    static void load() {
        reader = ExampleReader.shared();
        extractor = EventExtractor.withRules();
    }

    static List<Rule> eventRules() {
        return EventRules.load().rules();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eventRules")
    void eventRuleFindsItsExamples(Rule rule) {
        for (Rule.Example example : rule.examples()) {
            List<Event> found = events(rule, example.text()).toList();
            assertThat(found)
                    .as(
                            "%s line %d, rule %s, in \"%s\": found %s",
                            rule.file(),
                            rule.line(),
                            rule.name(),
                            example.text(),
                            found.stream().map(EventExpectation::describe).toList())
                    .anyMatch(EventExpectation.parse(example.expected())::isMetBy);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eventRules")
    void eventRuleFindsNothingInItsCounterExamples(Rule rule) {
        for (String sentence : rule.counterExamples()) {
            assertThat(events(rule, sentence))
                    .as("%s line %d, rule %s", rule.file(), rule.line(), rule.name())
                    .isEmpty();
        }
    }

    private static Stream<Event> events(Rule rule, String sentence) {
        List<Finding> found = reader.find(extractor, rule.name(), sentence);
        return found.stream().map(finding -> (Event) finding.statement());
    }
}
