package org.chancery.gold.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.extract.Extractor;
import org.chancery.extract.claim.ClaimExtractor;
import org.chancery.extract.forecast.ForecastExtractor;
import org.chancery.extract.quantity.QuantityExtractor;
import org.chancery.extract.resource.ResourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The readers of claims, forecasts and amounts find exactly what the {@code *.examples} files
 * beside their word lists say.
 */
class StatementExamplesTest {
    private static ExampleReader reader;

    @BeforeAll
    static void load() {
        reader = ExampleReader.shared();
    }

    /** A sentence and all that is to be found in it. */
    record Example(String file, String sentence, List<String> expected) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static List<Example> claims() {
        return examples(ClaimExtractor.class, "claim.examples");
    }

    static List<Example> forecasts() {
        return examples(ForecastExtractor.class, "forecast.examples");
    }

    static List<Example> quantities() {
        return examples(QuantityExtractor.class, "quantity.examples");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void findsTheClaims(Example example) {
        check(ClaimExtractor.english(), example);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forecasts")
    void findsTheForecasts(Example example) {
        check(ForecastExtractor.english(), example);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quantities")
    void findsTheAmounts(Example example) {
        check(QuantityExtractor.english(), example);
    }

    private static void check(Extractor extractor, Example example) {
        Stream<String> found =
                extractor.extract(reader.annotate(example.sentence())).map(StatementWords::of);
        assertThat(found)
                .as("%s: \"%s\"", example.file(), example.sentence())
                .containsExactlyElementsOf(example.expected());
    }

    private static List<Example> examples(Class<?> anchor, String file) {
        List<Example> examples = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : ResourceText.read(anchor, file).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("  = ")) {
                expected.add(line.substring(4));
            } else {
                close(examples, expected);
                examples.add(new Example(file, line, List.of()));
            }
        }
        close(examples, expected);
        return examples;
    }

    /** Gives the last sentence the lines that followed it. */
    private static void close(List<Example> examples, List<String> expected) {
        if (!examples.isEmpty()) {
            Example last = examples.remove(examples.size() - 1);
            expected.removeIf("nothing"::equals);
            examples.add(new Example(last.file(), last.sentence(), List.copyOf(expected)));
        }
        expected.clear();
    }
}
