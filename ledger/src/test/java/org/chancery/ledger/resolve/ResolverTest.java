package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.resolve.Sayings.DAHL;
import static org.chancery.ledger.resolve.Sayings.DRAFTED;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.MAY;
import static org.chancery.ledger.resolve.Sayings.MONDAY;
import static org.chancery.ledger.resolve.Sayings.SPRING;
import static org.chancery.ledger.resolve.Sayings.agreement;
import static org.chancery.ledger.resolve.Sayings.amount;
import static org.chancery.ledger.resolve.Sayings.claim;
import static org.chancery.ledger.resolve.Sayings.event;
import static org.chancery.ledger.resolve.Sayings.forecast;
import static org.chancery.ledger.resolve.Sayings.person;
import static org.chancery.ledger.resolve.Sayings.seen;
import static org.chancery.ledger.resolve.Sayings.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.model.statement.Agreement;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResolverTest {
    static Stream<Arguments> pairs() {
        DateRange last = DateRange.year(1990);
        AgreementStage expected = AgreementStage.SIGNING_EXPECTED;
        AgreementStage signed = AgreementStage.SIGNED;
        return Stream.of(
                Arguments.of(
                        "planned, then signed",
                        agreement("a fisheries treaty", expected, SPRING),
                        agreement("the fisheries pact", signed, MONDAY),
                        true),
                Arguments.of(
                        "another subject",
                        agreement("a fisheries treaty", expected, SPRING),
                        agreement("the border treaty", signed, MONDAY),
                        false),
                Arguments.of(
                        "another form",
                        agreement("a fisheries treaty", expected, SPRING),
                        agreement("a fisheries memorandum", signed, MONDAY),
                        false),
                Arguments.of(
                        "the year tells it",
                        agreement("the 1990 accord", signed, last),
                        agreement("the fisheries agreement", signed, last),
                        true),
                Arguments.of(
                        "denied",
                        agreement("a fisheries treaty", expected, SPRING),
                        agreement("a fisheries treaty", AgreementStage.DENIED, SPRING),
                        false),
                Arguments.of(
                        "one and several",
                        agreement("fisheries agreement", expected, SPRING),
                        agreement("fisheries agreements", signed, MONDAY),
                        false),
                Arguments.of(
                        "nothing speaks for it",
                        agreement("a compromise", signed, MONDAY),
                        agreement("a document", expected, SPRING),
                        false),
                Arguments.of(
                        "a predecessor",
                        agreement("the fisheries treaty", signed, last),
                        agreement("a fisheries treaty", signed, MONDAY),
                        false),
                Arguments.of(
                        "announced, then held",
                        visit(DAHL, SPRING, VisitStatus.PLANNED),
                        visit(DAHL, MONDAY, VisitStatus.HELD),
                        true),
                Arguments.of(
                        "a full name and its initials",
                        agreement("the 1990 North Sea Herring Treaty", signed, last),
                        agreement("the 1990 NSH treaty", signed, last),
                        true),
                Arguments.of(
                        "announced without a date, then held",
                        visit(DAHL, DateRange.from(MARCH), VisitStatus.PLANNED),
                        visit(DAHL, MONDAY, VisitStatus.HELD),
                        true),
                Arguments.of(
                        "held before it was announced again",
                        visit(DAHL, MONDAY.withText(""), VisitStatus.HELD),
                        visit(DAHL, DateRange.from(MAY), VisitStatus.PLANNED),
                        false),
                Arguments.of(
                        "another traveller",
                        visit(DAHL, SPRING, VisitStatus.PLANNED),
                        visit(person("moe_per", "Per Moe", "NOR"), MONDAY, VisitStatus.HELD),
                        false),
                Arguments.of(
                        "another year",
                        visit(DAHL, DateRange.day(LocalDate.of(2009, 5, 2)), VisitStatus.HELD),
                        visit(DAHL, MONDAY, VisitStatus.HELD),
                        false),
                Arguments.of(
                        "two agencies",
                        claim("The quotas for herring will fall next year"),
                        claim("the quotas for herring will fall next year."),
                        true),
                Arguments.of(
                        "the same denial",
                        claim("Quotas have not been touched"),
                        claim("they did not speak of quotas"),
                        true),
                Arguments.of(
                        "a denial and no denial",
                        claim("Quotas have been touched"),
                        claim("they did not speak of quotas"),
                        false),
                Arguments.of(
                        "another claim",
                        claim("The quotas for herring will fall next year"),
                        claim("The price of salmon has doubled in a decade"),
                        false),
                Arguments.of(
                        "the same amount",
                        amount(8, Quantity.Measure.TRADE, DateRange.year(2010)),
                        amount(8, Quantity.Measure.TRADE, DateRange.year(2010)),
                        true),
                Arguments.of(
                        "the amount of another year",
                        amount(8, Quantity.Measure.TRADE, DateRange.year(2010)),
                        amount(8, Quantity.Measure.TRADE, DateRange.year(2009)),
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void joinsWhatIsOneAndKeepsApartWhatIsNot(
            String what, Statement first, Statement second, boolean one) {
        Resolution record = Resolver.resolve(List.of(seen(MARCH, 0, first), seen(MAY, 0, second)));
        assertThat(record.entries()).as(what).hasSize(one ? 1 : 2);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Norway backs Sweden over Bornholm, It renewed its support over Bornholm, true",
        "Norway backs Sweden over Bornholm, It renewed its support over Gotland, false",
        "Norway backs Sweden of old, It renewed its support for Sweden, false",
    })
    void joinsAStanceToWhereItIsTakenAgain(String first, String then, boolean one) {
        DateRange march = DateRange.until(MARCH);
        Event stance = event("051", EventType.SUPPORT, march, Status.ONGOING);
        Event again = event("051", EventType.SUPPORT, DateRange.until(MAY), Status.OCCURRED);
        Resolution record =
                Resolver.resolve(List.of(seen(MARCH, 0, stance, first), seen(MAY, 0, again, then)));
        assertThat(record.entries()).hasSize(one ? 1 : 2);
    }

    @Test
    void joinsASigningToComeAndTheSigningDone() {
        Event planned = event("032", EventType.AGREE, SPRING, Status.PLANNED);
        Event done = event("057", EventType.SUPPORT, MONDAY, Status.OCCURRED);
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, planned, "they are to sign the fisheries pact"),
                                seen(MAY, 0, done, "they signed the fisheries pact")));
        assertThat(record.entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2011-05-06, 1", "2011-05-20, 2"})
    void takesAVisitThatOneReportDatesTwiceWithinAWeekForOne(LocalDate again, int visits) {
        Visit first = visit(DAHL, MONDAY, VisitStatus.HELD);
        Visit second = visit(DAHL, DateRange.day(again), VisitStatus.HELD);
        Resolution record =
                Resolver.resolve(List.of(seen(MARCH, 0, first), seen(MARCH, 50, second)));
        assertThat(record.entries()).hasSize(visits);
    }

    @Test
    void tellsTheLifeOfAnAgreementInTheOrderOfPublication() {
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(
                                        MAY,
                                        0,
                                        agreement(
                                                "the fisheries pact",
                                                AgreementStage.SIGNED,
                                                MONDAY)),
                                seen(
                                        MARCH,
                                        0,
                                        agreement(
                                                "a fisheries treaty",
                                                AgreementStage.SIGNING_EXPECTED,
                                                SPRING))));
        assertThat(record.entries().get(0).history())
                .extracting(step -> step.stage())
                .containsExactly("signing expected", "signed");
    }

    @Test
    void linksAnAgreementToItsPredecessor() {
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(
                                        MARCH,
                                        0,
                                        agreement(
                                                "the 1990 fisheries treaty",
                                                AgreementStage.SIGNED,
                                                DateRange.year(1990))),
                                seen(
                                        MAY,
                                        0,
                                        agreement(
                                                "a fisheries treaty",
                                                AgreementStage.SIGNED,
                                                MONDAY))));
        assertThat(record.entries())
                .flatExtracting(Entry::links)
                .extracting(Entry.Link::type)
                .containsExactly("succeeds");
    }

    @Test
    void keepsApartWhatOneReportIntroducesTwice() {
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, agreement("a treaty", DRAFTED, SPRING)),
                                seen(MARCH, 50, agreement("a 1990 accord", DRAFTED, SPRING)),
                                seen(MARCH, 90, agreement("the accord", DRAFTED, SPRING))));
        assertThat(record.entries()).hasSize(2);
    }

    @Test
    void takesTheTreatyOfAReportForTheOneItSpokeOfBefore() {
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, agreement("a border accord", DRAFTED, SPRING)),
                                seen(MARCH, 50, agreement("a fisheries pact", DRAFTED, SPRING)),
                                seen(MARCH, 90, agreement("the treaty", DRAFTED, SPRING))));
        assertThat(record.entries())
                .extracting(entry -> entry.findings().size())
                .containsExactlyInAnyOrder(1, 2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "no memorandum, Is there to be any memorandum (Norway; Sweden)?",
        "no memorandum on fish, What sort of memorandum is it to be (Norway; Sweden)?",
    })
    void showsWhatOneSpeakerDeniesAndAnotherAnnounces(String denied, String about) {
        Agreement no = agreement(denied, AgreementStage.DENIED, SPRING);
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, agreement("an arms memorandum", DRAFTED, SPRING)),
                                seen(MARCH, 50, no)));
        assertThat(record.disputes())
                .extracting(dispute -> dispute.about())
                .contains(about.replace(';', ','));
    }

    @Test
    void showsThatOneIsSureOfWhatAnotherHoldsLikely() {
        AgreementStage expected = AgreementStage.SIGNING_EXPECTED;
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(MARCH, 0, agreement("a fisheries treaty", expected, SPRING)),
                                seen(MARCH, 0, forecast("a treaty", OptionalDouble.of(0.65))),
                                seen(MAY, 0, agreement("the fisheries pact", expected, SPRING)),
                                seen(MAY, 0, forecast("the pact", OptionalDouble.empty()))));
        assertThat(record.disputes())
                .singleElement()
                .satisfies(
                        dispute ->
                                assertThat(dispute.sides())
                                        .extracting(side -> side.says())
                                        .containsExactly("it is certain", "it is likely"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the “fisheries accord, fisheries accord",
        "no agreement on quotas, agreement on quotas",
        "its \"deep-sea\" treaty, deep-sea treaty",
    })
    void callsAnAgreementByAReadableName(String name, String title) {
        Resolution record =
                Resolver.resolve(List.of(seen(MARCH, 0, agreement(name, DRAFTED, SPRING))));
        assertThat(record.entries())
                .extracting(Entry::title)
                .containsExactly(title + " (Norway, Sweden)");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"20000000000, 20 billion", "3800000, 3.8 million", "4500, '4,500'", "72, 72"})
    void writesNumbersAsPeopleDo(BigDecimal value, String words) {
        assertThat(Titles.number(value)).isEqualTo(words);
    }

    @Test
    void linksFewAndBothWays() {
        List<Sighting> bare = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            bare.add(seen(MARCH.plusDays(i), 0, agreement("a treaty", DRAFTED, SPRING)));
        }
        List<Entry> entries = Resolver.resolve(bare).entries();
        for (Entry entry : entries) {
            assertThat(entry.links()).hasSizeLessThanOrEqualTo(3);
            for (Entry.Link link : entry.links()) {
                Entry other =
                        entries.stream().filter(e -> e.id().equals(link.to())).findFirst().get();
                assertThat(other.links()).extracting(Entry.Link::to).contains(entry.id());
            }
        }
    }

    @Test
    void holdsATargetAgainstWhatIsReportedLater() {
        Resolution record =
                Resolver.resolve(
                        List.of(
                                seen(
                                        MARCH,
                                        0,
                                        amount(20, Quantity.Measure.TARGET, DateRange.year(2011))),
                                seen(
                                        MAY,
                                        0,
                                        amount(8, Quantity.Measure.TRADE, DateRange.year(2011)))));
        assertThat(record.disputes())
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.sides()).hasSize(2));
    }

    @Property(tries = 50)
    void doesNotDependOnTheOrderOfFindings(@ForAll long seed) {
        List<Sighting> sightings = new ArrayList<>(many());
        Resolution expected = Resolver.resolve(many());
        Collections.shuffle(sightings, new Random(seed));
        assertThat(Resolver.resolve(sightings)).isEqualTo(expected);
    }

    private static final List<AgreementStage> STAGES =
            List.of(
                    AgreementStage.DRAFTED,
                    AgreementStage.SIGNING_EXPECTED,
                    AgreementStage.SIGNED,
                    AgreementStage.DENIED);
    private static final List<VisitStatus> STATUSES =
            List.of(VisitStatus.PLANNED, VisitStatus.HELD, VisitStatus.CANCELLED);

    private static List<Sighting> many() {
        List<Sighting> all = new ArrayList<>();
        String[] names = {"a fisheries treaty", "the treaty", "a border accord", "the pact"};
        for (int i = 0; i < 24; i++) {
            LocalDate published = MARCH.plusDays(9L * (i % 6));
            DateRange when = DateRange.day(published.minusDays(i % 4));
            AgreementStage stage = STAGES.get(i % 4);
            all.add(seen(published, 20 * i, agreement(names[i % 4], stage, when)));
            all.add(seen(published, 20 * i, visit(DAHL, when, STATUSES.get(i % 3))));
            all.add(seen(published, 20 * i, claim("quotas fall " + i / 5)));
        }
        return all;
    }
}
