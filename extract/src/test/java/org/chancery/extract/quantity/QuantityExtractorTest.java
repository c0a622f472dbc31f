package org.chancery.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityExtractorTest {
    private static final QuantityExtractor EXTRACTOR = QuantityExtractor.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Oman/NNP ordered/VBD forty/CD Leopard/NNP battle/NN tanks/NNS ./. | 40 tank, arms, of Leopard battle tanks
                    Mali/NNP bought/VBD 12/CD MiG/NNP -/HYPH 29/CD fighter/NN jets/NNS ./. | 12 jet, arms, of MiG-29 fighter jets
                    Exports/NNS fell/VBD 3/CD percent/NN ./. | 3 percent, share
                    Chad/NNP got/VBD $/$ 30/CD million/CD in/IN food/NN aid/NN ./. | 30000000 USD, aid, of food aid
                    a/DT six/CD -/HYPH day/NN visit/NN | 6 day, duration, of visit
                    Peru/NNP sent/VBD two/CD envoys/NNS |
                    the/DT two/CD sides/NNS met/VBD |
                    one/CD of/IN the/DT envoys/NNS left/VBD |
                    talks/NNS in/IN June/NNP 1993/CD failed/VBD |
                    under/IN Resolution/NNP 338/CD |
                    the/DT second/JJ -/HYPH largest/JJS creditor/NN | 2 rank, other, of creditor
                    lower/JJR -/HYPH house/NN deputies/NNS aged/VBN 40/CD |
                    sales/NNS of/IN $/$ 2/CD billion/CD ,/, against/IN a/DT goal/NN of/IN 5/CD billion/CD ./. | 2000000000 USD, money; 5000000000 USD, target
                    """)
    void findsWhatMatters(String tagged, String expected) {
        List<Finding> findings = EXTRACTOR.extract(TaggedDocument.of(tagged)).toList();

        assertThat(
                        findings.stream()
                                .map(QuantityExtractorTest::shown)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String shown(Finding finding) {
        Quantity quantity = (Quantity) finding.statement();
        return quantity.value().map(value -> value.toPlainString()).orElse("?")
                + " "
                + quantity.unit()
                + ", "
                + quantity.measure().word()
                + quantity.of().map(of -> ", of " + of).orElse("");
    }
}
