package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ledger.resolve.Sayings.DAHL;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.MAY;
import static org.chancery.ledger.resolve.Sayings.NORWAY;
import static org.chancery.ledger.resolve.Sayings.SWEDEN;
import static org.chancery.ledger.resolve.Sayings.agreement;
import static org.chancery.ledger.resolve.Sayings.claimOf;
import static org.chancery.ledger.resolve.Sayings.person;
import static org.chancery.ledger.resolve.Sayings.seen;
import static org.chancery.ledger.resolve.Sayings.state;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Dispute;
import org.chancery.model.statement.Relation;
import org.chancery.model.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since when relations last, when they ended, and whom they are aimed at. */
class LastingRelationsTest {
    private static final ActorReference FINLAND = state("FIN", "Finland");

    private static List<String> questions(Sighting... some) {
        return Resolver.resolve(List.of(some)).disputes().stream().map(Dispute::about).toList();
    }

    private static Sighting relation(LocalDate day, String sort, String state, String words) {
        return seen(
                day,
                0,
                new Relation(sort, List.of(NORWAY), List.of(SWEDEN), state, DateRange.unknown()),
                words);
    }

    @ParameterizedTest(name = "{0} and {1}: {2} disputes")
    @CsvSource({
        "a decade-long partnership, their 20-year-old partnership, 1",
        "ten years after declaring a partnership, their half-century-long partnership, 1",
        "a decade-long partnership, ten years after declaring a partnership, 0",
        "a year after leaving a partnership, their decade-long partnership, 0",
        "a life-long partnership, their decade-long partnership, 0",
    })
    void anAgeTellsSinceWhenPartnersArePartners(String one, String other, int count) {
        assertThat(
                        questions(
                                relation(MARCH, "alliance", "observed", one),
                                relation(MAY, "alliance", "observed", other)))
                .filteredOn(about -> about.startsWith("How old"))
                .hasSize(count);
    }

    @ParameterizedTest(name = "lapsed in {0}, {1} by {2}: {3} disputes")
    @CsvSource({
        "1979, a friendship that soured, 1969, 1",
        "1979, a friendship that soured, 1979, 0",
        "1979, relations that soured, 1969, 0",
        "1979, a friendship that soured, 1930, 0",
    })
    void aFriendshipMayEndBeforeItsTreaty(int lapsed, String words, int soured, int count) {
        DateRange until = DateRange.until(LocalDate.of(soured, 12, 31));
        assertThat(
                        questions(
                                seen(
                                        MARCH,
                                        0,
                                        agreement(
                                                "the 1950 friendship accord",
                                                AgreementStage.SIGNED,
                                                DateRange.year(1950))),
                                seen(
                                        MARCH,
                                        20,
                                        agreement(
                                                "the 1950 friendship accord",
                                                AgreementStage.LAPSED,
                                                DateRange.year(lapsed))),
                                seen(
                                        MAY,
                                        0,
                                        new Relation(
                                                "relations",
                                                List.of(NORWAY),
                                                List.of(SWEDEN),
                                                "deteriorating",
                                                until),
                                        words)))
                .filteredOn(about -> about.startsWith("When did it end"))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0} says: {1}: {2} disputes")
    @CsvSource({
        "NOR, the pact is not directed against anybody, 1",
        "SWE, the pact is not directed against anybody, 0",
        "NOR, the pact is not expensive, 0",
    })
    void asksWhetherACounterweightIsAimedAtOthers(String country, String words, int count) {
        ActorReference speaker = person("lie_ola", "Ola Lie", country);
        Relation weight =
                new Relation(
                        "counterweight",
                        List.of(NORWAY, FINLAND),
                        List.of(state("DNK", "Denmark")),
                        "observed",
                        DateRange.unknown());
        assertThat(
                        questions(
                                seen(MARCH, 0, claimOf(speaker, "said", words)),
                                seen(MAY, 0, weight),
                                seen(MAY, 90, claimOf(DAHL, "said", "fish is cheap"))))
                .hasSize(count);
    }
}
