package org.chancery.gold.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.agreement.AgreementExtractor;
import org.chancery.extract.agreement.AgreementRules;
import org.chancery.extract.relation.RelationExtractor;
import org.chancery.extract.relation.RelationRules;
import org.chancery.extract.rule.Rule;
import org.chancery.extract.rule.RuleBook;
import org.chancery.extract.visit.VisitExtractor;
import org.chancery.extract.visit.VisitRules;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Visit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules on agreements, visits and relations find what their examples say: the stage, status or
 * state and the country codes after the arrow must all be in one finding.
 */
class OtherRuleExamplesTest {
    private static ExampleReader reader;

    @BeforeAll
    static void load() {
        reader = ExampleReader.shared();
    }

    static List<Arguments> rules() {
        Extractor agreements = AgreementExtractor.withRules();
        Extractor visits = VisitExtractor.withRules();
        Extractor relations = RelationExtractor.withRules();
        return Stream.of(
                        of(agreements, AgreementRules.life()),
                        of(agreements, AgreementRules.provisions()),
                        of(agreements, AgreementRules.links()),
                        of(visits, VisitRules.load()),
                        of(relations, RelationRules.load()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Arguments> of(Extractor extractor, RuleBook book) {
        return book.rules().stream().map(rule -> arguments(rule, extractor)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsItsExamplesAndNothingInItsCounterExamples(Rule rule, Extractor extractor) {
        for (Rule.Example example : rule.examples()) {
            List<Set<String>> found =
                    reader.find(extractor, rule.name(), example.text()).stream()
                            .map(OtherRuleExamplesTest::words)
                            .toList();
            assertThat(found)
                    .as("%s line %d, %s: %s", rule.file(), rule.line(), rule, example.text())
                    .anyMatch(words -> words.containsAll(expected(example)));
        }
        for (String sentence : rule.counterExamples()) {
            assertThat(reader.find(extractor, rule.name(), sentence))
                    .as("%s line %d, %s: %s", rule.file(), rule.line(), rule, sentence)
                    .isEmpty();
        }
    }

    private static List<String> expected(Rule.Example example) {
        return Arrays.stream(example.expected().split("[\\s,]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> words(Finding finding) {
        Statement statement = finding.statement();
        if (statement instanceof Agreement agreement) {
            Set<String> words = codes(agreement.parties());
            words.add(hyphenated(agreement.stage()));
            agreement.stance().ifPresent(stance -> words.add(stance.word()));
            agreement.links().forEach(link -> words.add(link.kind().words().replace(' ', '-')));
            return words;
        }
        if (statement instanceof Visit visit) {
            Set<String> words = codes(visit.visitors());
            visit.host().ifPresent(host -> words.addAll(codes(List.of(host))));
            words.add(hyphenated(visit.status()));
            return words;
        }
        if (statement instanceof Relation relation) {
            Set<String> words = codes(relation.a());
            words.addAll(codes(relation.b()));
            words.add(relation.state().replace(' ', '-'));
            return words;
        }
        return Set.of();
    }

    private static String hyphenated(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> codes(List<ActorReference> references) {
        Set<String> codes = new TreeSet<>();
        for (ActorReference reference : references) {
            reference.actor().country().ifPresent(c -> codes.add(c.substring(0, 3)));
        }
        return codes;
    }
}
