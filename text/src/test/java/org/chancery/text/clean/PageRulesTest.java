package org.chancery.text.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageRulesTest {
    private static final PageRules RULES = PageRules.standard();

    static Stream<PageRule> rules() {
        return RULES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void matchesItsExample(PageRule rule) {
        assertThat(namesOf(rule.example())).contains(rule.name());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void doesNotMatchItsCounterexample(PageRule rule) {
        assertThat(namesOf(rule.counterexample())).doesNotContain(rule.name());
    }

    @Test
    void thereAreRules() {
        assertThat(RULES.all()).hasSizeGreaterThan(30);
    }

    private static List<String> namesOf(String text) {
        Block block = new Block(new Span(0, text.length()), text);
        Optional<PageRules.Hit> whole = RULES.whole(block, true);
        Stream<PageRules.Hit> byPlace =
                Stream.of(PageRule.Mark.values())
                        .filter(PageRule.Mark::dependsOnPlace)
                        .flatMap(mark -> RULES.marked(block, mark).stream());
        return Stream.of(whole.stream(), RULES.parts(block, true).stream(), byPlace)
                .flatMap(hits -> hits)
                .map(hit -> hit.rule().name())
                .toList();
    }
}
