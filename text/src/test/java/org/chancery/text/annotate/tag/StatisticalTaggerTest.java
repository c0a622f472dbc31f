package org.chancery.text.annotate.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our tags are those that the toolkit finds with the same model. */
class StatisticalTaggerTest {
    private static final String MODEL =
            "edu/stanford/nlp/models/pos-tagger/english-caseless-left3words-distsim.tagger";
    private static final StatisticalTagger OURS = StatisticalTagger.read(MODEL);
    private static final MaxentTagger TOOLKIT = new MaxentTagger(MODEL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy left Lima .",
                "Oslo , which had refused to sign , sent its minister to Suva on 3 May 1994 .",
                "Zorbakia 's 2nd-largest grain-trader Quillfeather Inc. said it would n't re-flag .",
                "NA na .$. ( 1,250.75 dlrs / t ) -- \" colour \" of x1-b ... ???",
                "Whitby Harcastle Trading Co owns Mxyzptlk , Qwertzu and Ägäis GmbH",
                "5"
            })
    void agreesWithTheToolkit(String text) {
        List<String> words = List.of(text.split(" "));
        assertThat(OURS.tag(words, Collections.nCopies(words.size(), Optional.empty())))
                .isEqualTo(tags(words.stream().map(TaggedWord::new)));
    }

    @Test
    void keepsATagThatIsKnownAndReadsTheOthersByIt() {
        List<String> words = List.of("They", "saw", "the", "saw", "*");
        List<Optional<String>> known =
                List.of(
                        Optional.empty(),
                        Optional.of("NN"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("SYM"));
        Stream<TaggedWord> same =
                Stream.of(0, 1, 2, 3, 4)
                        .map(i -> new TaggedWord(words.get(i), known.get(i).orElse(null)));
        assertThat(OURS.tag(words, known)).isEqualTo(tags(same));
    }

    @Test
    void namesAModelThatIsNotThere() {
        assertThatThrownBy(() -> StatisticalTagger.read("no/such.tagger"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no/such.tagger");
    }

    private static List<String> tags(Stream<TaggedWord> words) {
        return TOOLKIT.tagSentence(words.toList(), true).stream().map(TaggedWord::tag).toList();
    }
}
