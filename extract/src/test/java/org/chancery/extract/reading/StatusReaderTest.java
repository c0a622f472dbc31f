package org.chancery.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.extract.grammar.SentenceTree;
import org.chancery.extract.grammar.TreeText;
import org.chancery.extract.rule.Lexicon;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReaderTest {
    private static final StatusReader READER = StatusReader.with(Lexicon.shared());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They/they/PRP/2/nsubj met/meet/VBD/0/root | met | OCCURRED | POSITIVE",
                "They/they/PRP/3/nsubj have/have/VBP/3/aux met/meet/VBN/0/root | met | OCCURRED | POSITIVE",
                "They/they/PRP/3/nsubj are/be/VBP/3/aux meeting/meet/VBG/0/root | meeting | ONGOING | POSITIVE",
                "They/they/PRP/3/nsubj will/will/MD/3/aux meet/meet/VB/0/root | meet | PLANNED | POSITIVE",
                "They/they/PRP/4/nsubj will/will/MD/4/aux probably/probably/RB/4/advmod meet/meet/VB/0/root"
                        + " | meet | PREDICTED | POSITIVE",
                "They/they/PRP/3/nsubj could/could/MD/3/aux meet/meet/VB/0/root | meet | HYPOTHETICAL | POSITIVE",
                "They/they/PRP/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod meet/meet/VB/0/root"
                        + " | meet | DENIED | NEGATIVE",
                "They/they/PRP/3/nsubj only/only/RB/3/advmod met/meet/VBD/0/root | met | OCCURRED | POSITIVE",
                "They/they/PRP/2/nsubj are/be/VBP/0/root to/to/TO/4/mark meet/meet/VB/2/xcomp"
                        + " | meet | PLANNED | POSITIVE",
                "They/they/PRP/2/nsubj agreed/agree/VBD/0/root to/to/TO/4/mark meet/meet/VB/2/xcomp"
                        + " | meet | PLANNED | POSITIVE",
                "They/they/PRP/2/nsubj refused/refuse/VBD/0/root to/to/TO/4/mark meet/meet/VB/2/xcomp"
                        + " | meet | DENIED | NEGATIVE",
                "They/they/PRP/3/nsubj will/will/MD/3/aux refrain/refrain/VB/0/root from/from/IN/5/mark"
                        + " meeting/meet/VBG/3/advcl | meeting | PREDICTED | NEGATIVE",
                "They/they/PRP/2/nsubj proposed/propose/VBD/0/root to/to/TO/4/mark meet/meet/VB/2/xcomp"
                        + " | meet | PROPOSED | POSITIVE",
                "They/they/PRP/3/nsubj are/be/VBP/3/aux expected/expect/VBN/0/root to/to/TO/5/mark"
                        + " meet/meet/VB/3/xcomp | meet | PREDICTED | POSITIVE",
                "He/he/PRP/2/nsubj denied/deny/VBD/0/root they/they/PRP/4/nsubj met/meet/VBD/2/ccomp"
                        + " | met | DENIED | NEGATIVE",
                "If/if/IN/3/mark they/they/PRP/3/nsubj meet/meet/VBP/5/advcl he/he/PRP/5/nsubj"
                        + " leaves/leave/VBZ/0/root | meet | HYPOTHETICAL | POSITIVE",
                "The/the/DT/3/det planned/plan/VBN/3/amod visit/visit/NN/4/nsubj pleased/please/VBD/0/root"
                        + " | visit | PLANNED | POSITIVE",
                "They/they/PRP/2/nsubj held/hold/VBD/0/root no/no/DT/4/det talks/talk/NNS/2/obj"
                        + " | talks | DENIED | NEGATIVE",
                "Talks/talk/NNS/4/nsubj:pass will/will/MD/4/aux be/be/VB/4/aux:pass held/hold/VBN/0/root"
                        + " | Talks | PLANNED | POSITIVE",
                "After/after/IN/2/mark signing/sign/VBG/4/advcl they/they/PRP/4/nsubj left/leave/VBD/0/root"
                        + " | signing | OCCURRED | POSITIVE",
                "If/if/IN/3/mark they/they/PRP/3/nsubj agree/agree/VBP/6/advcl ,/,/,/6/punct she/she/PRP/6/nsubj"
                        + " said/say/VBD/0/root | said | OCCURRED | POSITIVE",
                "The/the/DT/2/det lease/lease/NN/4/nsubj:pass was/be/VBD/4/aux:pass allowed/allow/VBN/0/root"
                        + " to/to/TO/6/mark lapse/lapse/VB/4/xcomp | lapse | OCCURRED | POSITIVE",
                "They/they/PRP/2/nsubj agreed/agree/VBD/0/root to/to/TO/4/mark let/let/VB/2/xcomp"
                        + " ferries/ferry/NNS/4/obj | let | OCCURRED | POSITIVE",
                "She/she/PRP/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod rule/rule/VB/0/root out/out/RP/4/compound:prt"
                        + " talks/talk/NNS/4/obj | talks | HYPOTHETICAL | POSITIVE",
                "He/he/PRP/4/nsubj would/would/MD/4/aux not/not/RB/4/advmod leave/leave/VB/0/root until/until/IN/8/mark"
                        + " they/they/PRP/8/nsubj had/have/VBD/8/aux met/meet/VBN/4/advcl | met | HYPOTHETICAL | POSITIVE",
                "They/they/PRP/4/nsubj no/no/RB/3/neg longer/longer/RB/4/advmod object/object/VBP/0/root"
                        + " | object | DENIED | NEGATIVE",
                "They/they/PRP/2/nsubj agreed/agree/VBD/0/root to/to/TO/4/mark resume/resume/VB/2/xcomp"
                        + " talks/talk/NNS/4/obj | talks | PLANNED | POSITIVE",
            })
    void readsTenseModalsNegationAndGovernors(
            String words, String word, Status status, Polarity polarity) {
        SentenceTree tree = TreeText.tree(words);

        Reading reading = READER.read(tree, TreeText.word(tree, word), Attribution.reporter());

        assertThat(reading.status()).isEqualTo(status);
        assertThat(reading.polarity()).isEqualTo(polarity);
    }
}
