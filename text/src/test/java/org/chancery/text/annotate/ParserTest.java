package org.chancery.text.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.text.AlignedText;
import org.chancery.model.text.Article;
import org.chancery.model.text.Document;
import org.chancery.model.text.Sentence;
import org.chancery.model.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom, as the tree has it: {@code relation(head, dependent)}. */
class ParserTest {
    private static final LanguageModels MODELS = new LanguageModels();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Turkey will withdraw its envoy if the resolution passes, a former diplomat close to the talks said in an interview. | root(said) ccomp(said, withdraw) nsubj(withdraw, Turkey) nsubj(said, diplomat) advcl(withdraw, passes)
            Talks dominated two days of meetings between Egypt's generals and Omar Haddad, deputy chief of the army, the MENA news agency reported. | root(reported) ccomp(reported, dominated) nsubj(reported, agency) conj(generals, Haddad)
            France has signed contracts to supply India with 36 jets and two frigates equipped with missiles. | root(signed) nsubj(signed, France) obj(signed, contracts) obj(supply, India) obl(supply, jets) acl(frigates, equipped)
            After a three-day visit during which she met with Prime Minister Jean Chretien, Norwegian Foreign Minister Ines Holm flew home Friday. | root(flew) nsubj(flew, Holm) obl(met, Chretien) obl(flew, visit)
            "We do not see any reason for a new pact," said Paulo Ferreira, a senior adviser to the Brazilian president. | root(said) nsubj(said, Ferreira) ccomp(said, see) appos(Ferreira, adviser)
            Peru's foreign minister denied on Tuesday that Lima had agreed to hand over the strip of land to Ecuador. | root(denied) nsubj(denied, minister) ccomp(denied, agreed) nsubj(agreed, Lima) xcomp(agreed, hand) obl(hand, Ecuador)
            Poland's claim that the pipeline would make Europe more dependent was dismissed by Berlin. | root(dismissed) nsubj:pass(dismissed, claim) obl(dismissed, Berlin) ccomp(claim, make)
            The spokesman said Israel and Jordan had exchanged prisoners and that their leaders might meet in Aqaba. | ccomp(said, exchanged) nsubj(exchanged, Israel) conj(Israel, Jordan) nsubj(meet, leaders)
            Relations between Thailand and Cambodia have soured since Bangkok expelled the Cambodian ambassador, who was accused of spying for Hanoi. | nsubj(soured, Relations) nmod(Relations, Thailand) conj(Thailand, Cambodia) obj(expelled, ambassador) acl:relcl(ambassador, accused)
            The leaders of Kenya and Uganda, the agency said, will meet in Arusha. | root(meet) nsubj(meet, leaders) parataxis(meet, said) nsubj(said, agency)
            Oslo cut ties with Congo and Costa Rica. | obj(cut, ties) nmod(ties, Congo) conj(Congo, Rica) compound(Rica, Costa)
            Portugal and Angola on Thursday signed a defense treaty cementing their partnership. | nsubj(signed, Portugal) conj(Portugal, Angola) obj(signed, treaty) acl(treaty, cementing)
            """)
    void readsWhoDoesWhat(String text, String expected) {
        Sentence sentence = parse(text, Parser.Limits.usual()).sentences().get(0);
        List<String> found = sentence.tokens().stream().map(t -> edge(sentence, t)).toList();
        assertThat(found).contains(expected.split(" (?=[a-z:]+\\()"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Foreign Minister met Arab envoys in Oslo.      | DT NNP NNP VBD JJ NNS IN NNP .
            Norwegian Foreign Minister Holm denied on Monday that Oslo had yielded. | JJ NNP NNP NNP VBD IN NNP IN NNP VBD VBN .
            It signed the pact that Lima proposed.             | PRP VBD DT NN WDT NNP VBD .
            """)
    void tagsWithTheHelpOfCapitals(String text, String tags) {
        Document tagged = new Tagger(MODELS).annotate(new SentenceSplitter().annotate(plain(text)));
        assertThat(
                        String.join(
                                " ",
                                tagged.sentences().get(0).tokens().stream()
                                        .map(Token::tag)
                                        .toList()))
                .isEqualTo(tags);
    }

    @Test
    void everyTreeHasOneRootAndNoCircle() {
        String text =
                "Chile, Peru and Bolivia -- once rivals -- agreed (in May) to share it; \"Yes,\" he"
                        + " said, 'it works'. No! Oslo, Norway: 5 % ...";
        for (Sentence sentence : parse(text, Parser.Limits.usual()).sentences()) {
            assertThat(sentence.tokens()).filteredOn(t -> t.head() == Token.ROOT).hasSize(1);
            for (Token token : sentence.tokens()) {
                int at = token.index();
                for (int steps = 0; at >= 0; steps++) {
                    assertThat(steps).isLessThan(sentence.tokens().size());
                    at = sentence.tokens().get(at).head();
                }
                assertThat(at).isEqualTo(Token.ROOT);
            }
        }
    }

    @Test
    void leavesUnparsedWhatIsTooLongOrTooLate() {
        String text = "The envoy left Lima. The envoy, who was tired of it all, left Lima at once.";
        Document parsed = parse(text, new Parser.Limits(8, 30_000));
        assertThat(parsed.sentences()).extracting(Sentence::isParsed).containsExactly(true, false);
        Document late = parse(text, new Parser.Limits(100, 0));
        assertThat(late.sentences()).noneMatch(Sentence::isParsed);
        assertThat(new Parser.Limits(100, 0).areUsedUp(late)).isTrue();
        assertThat(Parser.Limits.usual().areUsedUp(parsed)).isFalse();
    }

    private static String edge(Sentence sentence, Token token) {
        if (token.head() == Token.ROOT) {
            return "root(" + token.text() + ")";
        }
        String head = sentence.tokens().get(token.head()).text();
        return token.relation() + "(" + head + ", " + token.text() + ")";
    }

    private static Document parse(String text, Parser.Limits limits) {
        Document tagged = new Tagger(MODELS).annotate(new SentenceSplitter().annotate(plain(text)));
        return new Parser(MODELS, (document, sentence) -> true, limits).annotate(tagged);
    }

    private static Document plain(String text) {
        return Document.of(Article.plain("a.txt", text), AlignedText.identity(text));
    }
}
