package org.chancery.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.text.Span;
import org.chancery.model.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tagged words in, tagged words out. */
class TagRepairsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sidi/NNP Ould/MD Ali/NNP left/VBD ./. | Sidi/NNP Ould/NNP Ali/NNP left/VBD ./.
                    They/PRP flew/VBD drones/NN ./. | They/PRP flew/VBD drones/NNS ./.
                    It/PRP sent/VBD the/DT news/NN ./. | It/PRP sent/VBD the/DT news/NN ./.
                    The/DT talks/NNS also/RB continued/VBN in/IN Bern/NNP ./. | \
                    The/DT talks/NNS also/RB continued/VBD in/IN Bern/NNP ./.
                    The/DT law/NN enacted/VBN by/IN Oman/NNP barred/VBN trade/NN ./. | \
                    The/DT law/NN enacted/VBN by/IN Oman/NNP barred/VBD trade/NN ./.
                    Lima/NNP freed/NN 20/CD men/NNS ./. | Lima/NNP freed/VBD 20/CD men/NNS ./.
                    Peru/NNP exports/NNS tin/NN to/TO Laos/NNP ./. | \
                    Peru/NNP exports/VBZ tin/NN to/TO Laos/NNP ./.
                    Peru/NNP exports/NNS to/TO Laos/NNP fell/VBD ./. | \
                    Peru/NNP exports/NNS to/TO Laos/NNP fell/VBD ./.
                    It/PRP has/VBZ irritated/JJ Lima/NNP ./. | \
                    It/PRP has/VBZ irritated/VBN Lima/NNP ./.
                    A/DT trip/NN that/IN the/DT king/NN made/VBN to/TO Bern/NNP ended/VBD ./. | \
                    A/DT trip/NN that/IN the/DT king/NN made/VBD to/TO Bern/NNP ended/VBD ./.
                    A/DT claim/NN that/IN a/DT king/NN made/VBN in/IN Bern/NNP erred/VBD ./. | \
                    A/DT claim/NN that/IN a/DT king/NN made/VBN in/IN Bern/NNP erred/VBD ./.
                    The/DT Dutch/JJ sent/VBN ships/NNS ./. | The/DT Dutch/JJ sent/VBD ships/NNS ./.
                    He/PRP vowed/VBD to/IN charter/NN the/DT ship/NN ./. | \
                    He/PRP vowed/VBD to/TO charter/VB the/DT ship/NN ./.
                    Oman/NNP is/VBZ to/IN chair/NN the/DT body/NN ./. | \
                    Oman/NNP is/VBZ to/TO chair/VB the/DT body/NN ./.
                    It/PRP is/VBZ close/JJ to/IN war/NN the/DT king/NN said/VBD ./. | \
                    It/PRP is/VBZ close/JJ to/IN war/NN the/DT king/NN said/VBD ./.
                    On/IN 9/CD May/MD the/DT king/NN left/VBD ./. | \
                    On/IN 9/CD May/NNP the/DT king/NN left/VBD ./.
                    A/DT treaty/NN was/VBD signed/VBN in/IN Bern/NNP ./. | \
                    A/DT treaty/NN was/VBD signed/VBN in/IN Bern/NNP ./.
                    """)
    void mendsWhatIsRegularlyWrong(String tagged, String mended) {
        assertThat(written(TagRepairs.repair(read(tagged)))).isEqualTo(mended);
    }

    private static List<Token> read(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String each : tagged.split(" ", -1)) {
            int slash = each.lastIndexOf('/');
            String word = each.substring(0, slash);
            Span span = new Span(start, start + word.length());
            tokens.add(Token.plain(tokens.size(), span, word).withTag(each.substring(slash + 1)));
            start = span.end() + 1;
        }
        return tokens;
    }

    private static String written(List<Token> tokens) {
        return String.join(
                " ", tokens.stream().map(token -> token.text() + "/" + token.tag()).toList());
    }
}
