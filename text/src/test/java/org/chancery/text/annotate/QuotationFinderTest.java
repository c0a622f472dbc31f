package org.chancery.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Span;
import org.chancery.model.text.Structure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between quotation marks; {@code ¶} parts paragraphs, S marks speech, T a term. */
class QuotationFinderTest {
    private static final LanguageModels MODELS = new LanguageModels();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "We shall not go," the envoy said.                         | S:We shall not go,
            “We shall not go,” the envoy said.                         | S:We shall not go,
            ``We shall not go,'' the envoy said.                       | S:We shall not go,
            'We shall not go,' the envoy said.                         | S:We shall not go,
            ‘We shan’t go,’ the envoy said.                            | S:We shan’t go,
            "We go," he said, "when Lima's envoys' visas are here."    | S:We go, S:when Lima's envoys' visas are here.
            They signed a "zone of peace" pact.                        | T:zone of peace
            The so-called "fish war" is over.                          | T:fish war
            He called it "a shameful and needless act of hostility."   | S:a shameful and needless act of hostility.
            “First one thing.¶“Then another,” she said.                | S:First one thing. S:Then another,
            "First one thing.¶"Then another," she said.                | S:First one thing. S:Then another,
            It stood 5'10" high.                                       | ``
            The workers' union and the dockers' union met.             | ``
            "No!" he said -- "never."                                  | S:No! T:never.
            "He said 'no' twice," she recalled.                        | S:He said 'no' twice,
            The '60s and the 'lost decade' are over.                   | T:lost decade
            """)
    void findsWhatIsQuoted(String marked, String expected) {
        List<String> found =
                new QuotationFinder()
                        .annotate(tagged(marked)).quotations().stream()
                                .map(
                                        quotation ->
                                                (quotation.speech() ? "S:" : "T:")
                                                        + quotation
                                                                .words()
                                                                .in(text(marked))
                                                                .strip())
                                .toList();
        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    private static String text(String marked) {
        return marked.replace("¶", "\n\n");
    }

    private static Document tagged(String marked) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String paragraph : marked.split("¶", -1)) {
            paragraphs.add(new Span(start, start + paragraph.length()));
            start += paragraph.length() + 2;
        }
        String text = text(marked);
        Document plain =
                Document.of(Article.plain("a.txt", text), AlignedText.identity(text))
                        .withStructure(
                                new Structure(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        paragraphs,
                                        List.of()));
        return new Tagger(MODELS).annotate(new SentenceSplitter().annotate(plain));
    }
}
