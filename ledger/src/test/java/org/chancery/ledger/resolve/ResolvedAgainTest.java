package org.chancery.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.ledger.resolve.Sayings.DAHL;
import static org.chancery.ledger.resolve.Sayings.MARCH;
import static org.chancery.ledger.resolve.Sayings.NORWAY;
import static org.chancery.ledger.resolve.Sayings.SWEDEN;
import static org.chancery.ledger.resolve.Sayings.agreement;
import static org.chancery.ledger.resolve.Sayings.amount;
import static org.chancery.ledger.resolve.Sayings.claimOf;
import static org.chancery.ledger.resolve.Sayings.forecast;
import static org.chancery.ledger.resolve.Sayings.person;
import static org.chancery.ledger.resolve.Sayings.seen;
import static org.chancery.ledger.resolve.Sayings.state;
import static org.chancery.ledger.resolve.Sayings.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chancery.model.actor.ActorReference;
import org.chancery.model.actor.Place;
import org.chancery.model.statement.AgreementStage;
import org.chancery.model.statement.Entry;
import org.chancery.model.statement.Event;
import org.chancery.model.statement.EventType;
import org.chancery.model.statement.Finding;
import org.chancery.model.statement.FindingId;
import org.chancery.model.statement.Outcome;
import org.chancery.model.statement.Polarity;
import org.chancery.model.statement.Quantity;
import org.chancery.model.statement.Relation;
import org.chancery.model.statement.Statement;
import org.chancery.model.statement.StatementKind;
import org.chancery.model.statement.Status;
import org.chancery.model.statement.Visit;
import org.chancery.model.statement.VisitStatus;
import org.chancery.model.time.DateRange;

/** Whatever is corrected, taken back or read, what is resolved anew in part equals the whole. */
class ResolvedAgainTest {
    private static final ActorReference FINLAND = state("FIN", "Finland");
    private static final ActorReference MOE = person("moe_per", "Per Moe", "SWE");
    private static final List<ActorReference> WHO = List.of(NORWAY, SWEDEN, FINLAND, DAHL, MOE);
    private static final String[] NAMES = {
        "a fisheries treaty",
        "the treaty",
        "a border accord",
        "the 1990 fisheries treaty",
        "the pact"
    };
    private static final String[] SAID = {
        "there will be no treaty on quotas",
        "the quotas fall and herring stocks recover",
        "the herring quotas are not enough",
        "ministers of Norway and Sweden will sign the fisheries treaty in Oslo",
        "however, the quotas were never discussed by Moe in Oslo",
        "relations have improved since 1985",
        "relations have been warming since 1991, and the thaw goes on",
        "Dahl plans to visit Stockholm for talks on Svalbard",
        "talks on herring quotas near Svalbard collapsed",
    };

    /** Ten steps, each followed by a look at the whole. */
    @Example
    void whatFailedIsNotRemembered() {
        Resolver resolver = new Resolver();
        resolver.again(List.of(), Ties.none());
        assertThat(resolver.remembers()).isTrue();
        List<Sighting> broken = Collections.nCopies(2, null);
        assertThatThrownBy(() -> resolver.again(broken, Ties.none()))
                .isInstanceOf(NullPointerException.class);
        assertThat(resolver.remembers()).isFalse();
        resolver.again(List.of(), Ties.none());
        assertThat(resolver.remembers()).isTrue();
    }

    @Property(tries = 25)
    void equalsTheWhole(@ForAll long seed) {
        World world = new World(new Random(seed));
        Resolver resolver = new Resolver();
        for (int step = 0; step < 10; step++) {
            Resolution again = resolver.again(world.counting(), world.ties());
            Resolution whole = Resolver.resolve(world.counting(), world.ties());
            assertThat(again).isEqualTo(whole);
            assertThat(again.toString()).isEqualTo(whole.toString());
            world.step();
        }
    }

    /** What is said of blocks: resolved by themselves, they are what they are within the whole. */
    @Property(tries = 25)
    void blocksHaveNothingToDoWithOneAnother(@ForAll long seed) {
        World world = new World(new Random(seed));
        for (int step = 0; step < 12; step++) {
            world.step();
        }
        List<Sighting> ordered = world.counting().stream().sorted(Sighting.ORDER).toList();
        List<Block> blocks = new Blocks().of(ordered, new Callings(ordered), world.ties());
        for (StatementKind kind : StatementKind.values()) {
            List<Sighting> some =
                    ordered.stream().filter(one -> one.statement().kind() == kind).toList();
            Map<Sighting, Set<String>> about = new HashMap<>();
            List<Entry> apart = new ArrayList<>();
            for (Block block : blocks) {
                if (block.kind() == kind) {
                    about.putAll(block.about());
                    apart.addAll(block.part().entries());
                }
            }
            Block together = new Block(kind, some, about, world.ties(), Block.Surroundings.NONE);
            assertThat(apart).hasSameElementsAs(together.part().entries());
        }
    }

    /** Reports that come, and people who correct them. */
    private static final class World {
        private final Random random;
        private final List<Sighting> read = new ArrayList<>();
        private final Map<FindingId, Sighting> edited = new HashMap<>();
        private final Set<FindingId> rejected = new HashSet<>();
        private final List<Set<FindingId>> same = new ArrayList<>();
        private final List<List<FindingId>> apart = new ArrayList<>();
        private final Map<FindingId, Ties.Ruling> rulings = new HashMap<>();

        World(Random random) {
            this.random = random;
            for (int report = 0; report < 6; report++) {
                read(report);
            }
        }

        List<Sighting> counting() {
            List<Sighting> all = new ArrayList<>();
            for (Sighting one : read) {
                if (!rejected.contains(one.id())) {
                    all.add(edited.getOrDefault(one.id(), one));
                }
            }
            Collections.shuffle(all, random);
            return all;
        }

        Ties ties() {
            return new Ties(same, apart, rulings);
        }

        void step() {
            Sighting one = read.get(random.nextInt(read.size()));
            switch (random.nextInt(9)) {
                case 0 -> read(6 + random.nextInt(20));
                case 1 -> rejected.add(one.id());
                case 2 -> rejected.remove(one.id());
                case 3 -> edited.put(one.id(), edited(one));
                case 4 -> edited.remove(one.id());
                case 5 -> decide(one, one(like(one)));
                case 6, 7 -> edited.put(one.id(), redated(one));
                default ->
                        rulings.put(
                                one.id(), new Ties.Ruling(Outcome.Verdict.PARTLY, "So says Ada."));
            }
        }

        private List<Sighting> like(Sighting one) {
            StatementKind kind = one.statement().kind();
            return read.stream().filter(other -> other.statement().kind() == kind).toList();
        }

        private void decide(Sighting one, Sighting other) {
            if (one.id().equals(other.id())) {
                same.clear();
                apart.clear();
            } else if (random.nextBoolean()) {
                same.add(new TreeSet<>(Set.of(one.id(), other.id())));
            } else {
                apart.add(List.of(one.id(), other.id()));
            }
        }

        private void read(int report) {
            LocalDate published = MARCH.plusDays(17L * report);
            for (int at = 0; at < 18; at++) {
                String words = one(SAID);
                int place = 15 * at + random.nextInt(40);
                add(seen(published, place, said(published, words), words));
                if (at % 4 == 0) {
                    add(seen(published, place, forecast(words, OptionalDouble.empty()), words));
                }
            }
        }

        private void add(Sighting next) {
            if (read.stream().noneMatch(before -> before.id().equals(next.id()))) {
                read.add(next);
            }
        }

        /** A visit that is to be, or was, at another time, by which it may be another visit. */
        private Sighting redated(Sighting one) {
            return one.statement() instanceof Visit visit
                    ? with(
                            one,
                            new Visit(
                                    visit.visitors(),
                                    visit.host(),
                                    visit.place(),
                                    DateRange.day(one.day().plusDays(random.nextInt(400) - 200)),
                                    visit.status(),
                                    visit.purpose()))
                    : edited(one);
        }

        /** The same words, understood otherwise, as a person sets them right. */
        private Sighting edited(Sighting one) {
            Statement said = one.statement();
            for (int tries = 0; tries < 50; tries++) {
                Statement next = said(one.day(), one.sentence());
                said = next.kind() == one.statement().kind() ? next : said;
            }
            return with(one, said);
        }

        private static Sighting with(Sighting one, Statement said) {
            Finding before = one.finding();
            return new Sighting(
                    one.id(),
                    new Finding(said, before.evidence(), before.statedBy(), before.rule(), 1),
                    one.report(),
                    one.published(),
                    one.best(),
                    one.sentence());
        }

        private Statement said(LocalDate published, String words) {
            DateRange when = DateRange.day(published.plusDays(random.nextInt(60) - 20));
            return switch (random.nextInt(8)) {
                case 0 -> agreement(one(NAMES), one(AgreementStage.values()), when, "Oslo", "NOR");
                case 1, 7 -> visit(one(DAHL, MOE, NORWAY), when, one(VisitStatus.values()));
                case 2 -> claimOf(one(WHO), one("said", "denied"), words);
                case 3 -> forecast(words, OptionalDouble.of(one(1.0, 0.6, 0.2)));
                case 4 ->
                        amount(
                                10L * random.nextInt(3),
                                one(Quantity.Measure.TARGET, Quantity.Measure.TRADE),
                                DateRange.year(2011));
                case 5 ->
                        new Relation(
                                one("dispute", "partnership"),
                                List.of(one(NORWAY, SWEDEN)),
                                List.of(FINLAND),
                                one("denied", "settled", "current"),
                                when);
                default -> event(when);
            };
        }

        private Event event(DateRange when) {
            return new Event(
                    Optional.of(one(EventType.CONSULT, EventType.REJECT, EventType.AGREE)),
                    Optional.empty(),
                    List.of(),
                    Optional.of(one("042", "057", "120")),
                    List.of(one(WHO)),
                    List.of(one(WHO)),
                    List.of(),
                    when,
                    Optional.of(new Place(one("Oslo", "Turku"), Optional.of(one("NOR", "FIN")))),
                    one(Status.values()),
                    one(Polarity.values()));
        }

        private <T> T one(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        @SafeVarargs
        private <T> T one(T... some) {
            return some[random.nextInt(some.length)];
        }
    }
}
