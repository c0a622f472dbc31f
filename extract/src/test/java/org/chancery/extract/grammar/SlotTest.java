package org.chancery.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {
    private static final String CONTROL =
            "Chad/Chad/NNP/4/nsubj and/and/CC/3/cc Niger/Niger/NNP/1/conj agreed/agree/VBD/0/root"
                    + " to/to/TO/6/mark sign/sign/VB/4/xcomp a/a/DT/8/det treaty/treaty/NN/6/obj"
                    + " with/with/IN/10/case Mali/Mali/NNP/8/nmod";
    private static final String PASSIVE =
            "Towns/town/NNS/3/nsubj:pass were/be/VBD/3/aux:pass shelled/shell/VBN/0/root"
                    + " by/by/IN/5/case Chad/Chad/NNP/3/obl and/and/CC/7/cc looted/loot/VBN/3/conj";
    private static final String RELATIVE =
            "The/the/DT/2/det envoy/envoy/NN/8/nsubj who/who/WP/4/nsubj met/meet/VBD/2/acl:relcl"
                    + " Mali/Mali/NNP/4/obj 's/'s/POS/5/case then/then/RB/8/advmod left/leave/VBD/0/root";
    private static final String NOUN =
            "Omani/omani/JJ/3/amod arms/arm/NNS/3/compound sales/sale/NNS/6/nsubj to/to/IN/5/case"
                    + " Chad/Chad/NNP/3/nmod rose/rise/VBD/0/root";
    private static final String HELD =
            "Oman/Oman/NNP/2/nsubj held/hold/VBD/0/root a/a/DT/4/det series/series/NN/2/obj"
                    + " of/of/IN/6/case talks/talk/NNS/4/nmod with/with/IN/8/case Chad/Chad/NNP/2/obl";
    private static final String LEAGUE =
            "a/a/DT/2/det league/league/NN/0/root of/of/IN/4/case Chad/Chad/NNP/2/nmod ,/,/,/2/punct"
                    + " Mali/Mali/NNP/2/conj and/and/CC/8/cc Niger/Niger/NNP/2/conj";
    private static final String DESCRIBED =
            "Oman/Oman/NNP/4/nsubj was/be/VBD/4/cop the/the/DT/4/det buyer/buyer/NN/0/root"
                    + " offering/offer/VBG/4/acl cash/cash/NN/5/obj";
    private static final String PERFECT =
            "Chad/Chad/NNP/2/nsubj has/have/VBZ/0/root banned/ban/VBN/5/amod leader/leader/NN/5/compound"
                    + " Okello/Okello/NNP/2/obj from/from/IN/7/case talks/talk/NNS/2/obl";
    private static final String MEANS =
            "Chad/Chad/NNP/2/nsubj has/have/VBZ/0/root limited/limit/VBN/4/amod means/means/NNS/2/obj";
    private static final String OPENING =
            "Hoping/hope/VBG/5/ccomp for/for/IN/3/case rain/rain/NN/1/obl Chad/Chad/NNP/5/nsubj"
                    + " prayed/pray/VBD/0/root";

    private static final String HIDDEN =
            "A/a/DT/2/det team/team/NN/0/root led/lead/VBN/2/acl by/by/IN/5/case Ali/Ali/NNP/3/obl"
                    + " flew/fly/VBN/5/acl to/to/IN/8/case Mali/Mali/NNP/6/obl ./././2/punct";
    private static final String DUE =
            "Ali/Ali/NNP/5/nsubj is/be/VBZ/5/cop due/due/JJ/5/case in/in/IN/5/case Rome/Rome/NNP/0/root"
                    + " today/today/NN/5/obl:tmod";
    private static final String ADDRESSED =
            "Chad/Chad/NNP/2/nsubj appealed/appeal/VBD/0/root to/to/IN/4/case Mali/Mali/NNP/2/obl"
                    + " to/to/TO/6/mark leave/leave/VB/2/xcomp";
    private static final String USEFUL =
            "Chad/Chad/NNP/2/nsubj described/describe/VBD/0/root talks/talk/NNS/2/obj as/as/IN/5/case"
                    + " useful/useful/JJ/2/advcl";

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource({
        "subject, CONTROL, sign, Chad Niger",
        "with, CONTROL, sign, Mali",
        "object, CONTROL, sign, treaty",
        "infinitive.object, CONTROL, agreed, treaty",
        "subject, PASSIVE, shelled, Chad",
        "object, PASSIVE, shelled, Towns",
        "object, PASSIVE, looted, Towns",
        "subject, RELATIVE, met, envoy",
        "object, RELATIVE, met, Mali",
        "modifier, NOUN, sales, Omani arms",
        "to, NOUN, sales, Chad",
        "holder, HELD, talks, Oman",
        "with, HELD, series, Chad",
        "of, LEAGUE, league, Chad Mali Niger",
        "subject, DESCRIBED, offering, Oman",
        "subject, HIDDEN, flew, team",
        "to, HIDDEN, flew, Mali",
        "subject, DUE, due, Ali",
        "in, DUE, due, Rome",
        "subject, ADDRESSED, leave, Mali",
        "as, USEFUL, described, useful",
        "subject, PERFECT, banned, Chad",
        "object, PERFECT, banned, Okello",
        "from, PERFECT, banned, talks",
        "object, MEANS, has, means",
        "complement, OPENING, prayed, ''",
        "subject, OPENING, Hoping, Chad",
    })
    void findsArgumentsWhereTheSentenceLeavesThemOut(
            String slot, String sentence, String word, String expected) {
        SentenceTree tree = TreeText.tree(text(sentence));

        List<Integer> found =
                new Slot(List.of(slot.split("\\.", -1))).fill(tree, TreeText.word(tree, word));

        assertThat(found.stream().map(tree::text).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static String text(String name) {
        return switch (name) {
            case "CONTROL" -> CONTROL;
            case "PASSIVE" -> PASSIVE;
            case "RELATIVE" -> RELATIVE;
            case "NOUN" -> NOUN;
            case "HELD" -> HELD;
            case "LEAGUE" -> LEAGUE;
            case "PERFECT" -> PERFECT;
            case "MEANS" -> MEANS;
            case "OPENING" -> OPENING;
            case "HIDDEN" -> HIDDEN;
            case "DUE" -> DUE;
            case "ADDRESSED" -> ADDRESSED;
            case "USEFUL" -> USEFUL;
            default -> DESCRIBED;
        };
    }
}
