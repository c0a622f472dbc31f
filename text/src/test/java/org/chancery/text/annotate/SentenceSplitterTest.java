package org.chancery.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end: {@code ¶} marks each end that must be found. */
class SentenceSplitterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Gen. Ruiz met Mr. Okafor of the U.N. mission in St. Lucia.
            He left the U.S. ¶The talks go on.
            He left the U.S. Embassy at 5 p.m. on Monday.
            "We will not go." ¶"They will," said Adm. J. R. Ortega.
            "We will not go," he said. ¶"Not now. ¶Not ever."
            The pact is dead, he said.¶Norway disagreed.
            “Is it war?” ¶“No,” she said.
            Will Oslo sign? ¶Yes! ¶Soon.
            The price rose to $4.5 billion, i.e. twice as much.
            Talks ... may resume. ¶Nobody knows when.
            The minister (who resigned in May) was absent. ¶(He was ill.) ¶He is back.
            Peru said no -- and meant it. ¶Chile wept.
            Oslo Gears Up for Summit
            """)
    void cutsAfterEachSentence(String marked) {
        String text = marked.replace("¶", "");
        List<String> expected = List.of(marked.split("¶", -1)).stream().map(String::strip).toList();
        assertThat(sentences(text)).containsExactlyElementsOf(expected);
    }

    @Test
    void cutsAnEndlessSentenceAtAMark() {
        String endless = "the river, the dam, the weir, ".repeat(60) + "the end.";
        Document split = split(endless);
        assertThat(split.sentences()).hasSizeGreaterThan(2);
        assertThat(split.sentences())
                .allMatch(sentence -> sentence.tokens().size() <= SentenceSplitter.LONGEST);
    }

    /** What has no spaces, or no end, is cut; the work for it would grow with its square. */
    @ParameterizedTest
    @ValueSource(strings = {"'", "“", "(", "&amp;", "a", "7", "😀", "a-", ".", "Mr. ", "\" ", "( "})
    void boundsWordsAndSentencesOfAnyText(String unit) {
        Document split = split("The river rose. " + unit.repeat(60_000 / unit.length()));
        for (Sentence sentence : split.sentences()) {
            assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(SentenceSplitter.LONGEST);
            assertThat(sentence.tokens()).allMatch(token -> token.span().length() <= 300);
        }
    }

    @Test
    void keepsEveryTokenWhereItStands() {
        String text = "“Sino-Indian” ties—if any—cost £3m… at Dr. Ng's 'club' (1962).";
        for (Sentence sentence : split(text).sentences()) {
            sentence.tokens()
                    .forEach(token -> assertThat(token.span().in(text)).isEqualTo(token.text()));
        }
    }

    private static List<String> sentences(String text) {
        return split(text).sentences().stream().map(s -> s.span().in(text)).toList();
    }

    private static Document split(String text) {
        return new SentenceSplitter()
                .annotate(Document.of(Article.plain("a.txt", text), AlignedText.identity(text)));
    }
}
