package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.resolve.Sayings.DAHL;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.MAY;
import static org.chancery.ledger.resolve.Sayings.MONDAY;
import static org.chancery.ledger.resolve.Sayings.NORWAY;
import static org.chancery.ledger.resolve.Sayings.SPRING;
import static org.chancery.ledger.resolve.Sayings.SWEDEN;
import static org.chancery.ledger.resolve.Sayings.agreement;
import static org.chancery.ledger.resolve.Sayings.claimOf;
import static org.chancery.ledger.resolve.Sayings.person;
import static org.chancery.ledger.resolve.Sayings.seen;
import static org.chancery.ledger.resolve.Sayings.seenOnWordOf;
import static org.chancery.ledger.resolve.Sayings.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputesTest {
    private static final ActorReference BERG = person("berg_lars", "Lars Berg", "SWE");
    private static final DateRange YEAR =
            DateRange.between(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 12, 31));

    private static List<Dispute> disputes(Sighting... sightings) {
        return Resolver.resolve(List.of(sightings)).disputes();
    }

    @ParameterizedTest(name = "{0}: {2} disputes")
    @CsvSource({
        "denied, herring was dumped at sea, 1",
        "denied, the talks had failed, 0",
        "said, no herring was dumped at sea, 1",
        "said, herring was dumped at sea, 0",
    })
    void setsADenialBesideWhatItDenies(String cue, String words, int count) {
        List<Dispute> found =
                disputes(
                        seen(MARCH, 0, claimOf(DAHL, "said", "trawlers dumped herring")),
                        seen(MARCH, 90, claimOf(BERG, cue, words)));
        assertThat(found).hasSize(count);
    }

    @ParameterizedTest(name = "{0}: {1} disputes")
    @CsvSource({
        "'A Swedish official, however, said it had begun.', 1",
        "'A Swedish official said it had begun.', 0",
    })
    void takesAHoweverForAnAnswerToTheClaimBefore(String sentence, int count) {
        List<Dispute> found =
                disputes(
                        seen(MARCH, 0, claimOf(DAHL, "said", "nothing has moved")),
                        seen(MARCH, 90, claimOf(BERG, "said", "it had begun"), sentence));
        assertThat(found).hasSize(count);
    }

    @ParameterizedTest(name = "{0} of {1}: {2} disputes")
    @CsvSource({"a pact, pact, 1", "a statement, statement, 0"})
    void showsThatWhatWasDeniedHasBeenSigned(String name, String form, int count) {
        List<Dispute> found =
                disputes(
                        seen(MARCH, 0, claimOf(DAHL, "said", "nobody speaks of a treaty")),
                        seen(MAY, 0, agreement(name, AgreementStage.SIGNED, MONDAY)));
        assertThat(found).as(form).hasSize(count);
    }

    @Test
    void setsTwoSayingsOfOneSentenceSideBySide() {
        String sentence = "Dahl said they gave up nothing, while Berg said they gave up all.";
        assertThat(
                        disputes(
                                seen(MARCH, 0, claimOf(DAHL, "said", "nothing"), sentence),
                                seen(MARCH, 30, claimOf(BERG, "said", "all"), sentence)))
                .hasSize(1);
    }

    @Test
    void saysThatTheClosestDateRestsOnOneSpeaker() {
        List<Dispute> found =
                disputes(
                        seenOnWordOf(
                                BERG,
                                MARCH,
                                0,
                                visit(DAHL, year("this year"), VisitStatus.PLANNED)),
                        seenOnWordOf(DAHL, MARCH, 90, visit(DAHL, SPRING, VisitStatus.PLANNED)));
        assertThat(found)
                .extracting(Dispute::about)
                .containsExactly(
                        "How closely is the time fixed: visit of Inga Dahl to Stockholm,"
                                + " 2011-03/2011-12?");
    }

    private static DateRange year(String words) {
        return YEAR.withText(words);
    }

    @ParameterizedTest(name = "planned for {0}: {1} disputes")
    @CsvSource({"this year, 1", "'', 0"})
    void countsOnlyAWideDateThatIsTold(String words, int count) {
        List<Dispute> found =
                disputes(
                        seenOnWordOf(BERG, MARCH, 0, visit(DAHL, year(words), VisitStatus.PLANNED)),
                        seenOnWordOf(DAHL, MARCH, 90, visit(DAHL, SPRING, VisitStatus.PLANNED)));
        assertThat(found).hasSize(count);
    }

    @ParameterizedTest(name = "{0}: {1} disputes")
    @CsvSource({
        "The pact is expected to end the dispute., 1",
        "The pact has failed to end the dispute., 0",
        "The pact says nothing of the dispute., 0",
    })
    void takesAnEndThatIsForetoldForOne(String sentence, int count) {
        Sighting told = seen(MARCH, 0, quarrel("continuing"), "the dispute");
        List<Dispute> found =
                disputes(
                        new Sighting(
                                told.id(),
                                told.finding(),
                                told.report(),
                                told.published(),
                                told.best(),
                                sentence),
                        seen(MAY, 0, quarrel("continuing"), "the dispute"));
        assertThat(found).hasSize(count);
    }

    @ParameterizedTest(name = "the close dates stand at {0} and {1}, the wide one at 100: {2}")
    @CsvSource({"10, 120, 2011-04", "90, 300, 2011-21"})
    void setsTheWideDateBesideTheClosestToItInTheReport(int spring, int april, String close) {
        DateRange month = DateRange.month(YearMonth.of(2011, 4));
        List<Dispute> found =
                disputes(
                        seenOnWordOf(DAHL, MARCH, spring, visit(DAHL, SPRING, VisitStatus.PLANNED)),
                        seenOnWordOf(
                                BERG,
                                MARCH,
                                100,
                                visit(DAHL, year("this year"), VisitStatus.PLANNED)),
                        seenOnWordOf(DAHL, MARCH, april, visit(DAHL, month, VisitStatus.PLANNED)));
        assertThat(found)
                .extracting(one -> one.sides().get(1).says())
                .containsExactly(close + ", says Inga Dahl");
    }

    @ParameterizedTest(name = "{0}, then {1}: {2} disputes")
    @CsvSource({"expected, continuing, 1", "continuing, settled, 0", "settled, settled, 0"})
    void showsThatAQuarrelGoesOnAfterItsEndWasTold(String first, String then, int count) {
        List<Dispute> found =
                disputes(
                        seen(MARCH, 0, quarrel(first), "the herring dispute"),
                        seen(MAY, 0, quarrel(then), "the herring dispute"));
        assertThat(found).hasSize(count);
    }

    private static Relation quarrel(String state) {
        return new Relation("dispute", List.of(NORWAY), List.of(SWEDEN), state, SPRING);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "They are to sign it at a Stockholm meeting., true",
        "They are to sign it soon; Stockholm wants it., false",
    })
    void readsThePlaceOfASigningFromItsSentence(String sentence, boolean told) {
        AgreementStage expected = AgreementStage.SIGNING_EXPECTED;
        List<Dispute> found =
                disputes(
                        seen(MARCH, 0, visit(DAHL, MONDAY, VisitStatus.HELD)),
                        seen(
                                MARCH,
                                0,
                                agreement("a fisheries treaty", expected, SPRING, "Oslo", "NOR")),
                        seen(MAY, 0, agreement("a fisheries treaty", expected, SPRING), sentence));
        assertThat(found)
                .extracting(Dispute::about)
                .filteredOn(about -> about.startsWith("Where"))
                .hasSize(told ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} and {1}, one report: {2}: {3} disputes")
    @CsvSource({
        "2011-05-02, 2011-05-03, false, 0",
        "2011-05-02, 2011-05-09, false, 1",
        "2011-05-02, 2011-05-09, true, 0",
    })
    void aVisitLastsAndAReportDoesNotContradictItself(
            LocalDate first, LocalDate second, boolean oneReport, int count) {
        DateRange may = DateRange.between(first, second);
        List<Dispute> found =
                disputes(
                        seen(MAY, 0, visit(DAHL, DateRange.day(first), VisitStatus.PLANNED)),
                        seen(
                                oneReport ? MAY : MARCH,
                                90,
                                visit(DAHL, DateRange.day(second), VisitStatus.PLANNED)),
                        seen(MARCH, 200, visit(DAHL, may, VisitStatus.PLANNED)));
        assertThat(found).filteredOn(one -> one.about().startsWith("When")).hasSize(count);
    }

    @ParameterizedTest(name = "{0}: {1} disputes")
    @CsvSource({
        "no herring was dumped in the fjord, 1",
        "the trawlers left the fjord with the herring and never returned, 0",
    })
    void aColleagueDeniesOnlyWhatWasSaid(String words, int count) {
        ActorReference colleague = person("lie_ola", "Ola Lie", "NOR");
        List<Dispute> found =
                disputes(
                        seen(MARCH, 0, claimOf(DAHL, "said", "herring was dumped in the fjord")),
                        seen(MARCH, 90, claimOf(colleague, "said", words)));
        assertThat(found).hasSize(count);
    }
}
