package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.resolve.Sayings.DAHL;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.claimOf;
import static org.chancery.ledger.resolve.Sayings.person;
import static org.chancery.ledger.resolve.Sayings.seen;

import java.util.List;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Evidence;
import org.chancery.model.statement.Finding;
import org.chancery.model.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a claim of one report does to the claim before it. */
class ClaimDisputesTest {
    private static final ActorReference BERG = person("berg_lars", "Lars Berg", "SWE");
    private static final ActorReference LIE = person("lie_ola", "Ola Lie", "NOR");

    private static List<Dispute> between(Sighting... claims) {
        return Resolver.resolve(List.of(claims)).disputes();
    }

    @ParameterizedTest(name = "{0}: {1} disputes")
    @CsvSource({
        "denied it, 1",
        "denied there was ever such a link, 1",
        "denied the charge, 1",
        "dismissed this as idle talk, 1",
        "denied a report that it had closed the port, 0",
        "denied this winter had been cold, 0",
        "praised it, 0",
    })
    void deniesWhatItOnlyPointsAt(String words, int count) {
        String cue = words.substring(0, words.indexOf(' '));
        assertThat(
                        between(
                                seen(MARCH, 0, claimOf(DAHL, "said", "trawlers dumped herring")),
                                seen(MARCH, 40, claimOf(BERG, cue, words))))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0} so many characters on: {1}")
    @CsvSource({"retorted, 60, 1", "retorted, 400, 0", "insists, 12, 1", "insists, 60, 0"})
    void answersWhatWasJustSaid(String cue, int start, int count) {
        assertThat(
                        between(
                                seen(MARCH, 0, claimOf(DAHL, "said", "the catch is too large")),
                                seen(MARCH, start, claimOf(BERG, cue, "the stocks are growing"))))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "admitted, 'Yet Dahl admitted that Sweden was meant.', 1",
        "admitted, 'Dahl admitted that Sweden was meant.', 0",
        "said, 'Yet Dahl said that Sweden was meant.', 0",
    })
    void setsAnAdmissionBesideWhatTheSpeakerDenied(String cue, String sentence, int count) {
        assertThat(
                        between(
                                seen(MARCH, 0, claimOf(DAHL, "said", "it is aimed at nobody")),
                                seen(MARCH, 40, claimOf(DAHL, cue, "Sweden was meant"), sentence)))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "denied, any apology had been made, 1",
        "said, no apology had been made, 0",
    })
    void aVerbOfDenyingTakesUpAWordInAnotherForm(String cue, String words, int count) {
        assertThat(
                        between(
                                seen(MARCH, 0, claimOf(DAHL, "said", "Stockholm apologised")),
                                seen(MARCH, 40, claimOf(BERG, cue, words))))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'Dahl said they would buy it; Berg denied that anything was settled.', 1",
        "'Dahl said they would buy it, and Berg denied that anything was settled.', 0",
    })
    void setsTheWordsOfTwoStatesAgainstOneAnother(String sentence, int count) {
        assertThat(
                        between(
                                seen(
                                        MARCH,
                                        0,
                                        claimOf(DAHL, "said", "they would buy it"),
                                        sentence),
                                seen(
                                        MARCH,
                                        30,
                                        claimOf(BERG, "denied", "anything was settled"),
                                        sentence)))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"denied it, 1", "said so, 0"})
    void aColleagueMayDenyItToo(String words, int count) {
        String cue = words.substring(0, words.indexOf(' '));
        assertThat(
                        between(
                                seen(MARCH, 0, claimOf(DAHL, "said", "the loan may be held up")),
                                seen(MARCH, 40, claimOf(LIE, cue, words))))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0} what {1} holds: {2}")
    @CsvSource({"dismissed, LIE, 1", "praised, LIE, 0", "dismissed, BERG, 0"})
    void deniesWhatStandsInsideTheDenial(String cue, String holder, int count) {
        ActorReference who = holder.equals("LIE") ? LIE : BERG;
        Sighting around = seen(MARCH, 0, claimOf(BERG, cue, cue + " claims that herring is toxic"));
        Sighting inside = seen(MARCH, 4, claimOf(who, "claims", "herring is toxic"));
        assertThat(between(wide(around), inside)).hasSize(count);
    }

    private static Sighting wide(Sighting one) {
        Evidence old = one.finding().evidence();
        Finding wide =
                new Finding(
                        one.statement(),
                        new Evidence(old.article(), new Span(0, 40), old.quote()),
                        List.of(),
                        "a rule",
                        0.9);
        return new Sighting(
                wide.id(), wide, one.report(), one.published(), one.best(), one.sentence());
    }
}
